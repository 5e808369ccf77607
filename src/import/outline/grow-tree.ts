import { isAnnexTitle } from './annex-title.ts';
import { looksLikeHeading } from './heading.ts';
import type { Label, LabelFamily } from './label.ts';
import type { Paragraph } from './paragraph.ts';
import type { TitleLines } from './title-lines.ts';
import { isCapitals } from './wording.ts';

/** How deep a kind of label usually stands; only what a document does not show itself is decided by it. */
const RANK: Readonly<Record<LabelFamily, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  upper: 3,
  roman: 4,
  section: 5,
  article: 6,
  named: 7,
  arabic: 8,
  dotted: 9,
  lower: 14,
  'small-roman': 15,
  parenthesis: 16,
  bullet: 20,
};
/** Headings without a number: in capitals they stand as chapters, else over letters and dashes. */
const CAPITALS_RANK = 4;
const PLAIN_HEADING_RANK = 13;
const BULLETS = ['-', '+'];

const CLOSING =
  /^(?:trên đây là|trong quá trình|quá trình (?:thực hiện|triển khai)|trân trọng|nhận được (?:kế hoạch|chỉ thị|công văn|văn bản|quyết định)|(?:kế hoạch|chỉ thị|quyết định|công văn|chương trình|thông báo|hướng dẫn) này)(?!\p{L})/iu;

/** A label or heading that something may still come under. */
interface Open {
  readonly index: number;
  readonly style: string;
  readonly rank: number;
  readonly label: Label | null;
  /** Ends with a colon or is a heading: what follows belongs to it. */
  readonly introduces: boolean;
}

/** For each paragraph the position of the one it stands under; null at the top. Nothing is refused, however numbers run. */
export function growTree(paragraphs: readonly Paragraph[], titles: TitleLines): readonly (number | null)[] {
  let open: readonly Open[] = [];
  /** Under which style a style was first met. */
  const learned = new Map<string, string | null>();
  return paragraphs.map((paragraph, index) => {
    if (titles.fresh.has(index)) open = [];
    const entry = titles.all.has(index) ? null : openEntry(paragraph, index);
    const above =
      entry === null
        ? holders(open, paragraph.label === null && CLOSING.test(paragraph.text))
        : placeFor(entry, open, learned);
    const parent = above.at(-1)?.index ?? null;
    if (entry !== null) {
      if (!learned.has(entry.style)) learned.set(entry.style, above.at(-1)?.style ?? null);
      open = [...above, entry];
    }
    return parent;
  });
}

/** What paragraphs without a number stand under: a heading, a numbered paragraph, or a dash that ends with a colon. */
function holders(open: readonly Open[], isClosing = false): readonly Open[] {
  // "Trên đây là Kế hoạch …" closes the document, not the duties of the agency that stands last.
  if (isClosing) return open.slice(0, open.findLastIndex(({ rank }) => rank <= RANK.section) + 1);
  const last = open.findLastIndex(({ label, introduces }) => label?.family !== 'bullet' || introduces);
  return open.slice(0, last + 1);
}

/** Null for a paragraph under which nothing can stand. */
function openEntry(paragraph: Paragraph, index: number): Open | null {
  const { label, text, line, look } = paragraph;
  const isHeading = looksLikeHeading(paragraph);
  const introduces = isHeading || text.endsWith(':');
  if (paragraph.table !== null) return null;
  if (label !== null) return { index, style: styleOf(label, look), rank: rankOf(label), label, introduces };
  if (isAnnexTitle({ kind: 'paragraph', line, label, text, look })) {
    return { index, style: 'annex', rank: RANK.annex, label, introduces };
  }
  if (!isHeading) return null;
  const rank = look?.heading != null ? look.heading : isCapitals(text) ? CAPITALS_RANK : PLAIN_HEADING_RANK;
  return { index, style: `heading ${rank}`, rank, label, introduces };
}

/** "2." in a style for headings is no neighbour of a "2." in the list under it. */
const styleOf = ({ style }: Label, look: Paragraph['look']): string =>
  look?.heading == null ? style : `heading ${look.heading} ${style}`;

const rankOf = ({ family, steps, style }: Label): number =>
  RANK[family] + (family === 'dotted' ? Math.min(steps.length - 2, 3) : 0) + Math.max(0, BULLETS.indexOf(style));

/** The open labels that a new one stands under, innermost last. */
function placeFor(entry: Open, open: readonly Open[], learned: ReadonlyMap<string, string | null>): readonly Open[] {
  const numbered = underItsNumber(entry, open);
  if (numbered !== null) return numbered;
  const same = open.findLastIndex(({ style }) => style === entry.style);
  if (same !== -1) return open.slice(0, same);
  const continued = open.findLastIndex(({ label }) => continues(label, entry.label));
  if (continued !== -1) return open.slice(0, continued);
  const top = open.at(-1);
  if (top === undefined || entry.rank === RANK.annex) return [];
  // A heading right above holds whatever begins under it, also a kind of number that usually stands higher.
  const begins = entry.label === null ? entry.rank > top.rank : entry.label.order <= 1;
  if (top.introduces && top.index === entry.index - 1 && begins) return open;
  const isNew = !learned.has(entry.style);
  if (!isNew) {
    const parent = open.findLastIndex(({ style }) => style === learned.get(entry.style));
    // Dashes stand under the number right before them, however deep the first dashes of the document stood.
    if (entry.label?.family === 'bullet' && open[parent]?.label?.family !== 'bullet') return holders(open);
    if (parent !== -1) return open.slice(0, parent + 1);
  }
  const isFirst = entry.label !== null && entry.label.order === 1 && isNew;
  return isFirst ? holders(open) : open.slice(0, open.findLastIndex(({ rank }) => rank < entry.rank) + 1);
}

/** `6.1.` stands under `6.`, `II.1.` under `II.`. */
function underItsNumber({ label }: Open, open: readonly Open[]): readonly Open[] | null {
  if (label?.family !== 'dotted') return null;
  const over = label.steps.slice(0, -1).join('.');
  const at = open.findLastIndex((entry) => entry.label?.steps.join('.') === over);
  return at === -1 ? null : open.slice(0, at + 1);
}

/** Numbers of one kind that go on although the mark behind them changes: `1.`, `2/`, `3)`. */
function continues(last: Label | null, next: Label | null): boolean {
  if (last === null || next === null || last.family !== next.family || last.family === 'dotted') return false;
  return next.order > 1 && next.order === last.order + 1;
}
