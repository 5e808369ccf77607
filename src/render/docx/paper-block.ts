import { AlignmentType, HeadingLevel, type IRunOptions, Paragraph, type Table } from 'docx';
import type { Letterhead, PaperBlock, Signature } from '../../view/document.ts';
import { textWidth } from '../text-width.ts';
import { boldWidth } from './bold-width.ts';
import { columns } from './columns.ts';
import { DASH } from './dash-list.ts';
import { inkOf, type Look } from './look.ts';
import { lowParagraph } from './low-paragraph.ts';
import { GAP, HANG, INDENT, SIZES } from './measures.ts';
import { rule } from './rule.ts';
import { STYLES } from './styles.ts';
import { textRun } from './text-run.ts';

/** The right half of a head is wide enough for the name of the state on one line. */
const LEFT_SHARE = 0.375;
/** Sizes of type in the head, half points. */
const HEAD = { issuer: 26, subject: 24, motto: 28 };
/** Room for a hand to sign: so many empty points. */
const SIGNING_ROOM = 70;

/** The parts of an official paper. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
export function paperBlock(
  block: Exclude<PaperBlock, { kind: 'page-break' }>,
  look: Look,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block, look)];
    case 'title':
      return title(block, look);
    case 'addressee':
      return addressee(block);
    case 'blank':
      return [
        new Paragraph({
          style: STYLES.paperText,
          children: textRun(`[${block.prompt}]`, { italics: true, ...inkOf('soon', look) }),
        }),
      ];
    case 'signature':
      return [lowParagraph(2 * GAP, true), signature(block, look)];
  }
}

function letterhead(block: Letterhead, { width }: Look): Table {
  const { superior, issuer, number, subject, state, motto, placeAndDate } = block;
  const left = Math.round(width * LEFT_SHARE);
  const right = width - left;
  const longest = (text: string, size: number, column: number) => Math.min(boldWidth(text, size * 10), column);
  return columns(
    [
      [
        [
          ...centred(superior ?? '', { size: HEAD.issuer }),
          ...centred(issuer, { size: HEAD.issuer, bold: true }),
          rule(longest(issuer, HEAD.issuer, left) * 0.4, left),
        ],
        [
          ...centred(state, { size: HEAD.issuer, bold: true }),
          ...centred(motto, { size: HEAD.motto, bold: true }),
          rule(longest(motto, HEAD.motto, right), right),
        ],
      ],
      [
        [...centred(number, { size: HEAD.issuer }), ...centred(subject ?? '', { size: HEAD.subject }, { before: GAP })],
        centred(placeAndDate, { size: HEAD.motto, italics: true }),
      ].map(orEmpty) as [Paragraph[], Paragraph[]],
    ],
    [left, right],
  );
}

/** A cell has one paragraph at least. */
function orEmpty(lines: readonly Paragraph[]): readonly Paragraph[] {
  return lines.length === 0 ? [new Paragraph({})] : lines;
}

function title(block: Extract<PaperBlock, { kind: 'title' }>, { width }: Look): readonly Paragraph[] {
  const { name, subject, note = '' } = block;
  const lines = [subject, note, name].find((text) => text !== '') ?? '';
  const length = Math.min(boldWidth(lines, SIZES.paper * 10), width) * 0.4;
  return [
    ...(name === '' ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRun(name) })]),
    ...centred(subject, { bold: true }, { keepNext: true }),
    ...centred(note, { italics: true }, { keepNext: true }),
    rule(length, width),
    lowParagraph(2 * GAP, true),
  ];
}

/** One addressee stands beside the words, several each on a line of its own whose dash is under the colon. */
function addressee({ label, names }: Extract<PaperBlock, { kind: 'addressee' }>): readonly Paragraph[] {
  if (names.length < 2)
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: GAP, after: 2 * GAP },
        children: textRun([label, ...names].filter((part) => part !== '').join(' ')),
      }),
    ];
  const left = 2 * INDENT;
  const colon = left + Math.round(textWidth(label.replace(/:$/, '')) * SIZES.paper * 10);
  return [
    new Paragraph({ indent: { left }, spacing: { before: GAP, after: 0 }, keepNext: true, children: textRun(label) }),
    ...names.map(
      (name, index) =>
        new Paragraph({
          style: STYLES.list,
          numbering: DASH,
          indent: { left: colon + HANG, hanging: HANG },
          spacing: { after: index === names.length - 1 ? 2 * GAP : 0 },
          children: textRun(name),
        }),
    ),
  ];
}

function signature({ label, recipients, capacity, post, name }: Signature, { width }: Look): Table {
  const half = Math.floor(width / 2);
  const size = SIZES.recipients;
  const left = [
    new Paragraph({
      spacing: { after: 0 },
      children: textRun(label, { bold: true, italics: true, size: SIZES.recipientsLabel }),
    }),
    ...recipients.map(
      (line) =>
        new Paragraph({
          style: STYLES.list,
          numbering: DASH,
          indent: { left: HANG / 2, hanging: HANG / 2 },
          spacing: { after: 0 },
          run: { size },
          children: textRun(line, { size }),
        }),
    ),
  ];
  const right = [
    ...capacity.flatMap((line) => centred(line, { bold: true })),
    new Paragraph({
      spacing: { before: SIGNING_ROOM * 20, after: 0 },
      alignment: AlignmentType.CENTER,
      children: textRun(post ?? name ?? '', { bold: true }),
    }),
    ...(post === undefined ? [] : centred(name ?? '', { bold: true })),
  ];
  return columns([[left, right]], [half, width - half]);
}

function centred(
  text: string,
  run: Omit<IRunOptions, 'text' | 'children'>,
  { before, keepNext }: { readonly before?: number; readonly keepNext?: true } = {},
): readonly Paragraph[] {
  if (text === '') return [];
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...(before === undefined ? {} : { before }), after: 0 },
      ...(keepNext ? { keepNext } : {}),
      children: textRun(text, run),
    }),
  ];
}
