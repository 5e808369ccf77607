import type { WhenProblem } from '../time/parse-when.ts';
import type { IsoDate, Window } from '../time/window.ts';
import type { CitedDocument, ReportKind, Section, Signatory } from './plan.ts';

/** A plan as it was read from an official document, before a person has reviewed it. */
export interface Draft {
  /** The name of the file it came from. */
  readonly file: string;
  readonly counts: 'lines' | 'paragraphs';
  readonly head: DraftHead;
  readonly basis: readonly CitedDocument[];
  readonly cited: readonly CitedDocument[];
  readonly aims: readonly Section[];
  readonly sections: readonly Section[];
  readonly items: readonly DraftItem[];
  readonly recipients: readonly string[];
  /** Agencies and groups that the register does not know, once each, in the order in which they are first named. */
  readonly proposed: readonly ProposedAgency[];
  /** Every paragraph and every table row of the document, in its order: nothing is missing and nothing is twice. */
  readonly account: readonly AccountedLine[];
}

/** Scalars are null where the document does not say. */
export interface DraftHead {
  readonly number: string | null;
  readonly issued: IsoDate | null;
  readonly place: string | null;
  /** `KẾ HOẠCH` in capitals as printed, and its subject in one line. */
  readonly form: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly issuer: DraftParty | null;
  /** The body printed over the issuer, as printed. */
  readonly superior: string | null;
  readonly standing: DraftParty | null;
  readonly secretariat: DraftParty | null;
  readonly signatory: Signatory;
  readonly inferred: readonly Inference[];
}

/** An agency, or a class of agencies each of which is meant ("UBND các huyện, thị xã, thành phố"). */
export interface DraftParty {
  /** As the document writes it. */
  readonly text: string;
  readonly kind: 'agency' | 'class';
  /** Ids of the register, or of `proposed`: one for an agency, one or several groups for a class. Never empty. */
  readonly ids: readonly string[];
}

export interface DraftItem {
  /** Its place in the document: `II.3.a`. */
  readonly id: string;
  /** The section it stands under, by its id; null where there is none. */
  readonly section: string | null;
  readonly title: string;
  /** The paragraph, or the row with its cells joined by ` | `, that it came from. */
  readonly sourceText: string;
  readonly line: number;
  readonly lead: readonly DraftParty[];
  readonly coordinating: readonly DraftParty[];
  /** Open group, verbatim. */
  readonly others: string | null;
  /** The words for the time as written, without the brackets around them; null where the document says nothing. */
  readonly when: string | null;
  /** What `parseWhen` makes of them; null where there are none or they cannot be read. */
  readonly window: Window | null;
  readonly whenProblem: WhenProblem | null;
  /** Points of the work: dashes under it, or what its paragraph says besides. */
  readonly parts: readonly string[];
  readonly product: string | null;
  readonly report: ReportKind | null;
  /** The agency that a report goes to. */
  readonly to: DraftParty | null;
  readonly note: string | null;
  /** What was not simply read where it stands. */
  readonly inferred: readonly Inference[];
}

/** A field that was concluded rather than read, with the line it was concluded from. */
export interface Inference {
  readonly field:
    | 'id'
    | 'title'
    | 'lead'
    | 'coordinating'
    | 'others'
    | 'when'
    | 'report'
    | 'to'
    | 'year'
    | 'issuer'
    | 'standing'
    | 'secretariat';
  readonly line: number;
  readonly why: InferenceReason;
}

export type InferenceReason =
  | 'heading' // the agency is the heading that the duty stands under
  | 'addressee' // "quý Sở": whom the document is sent to
  | 'next-paragraph' // said in the paragraph after the work
  | 'previous-paragraph'
  | 'whole-section' // one sentence for all of a section
  | 'cell-above' // merged with, or "-nt-" for, the cell above
  | 'column-head' // completed by the head of its column: "6" under "Tháng", a mark under "Quý II"
  | 'named-first' // of a cell for lead and coordinating agencies, the first is taken as the lead
  | 'lost-break' // two names in one cell whose line break was lost
  | 'event-day' // the day of an anniversary is taken as the time
  | 'school-year' // a time without a year, in a plan for a school year
  | 'several-times' // several deadlines in one text
  | 'coordinate-only' // "Phối hợp với …" without a lead: nobody is named as lead
  | 'class' // a class of agencies read as groups of the register
  | 'changed-spelling' // accents, capitals or a short form led to the register's name
  | 'renumbered' // the document's numbers collide or go back
  | 'from-title' // the year stands in the title
  | 'from-issued'
  | 'from-text' // taken from running text
  | 'first-sentence' // of a title too long for a list; the other sentences are parts
  | 'kind-of-report'; // interim or final, from its words

/** An entry for the register, for a person to check. */
export interface ProposedAgency {
  readonly id: string;
  readonly kind: 'agency' | 'class';
  /** As the document first writes it. */
  readonly name: string;
  readonly line: number;
  /** Entries of the register with nearly this name, nearest first. */
  readonly near: readonly string[];
}

/** What one paragraph or row became. */
export interface AccountedLine {
  readonly line: number;
  /** Its number or bullet, typed or automatic. */
  readonly label: string | null;
  readonly text: string;
  readonly became: LineRole;
  /** Ids of the items or sections that it made, or belongs to. */
  readonly of: readonly string[];
  /** Became nothing, and speaks of chủ trì, phối hợp, giao, hạn, or names a day. */
  readonly isSuspect: boolean;
}

export type LineRole =
  | 'activity'
  | 'report' // a reporting duty
  | 'part'
  | 'assignment' // who does what an earlier or later paragraph says
  | 'time'
  | 'heading'
  | 'head' // number, date, place, issuer, title, motto
  | 'basis'
  | 'aim'
  | 'recipient'
  | 'signature'
  | 'table-head'
  | 'background'
  | 'continuation' // the rest of a paragraph that was broken in two
  | 'not-understood';
