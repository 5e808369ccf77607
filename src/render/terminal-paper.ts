import type { Letterhead, PaperBlock, Signature, Tone } from '../view/document.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './palette.ts';
import { wrapText } from './wrap-text.ts';

/** Up to this many columns the two halves of a paper's head stand one above the other. */
const NARROW = 68;
/** The left half takes this part of the width. */
const LEFT_SHARE = 0.4;
const GAP = 2;
/** Lines kept free for a hand to sign. */
const SIGNING_ROOM = 3;

/** A line as it stands in its half of the page. */
interface Line {
  /** Blanks before the text. */
  readonly indent: number;
  readonly text: string;
  readonly tone: Tone | undefined;
}

const EMPTY: Line = { indent: 0, text: '', tone: undefined };

/** The parts of an official paper, as near to its form as a terminal comes. */
export function terminalPaper(block: PaperBlock, width: number, paint: Paint): readonly string[] {
  const drawn = (lines: readonly Line[]) => lines.map((line) => draw(line, paint));
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block, width, paint);
    case 'title':
      return drawn([
        ...centred(block.name, width, 'strong'),
        ...centred(block.subject, width, 'strong'),
        ...centred(block.note ?? '', width),
      ]);
    case 'addressee':
      return drawn(addressee(block.label, block.names, width));
    case 'blank':
      return wrapText(`[${block.prompt}]`, width).map((line) => paint(line, 'soon'));
    case 'signature':
      return signature(block, width, paint);
    case 'page-break':
      return [paint('─'.repeat(width), 'muted')];
  }
}

function letterhead(block: Letterhead, width: number, paint: Paint): readonly string[] {
  const { superior, issuer, number, subject, state, motto, placeAndDate } = block;
  const left = (columns: number) => [
    ...centred(superior ?? '', columns),
    ...centred(issuer, columns, 'strong'),
    ...ruleUnder(issuer, columns, 0.5),
  ];
  const right = (columns: number) => [
    ...centred(state, columns, 'strong'),
    ...centred(motto, columns, 'strong'),
    ...ruleUnder(motto, columns, 1),
  ];
  const below = (columns: number) => [...centred(number, columns), ...centred(subject ?? '', columns)];
  if (width <= NARROW)
    return [...right(width), EMPTY, ...left(width), EMPTY, ...below(width), ...centred(placeAndDate, width)].map(
      (line) => draw(line, paint),
    );
  const [leftWidth, rightWidth] = halves(width);
  return [
    ...beside(left(leftWidth), right(rightWidth), leftWidth, paint),
    ...beside(below(leftWidth), centred(placeAndDate, rightWidth), leftWidth, paint),
  ];
}

function signature(
  { label, recipients, capacity, post, name }: Signature,
  width: number,
  paint: Paint,
): readonly string[] {
  const left = (columns: number) => [
    ...wrapped(label, columns, 0, 'strong'),
    ...recipients.flatMap((line) => listed(line, columns)),
  ];
  const right = (columns: number) => [
    ...capacity.flatMap((line) => centred(line, columns, 'strong')),
    ...Array.from({ length: SIGNING_ROOM }, () => EMPTY),
    ...centred(post ?? '', columns, 'strong'),
    ...centred(name ?? '', columns, 'strong'),
  ];
  if (width <= NARROW) return [...right(width), ...left(width)].map((line) => draw(line, paint));
  const [leftWidth, rightWidth] = halves(width);
  return beside(left(leftWidth), right(rightWidth), leftWidth, paint);
}

/** One addressee stands beside the words, several each on a line of its own. */
function addressee(label: string, names: readonly string[], width: number): readonly Line[] {
  if (names.length < 2) return centred([label, ...names].filter(Boolean).join(' '), width);
  const indent = Math.floor(width / 5);
  const list = names.flatMap((name) => listed(name, width - indent));
  return [...centred(label, width), ...list.map((line) => ({ ...line, indent: line.indent + indent }))];
}

function halves(width: number): readonly [left: number, right: number] {
  const left = Math.floor(width * LEFT_SHARE);
  return [left, width - left - GAP];
}

function beside(left: readonly Line[], right: readonly Line[], leftWidth: number, paint: Paint): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [first, second] = [left[index] ?? EMPTY, right[index] ?? EMPTY];
    if (second.text === '') return draw(first, paint);
    const indent = leftWidth + GAP - first.indent - displayWidth(first.text) + second.indent;
    return draw(first, paint) + draw({ ...second, indent: first.text === '' ? indent + first.indent : indent }, paint);
  });
}

function draw({ indent, text, tone }: Line, paint: Paint): string {
  return text === '' ? '' : ' '.repeat(indent) + paint(text, tone);
}

function centred(text: string, width: number, tone?: Tone): readonly Line[] {
  const indent = (line: string) => Math.max(0, Math.floor((width - displayWidth(line)) / 2));
  return text === '' ? [] : wrapText(text, width).map((line) => ({ indent: indent(line), text: line, tone }));
}

/** A rule under a text: as long as a part of its widest line. */
function ruleUnder(text: string, width: number, share: number): readonly Line[] {
  const widest = Math.max(...wrapText(text, width).map(displayWidth));
  return centred('─'.repeat(Math.round(widest * share)), width, 'muted');
}

function wrapped(text: string, width: number, indent: number, tone?: Tone): readonly Line[] {
  return text === '' ? [] : wrapText(text, width - indent).map((line) => ({ indent, text: line, tone }));
}

/** `- Như trên;` */
function listed(text: string, width: number): readonly Line[] {
  const [first = EMPTY, ...others] = wrapped(text, width, 2);
  return text === '' ? [] : [{ ...first, indent: 0, text: `- ${first.text}` }, ...others];
}
