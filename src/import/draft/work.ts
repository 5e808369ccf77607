import type { InferenceReason, LineRole } from '../../model/draft.ts';
import type { FoundTime } from '../sentence/find-time.ts';
import type { Agencies } from './agencies.ts';
import type { OwnWork } from './reading.ts';

/** A piece of work, as far as it is gathered from the paragraphs that speak of it. */
export interface Work {
  /** Position of the paragraph or heading that says what is to be done. */
  readonly at: number;
  readonly task: string;
  /** The time that stands in the words of the task. */
  readonly own: FoundTime | null;
  agencies: Agencies | null;
  /** The time that another paragraph gives. */
  time: SaidTime | null;
  readonly parts: string[];
  product: string | null;
  note: string | null;
  readonly report: OwnWork['report'];
}

export interface SaidTime {
  readonly found: FoundTime;
  readonly line: number;
  readonly why: InferenceReason | null;
}

/** What became of a paragraph, and the works it belongs to. */
export interface Fate {
  became: LineRole;
  readonly works: Set<Work>;
}

export function newWork(at: number, task: string, own: FoundTime | null, agencies: Agencies | null): Work {
  return { at, task, own, agencies, time: null, parts: [], product: null, note: null, report: null };
}
