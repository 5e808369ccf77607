/** A foreign document as it is read from top to bottom, before anybody asks what it means. All text is NFC. */
export interface SourceDocument {
  /** As the person named it. */
  readonly file: string;
  /** What `line` counts: lines of a text file, or paragraphs (table rows as one) of a document without lines. */
  readonly counts: 'lines' | 'paragraphs';
  readonly blocks: readonly SourceBlock[];
  /** What was left out or decided while reading: told to the person, never silent. */
  readonly notes: readonly SourceNote[];
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** From 1. */
  readonly line: number;
  /** The number or bullet that the word processor sets: `II.`, `1.`, `a)`, `-`. Null where there is none; a typed one is in the text. */
  readonly label: string | null;
  /** One line, blanks collapsed, marks of emphasis taken off. Never empty. */
  readonly text: string;
  /** All of it is bold, centred; heading is the outline level from 1. Null where the format does not tell. */
  readonly look: { readonly bold: boolean; readonly centred: boolean; readonly heading: number | null } | null;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  readonly line: number;
  /** One for each column of the grid: a cell that spans columns or rows stands in each place it covers. */
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /** Its paragraphs joined by line feeds, labels of automatic numbering before them; empty where nothing stands. */
  readonly text: string;
  /** It is one cell with its left neighbour, or with the one above. */
  readonly goesOn: 'right' | 'down' | null;
}

export interface SourceNote {
  readonly what: 'text-box' | 'tracked-changes' | 'picture' | 'footnote' | 'comment' | 'not-nfc' | 'header-footer';
  /** How many, or null where it is one fact about the document. */
  readonly count: number | null;
}

/** Why a file cannot be read as a document at all. */
export interface DocumentProblem {
  readonly reason:
    | 'doc'
    | 'pdf'
    | 'odt'
    | 'rtf'
    | 'other' // detail: what it is, by its usual name: `XLSX`, `PNG`, `HTML`; null for an archive of unknown kind
    | 'encrypted' // a Word document behind a password
    | 'not-text' // detail: the encoding it seems to have (`TCVN3`, `VNI`, `windows-1258`); null where it has none
    | 'too-large' // detail: the limit it is beyond: `20 MB`, `word/document.xml`, `20000 ¶`
    | 'too-deep' // detail: the part of the archive
    | 'broken' // detail: the part of the archive that cannot be read; null where it is the archive
    | 'empty';
  /** What was found, in the file's own terms; null where the reason says all. */
  readonly detail: string | null;
}

export type DocumentReading =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly problem: DocumentProblem };
