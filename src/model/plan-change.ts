/** The lists of a plan, and its head. */
export type PlanPart = 'head' | 'aims' | 'sections' | 'activities' | 'basis' | 'cited' | 'recipients';

/** A value of a plan's file: a text or texts; null where nothing stands there. */
export type PlanValue = string | readonly string[] | null;

/** What became of one thing that a plan and the document issued again say in two ways. */
export interface PlanChange {
  readonly kind: PlanChangeKind;
  readonly part: PlanPart;
  /** Of an activity or heading; the number of a document; null for the head and recipients. */
  readonly id: string | null;
  readonly title: string | null;
  /** The key; null for the whole entry. */
  readonly field: string | null;
  /** What stood in the plan. */
  readonly old: PlanValue;
  /** What the document says now. */
  readonly new: PlanValue;
}

export const PLAN_CHANGE_KINDS = [
  'added',
  'removed',
  'changed',
  'moved', // it has another number in the document; the plan keeps its id, which records refer to
  'conflict', // changed by hand and by the document: the plan keeps what stands there
  'differs', // nobody knows which was there first: the plan keeps what stands there
  'left', // gone from the document, kept because somebody recorded or corrected something
  'kept', // corrected by hand, and unchanged in the document
  'refused', // the file cannot be edited there for certain
] as const;

export type PlanChangeKind = (typeof PLAN_CHANGE_KINDS)[number];
