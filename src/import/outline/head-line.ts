import { isoDate } from '../../time/iso-date.ts';
import type { IsoDate } from '../../time/window.ts';

const MOTTO =
  /(?:cộng h(?:òa|oà)\s+xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|đảng cộng sản việt nam)/giu;
const SIGNS = String.raw`\s?[/-]\s?[\p{Lu}\d][\p{L}\d&]*(?:\s?[-–/.&]\s?(?=\p{Lu})[\p{L}\d&]+)*`;
const NUMBER = new RegExp(
  `(?<!\\p{L})(?:[Ss]ố|SỐ|Luật số)\\s*:?\\s*((?:\\d+[a-z]?|[\\d.…_]*)${SIGNS}|\\d+(?=\\s*$))`,
  'u',
);
const DAY =
  /(?:(\p{Lu}[^,;:\d]{1,40}?)\s*,?\s+)?[Nn]gày\s*([\d.…_]*)\s*(?:tháng\s*([\d.…_]*)\s*năm\s*([\d.…_]*)|[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}))/u;
const SUBJECT = /^v\s?\/\s?v\s*:?\s+/iu;

/** What a line of the head says, and what is left of it: two columns may stand on one line. */
export interface HeadLine {
  readonly hasMotto: boolean;
  /** As printed without blanks; null also where the clerk has not filled it in. */
  readonly number: string | null;
  readonly hasNumber: boolean;
  readonly place: string | null;
  readonly issued: IsoDate | null;
  /** The year of a day that is not filled in yet. */
  readonly year: number | null;
  readonly hasDay: boolean;
  readonly rest: readonly string[];
}

export function readHeadLine(line: string): HeadLine {
  const hasMotto = line.search(MOTTO) !== -1;
  const bare = line.replace(MOTTO, '\n');
  const number = NUMBER.exec(bare);
  const unnumbered = number === null ? bare : bare.replace(number[0], '\n');
  const day = DAY.exec(unnumbered);
  const [all, place, dayNumber, month, year, month2, year2] = day ?? [];
  const written = number?.[1]?.replace(/\s+/g, '') ?? null;
  return {
    hasMotto,
    number: written !== null && /^\d/.test(written) ? written : null,
    hasNumber: number !== null,
    place: place?.trim() ?? null,
    issued: isoDate(Number(year ?? year2), Number(month ?? month2), Number(dayNumber || Number.NaN)),
    year: Number(year ?? year2) || null,
    hasDay: day !== null,
    rest: (all === undefined ? unnumbered : unnumbered.replace(all, '\n'))
      .split(/\n|[_]{2,}|[-–—=*]{3,}/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== ''),
  };
}

/** "V/v tăng cường …" */
export const isSubjectNote = (text: string): boolean => SUBJECT.test(text);
export const subjectOf = (text: string): string => text.replace(SUBJECT, '');

/** A line that only the head of a document has: the motto, the number of the document, its day. */
export function isHeadMark(text: string): boolean {
  if (text.length > 250) return false;
  const { hasMotto, hasNumber, hasDay, rest } = readHeadLine(text);
  if (hasMotto || isSubjectNote(text)) return true;
  if (hasNumber && /^(?:số|luật số)/iu.test(text)) return rest.join('').length < 120;
  return hasDay && /^[^\d,;]{2,40},\s*ngày/iu.test(text) && rest.length === 0;
}
