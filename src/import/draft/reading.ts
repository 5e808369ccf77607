import type { LineRole } from '../../model/draft.ts';
import type { Party } from '../names/party.ts';
import type { FoundTime } from '../sentence/find-time.ts';
import type { Agencies } from './agencies.ts';
import type { Field } from './field-line.ts';
import type { ReportDuty } from './report-duties.ts';

/** What one paragraph is, before anybody asks which other paragraphs it belongs to. */
export type Reading =
  /** It makes no work and belongs to none. */
  | { readonly kind: 'set'; readonly became: LineRole }
  /** It names what stands under it, and whose that is. */
  | { readonly kind: 'heading'; readonly agencies: Agencies | null; readonly time: FoundTime | null }
  /** It says that duties follow, and perhaps whose they are. */
  | { readonly kind: 'announcement'; readonly agencies: Agencies | null; readonly time: FoundTime | null }
  /** Its own sentences say what is to be done and who does it. */
  | { readonly kind: 'works'; readonly works: readonly OwnWork[]; readonly isHeading: boolean }
  /** It says what is to be done, and not by whom. */
  | { readonly kind: 'task'; readonly agencies: Agencies | null; readonly time: FoundTime | null }
  /** It only assigns what stands above. */
  | {
      readonly kind: 'assignment';
      readonly agencies: Agencies;
      readonly time: FoundTime | null;
      readonly task: string | null;
    }
  | { readonly kind: 'time'; readonly time: FoundTime }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** Nobody can say what it is; it may still be the work that the next paragraph assigns. */
  | { readonly kind: 'unclear' };

/** A piece of work that a paragraph states by itself. */
export interface OwnWork {
  /** Its words, as they stand in the paragraph. */
  readonly task: string;
  readonly agencies: Agencies | null;
  readonly time: FoundTime | null;
  readonly fields: readonly Field[];
  readonly report: (ReportDuty & { readonly to: Party | null }) | null;
}
