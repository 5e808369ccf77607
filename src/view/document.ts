/**
 * What every command hands to every renderer: blocks with words for people, and rows with values for machines.
 * A renderer sees this file and knows nothing of plans.
 */

import type { Words } from '../i18n/words.ts';
import type { Calendar } from './calendar.ts';
import type { Cell } from './cell.ts';
import type { Sheet } from './sheet.ts';
import type { Timeline } from './timeline.ts';
import type { Tone } from './tone.ts';

export type * from './timeline.ts';
export type { Cell, Tone };

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Never broken inside a word group: dates, ids, counts. Such a column gets the width of its widest cell. */
  readonly tight?: boolean;
  /**
   * Where a terminal has no room for all of a text on one line, its end may be left out: of names that are only to be
   * known again, in tables that are to be taken in at a glance.
   */
  readonly clip?: boolean;
}

export type Row =
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] }
  | { readonly kind: 'section'; readonly text: string };

/** One box to tick, with what belongs to it. */
export interface ChecklistItem {
  readonly label: string;
  readonly text: string;
  readonly checked: boolean;
  /** Sub-boxes: the plan's own parts of the activity. Nobody records them, so they are for the reader's pen. */
  readonly parts: readonly string[];
  /** Lines under the text, e.g. deadline, coordinating agencies, room for the evidence number. */
  readonly notes: readonly { readonly label: string; readonly text: string; readonly tone?: Tone }[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone?: Tone;
  /** Of a paper: justified, its first line indented. Any other stands as it comes. */
  readonly ofPaper?: true;
  /** What stands in its place where no command can be typed, on all but a screen: empty for nothing. */
  readonly offScreen?: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | Paragraph
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly lines: readonly Cell[] }[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  | { readonly kind: 'checklist'; readonly items: readonly ChecklistItem[] }
  /** Lines of a file, shown as they are written; the caption stands above them. */
  | { readonly kind: 'code'; readonly text: string; readonly caption?: string }
  | Timeline
  | PaperBlock;

/** What only official papers have. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
export type PaperBlock =
  | Letterhead
  /** The title of a paper or annex, centred: `BÁO CÁO` and what it is about; `(Kèm theo …)` under it. */
  | { readonly kind: 'title'; readonly name: string; readonly subject: string; readonly note?: string }
  /** `Kính gửi:` and to whom. */
  | { readonly kind: 'addressee'; readonly label: string; readonly names: readonly string[] }
  /** Room that only people can fill in, and what belongs there. */
  | { readonly kind: 'blank'; readonly prompt: string }
  | Signature
  /** What follows begins on a new page: an annex. */
  | { readonly kind: 'page-break' };

/** The head of an official paper: two columns. Room for what the clerk fills in is made of no-break spaces, which no renderer closes up. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** The body above the issuing one, in capitals; null where it names none. */
  readonly superior: string | null;
  /** In capitals. */
  readonly issuer: string;
  /** `Số:      /BC-BVSTBCPN` */
  readonly number: string;
  /** `V/v …`, of a letter; null where the paper has a title. */
  readonly subject: string | null;
  /** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` */
  readonly state: string;
  /** `Độc lập - Tự do - Hạnh phúc` */
  readonly motto: string;
  /** `Lạng Sơn, ngày      tháng      năm 2016` */
  readonly placeAndDate: string;
}

/** The end of an official paper: recipients on the left, who signs on the right. */
export interface Signature {
  readonly kind: 'signature';
  /** `Nơi nhận:` */
  readonly label: string;
  readonly recipients: readonly string[];
  /** In capitals, one line each: `TL. TRƯỞNG BAN`. */
  readonly capacity: readonly string[];
  /** The post that the signer holds besides, in capitals, between the room for the signature and the name. */
  readonly post?: string;
  /** Null where nobody is known to sign. */
  readonly name: string | null;
}

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Machine output: one object for JSON, one line an item for NDJSON, `fields` as the header row of CSV. */
export interface Data {
  readonly kind: string;
  /** Further keys of the envelope, after `schemaVersion` and `kind` and before `items`, in this order. */
  readonly envelope: { readonly [key: string]: Value };
  /** Keys of the envelope after `items`. */
  readonly closing?: { readonly [key: string]: Value };
  readonly fields: readonly string[];
  readonly items: readonly { readonly [key: string]: Value }[];
}

export interface View {
  readonly document: readonly Block[];
  readonly data: Data;
  /** The sheets of a workbook, where they are to be more than the tables of the document. Made only for those who ask. */
  readonly sheets?: () => readonly Sheet[];
  /** What a calendar can show of it; absent where nothing of it has a day. Made only for those who ask. */
  readonly calendar?: () => Calendar;
}

/** The head of a mail. */
export interface Mail {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  /** The day it is written on, ISO. */
  readonly day: string;
}

export interface Mailbox {
  readonly name: string;
  /** Null where nobody knows it. */
  readonly address: string | null;
}

export interface TerminalOptions {
  /** Columns of the terminal, at least 20. */
  readonly width: number;
  readonly colour: boolean;
}

export interface RenderOptions extends TerminalOptions {
  /** For what a format says by itself: names of buttons and months, what a page is called that has no title. */
  readonly words: Words;
  /** The day that everything is seen from, ISO: files that carry a day carry this one, so that they can be compared. */
  readonly day: string;
}

/** A renderer is a function of its arguments alone; text leaves as UTF-8. It may have to load a library first. */
export type Renderer = (
  view: View,
  options: RenderOptions,
) => string | Uint8Array | Promise<string> | Promise<Uint8Array>;
