import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import type { Agencies } from './agencies.ts';

/** What is known of the place where a paragraph stands. */
export interface ParagraphContext {
  readonly names: NameBook;
  readonly when: WhenContext;
  /** Whose duties stand here by the headings above; null where none says. */
  readonly agencies: Agencies | null;
  /** Whom the document is sent to. */
  readonly addressee: readonly Party[];
  /** Something stands under it. */
  readonly hasChildren: boolean;
}
