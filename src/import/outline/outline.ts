import type { DraftHead } from '../../model/draft.ts';
import type { SourceTable } from '../source/source-document.ts';

/** A document put in order: its head, its tree of headings and paragraphs, its end. */
export interface Outline {
  readonly head: OutlineHead;
  /** Every paragraph and table, in the order of the document. */
  readonly nodes: readonly OutlineNode[];
  /** Entries of "Nơi nhận" without dash and closing mark, also where they stand in the table of the signature. */
  readonly recipients: readonly string[];
}

/** The head as printed; `DraftHead` has its bodies as agencies. */
export interface OutlineHead
  extends Pick<DraftHead, 'number' | 'issued' | 'place' | 'form' | 'title' | 'year' | 'superior' | 'signatory'> {
  /** Where the year was found. */
  readonly yearFrom: 'from-title' | 'from-issued' | null;
  readonly issuer: string | null;
  readonly issuerFrom: 'from-text' | null;
  readonly issuerLine: number | null;
  /** "Kính gửi: Sở Xây dựng". */
  readonly addressee: string | null;
}

export interface OutlineNode {
  readonly line: number;
  /** Further lines of the same paragraph, where it was broken. */
  readonly joined: readonly JoinedLine[];
  /** Typed or automatic; null where there is none: `II.`, `6.1.`, `a)`, `-`. */
  readonly label: string | null;
  /** Label taken off, broken lines joined. */
  readonly text: string;
  readonly role: OutlineRole;
  /** Position in `nodes` of the heading or paragraph above it in the tree; null at the top. */
  readonly parent: number | null;
  /** Place in the document as ids have it, unique among nodes: `II.6.1.a`. Null for what has none (head, bases, recipients, signature, table). */
  readonly id: string | null;
  /** The document's own numbers collide or go back, so the id could not be taken as they stand. */
  readonly isRenumbered: boolean;
  /** What the chapter it stands in is for, from the words of its headings. */
  readonly chapter: Chapter;
  readonly table: SourceTable | null;
}

export interface JoinedLine {
  readonly line: number;
  readonly text: string;
}

export type OutlineRole =
  | 'head'
  | 'basis'
  | 'intro'
  | 'heading'
  | 'body'
  | 'recipient'
  | 'signature'
  | 'table'
  | 'annex-title';

export type Chapter = 'aims' | 'targets' | 'background' | 'duties' | 'reporting' | 'funding' | 'unknown';
