/** A calendar day as `YYYY-MM-DD`. Days compare as strings; only `time/` turns them into anything else. */
export type IsoDate = string;

/** Every kind of window, in the order in which help and documentation list them. */
export const WINDOW_KINDS = [
  'on',
  'within',
  'before',
  'by',
  'ongoing',
  'recurring',
  'conditional',
  'unstated',
  'none',
] as const;

export type WindowKind = (typeof WINDOW_KINDS)[number];

/**
 * A reading that rests on a habit of office language and on no law
 * (đầu/giữa/cuối tháng as days 1-10/11-20/21-end, and so on): shown wherever the window is shown.
 */
export type WindowConvention = 'month-part' | 'week-part' | 'quarter-part' | 'year-part' | 'school-year';

/** What a time expression means. Days are inclusive; only a window with a `to` can be overdue. */
export interface Window {
  readonly kind: WindowKind;
  /** First day, or null where the words give none. */
  readonly from: IsoDate | null;
  /** Last acceptable day, inclusive: the deadline; the last one where there are several. */
  readonly to: IsoDate | null;
  /**
   * What returns or continues: RFC 5545 rules joined by ` + `, days joined by `;`, `FREQ=YEARLY;MM-DD..MM-DD`
   * for a yearly window, `ongoing`, `conditional`, or `period unspecified`; null where nothing does.
   */
  readonly recurrence: string | null;
  /** The words as the plan writes them. */
  readonly text: string;
  readonly convention: WindowConvention | null;
}
