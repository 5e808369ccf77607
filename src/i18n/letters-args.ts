import type { None } from './worded.ts';

/** Official papers in general, and letters that remind. Days arrive as papers have them: 05/4/2016. */
export interface LettersArgs {
  'command/remind': None;
  'option/remind-overdue': None;
  'option/remind-all': None;
  'option/mail': None;
  'option/letters-folder': None;

  // Parts of every paper
  'paper/state': None;
  'paper/motto': None;
  /** `type` of a paper that has a title: `BC`; `issuer`: the sign of the body in its numbers. */
  'paper/number': { type: string | null; issuer: string | null };
  'paper/place-and-date': { place: string | null; year: number };
  'paper/recipients': None;
  /** Who signs in the place of the head. */
  'paper/by-order': { capacity: string };
  /** The head of a body, as a signature has it. */
  'paper/head-of': { body: string };
  'paper/plan': { number: string | null; year: number | null };

  // Reminder letters
  'letter/subject': { plan: string };
  'letter/about': { plan: string };
  'letter/to': None;
  'letter/recalls': {
    plan: string;
    issued: string | null;
    issuer: string | null;
    title: string;
    agency: string;
    count: number;
  };
  'letter/item': {
    title: string;
    id: string;
    /** Which time of what returns: `Quý I/2016`. */
    time: string | null;
    /** What each member of a group owes, with the group where it is known. */
    each: { readonly group: string | null } | null;
    /** The agency that the plan named, where another took over. */
    before: string | null;
    helpers: string;
    /** The place that the plan names for a report. */
    to: string | null;
    when: string | null;
    deadline: string;
    original: string | null;
    isLast: boolean;
  };
  'letter/not-received': { receiver: string | null; count: number; days: number; asOf: string };
  'letter/asks-late': { agency: string; target: LetterTarget; head: string | null };
  'letter/comes-too': { agency: string; count: number };
  'letter/asks-coming': { agency: string; target: LetterTarget };
  'letter/closes': None;
  'letter/annex': { agency: string; late: boolean; coming: boolean; asOf: string };
  'letter/section': { tone: LetterTone };
  'letter/column-days': { tone: LetterTone };
  'letter/days-left': { days: number };
  'letter/helpers': { names: string };
  'letter/before': { agency: string };

  // What was written
  'remind/title': None;
  /** Nothing was found; `within` in days from today, null where only what is late was looked for. */
  'remind/none': { late: boolean; within: number | null; isNarrowed: boolean };
  'remind/written': { count: number; folder: string; isMail: boolean };
  'remind/no-address': { names: readonly string[] };
  'remind/old-letters': { folder: string; files: readonly string[] };
  'remind/column-file': None;
  'remind/column-late': None;
  'remind/column-coming': None;
  'remind/no-letter': {
    reason: 'unnamed' | 'unknown' | 'ended' | 'own';
    agency: string | null;
    tasks: readonly string[];
  };
}

/** `late` says what has not come; `coming` says nothing of lateness. */
type LetterTone = 'late' | 'coming';

/** Where results go, and whether it is the standing agency, or the addressee itself: then nothing is to be sent. */
export type LetterTarget = { readonly name: string | null; readonly isStanding: boolean; readonly isOwn: boolean };
