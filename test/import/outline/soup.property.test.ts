import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/import/outline/outline.ts';
import { readOutline } from '../../../src/import/outline/read-outline.ts';
import type { SourceBlock, SourceDocument } from '../../../src/import/source/source-document.ts';
import { sourceLines } from './source-lines.ts';

const ID = /^[A-Z][A-Z0-9]*(\.[0-9A-Za-z]+)*$/;

/** What lines of office papers begin with, mean, and end with, in any order that hands can type them. */
const openings = [
  '',
  '- ',
  '+ ',
  '* ',
  '• ',
  'I. ',
  'II. ',
  'V. ',
  'A. ',
  'B. ',
  '1. ',
  '2. ',
  '2/ ',
  '3) ',
  '(1) ',
  '1.1. ',
  '3.2 ',
  '1.1.1. ',
  'II.1. ',
  'a) ',
  'đ) ',
  'i) ',
  'Điều 2. ',
  'Mục 1. ',
  'Phần I ',
  'Phụ lục 1',
  'Căn cứ ',
];
const bodies = [
  'MỤC ĐÍCH, YÊU CẦU',
  'KẾ HOẠCH',
  'Sở Y tế',
  'Giao Sở Nội vụ chủ trì, phối hợp với',
  'hoàn thành trong tháng',
  '5/2018',
  'Nơi nhận:',
  'Lưu: VT',
  'TRƯỞNG BAN',
  'Phạm Thị Hoa',
  '-------',
  'Số: 12/KH-UBND',
  'Lạng Sơn, ngày 5 tháng 4 năm 2016',
  'TT\tNội dung\tChủ trì',
  'Kính gửi: Sở Y tế',
  'các huyện, thành phố',
  '',
  'X',
];
const endings = ['', '.', ';', ':', '/.', ',', ' và'];

const line = fc
  .tuple(fc.constantFrom(...openings), fc.constantFrom(...bodies), fc.constantFrom(...endings))
  .map((parts) => parts.join('').trim());
const typed = fc.array(line, { maxLength: 40 }).map((lines) => sourceLines(lines.join('\n')));

const look = fc.option(
  fc.record({ bold: fc.boolean(), centred: fc.boolean(), heading: fc.option(fc.integer({ min: 1, max: 6 })) }),
);
const label = fc.option(fc.constantFrom('-', '', 'I.', '1.', 'a)', '2.3.', 'Điều 1.', '§', 'IV'));
const set = fc
  .array(
    fc.tuple(
      label,
      line.filter((text) => text !== ''),
      look,
    ),
    { maxLength: 30 },
  )
  .map(
    (paragraphs): SourceDocument => ({
      file: 'test.docx',
      counts: 'paragraphs',
      blocks: paragraphs.map(([number, text, looks], i): SourceBlock => {
        return { kind: 'paragraph', line: i + 1, label: number, text: text.replace(/\t/g, ' '), look: looks };
      }),
      notes: [],
    }),
  );

function expectOrder(document: SourceDocument, { nodes }: Outline): void {
  const lines = nodes.flatMap((node) => [node.line, ...node.joined.map((joined) => joined.line)]);
  expect(lines.toSorted((a, b) => a - b)).toEqual(document.blocks.map((block) => block.line));
  const ids = nodes.flatMap(({ id }) => (id === null ? [] : [id]));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !ID.test(id))).toEqual([]);
  nodes.forEach(({ parent, role, table, id }, i) => {
    if (parent !== null) expect(parent).toBeLessThan(i);
    if (role === 'heading' || role === 'body') expect(id).not.toBeNull();
    expect(table !== null && role === 'body').toBe(false);
  });
}

describe('any soup of lines', () => {
  it('keeps every typed line in one node, under ids of their own', () => {
    fc.assert(
      fc.property(typed, (document) => expectOrder(document, readOutline(document))),
      { numRuns: 300 },
    );
  });

  it('keeps every paragraph of a word processor, whatever numbers and looks it set', () => {
    fc.assert(
      fc.property(set, (document) => expectOrder(document, readOutline(document))),
      { numRuns: 200 },
    );
  });

  it('keeps every letter of what it joins', () => {
    fc.assert(
      fc.property(typed, (document) => {
        const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
        const given = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [letters(block.text)] : []));
        const kept = readOutline(document).nodes.flatMap(({ label: number, text, table }) =>
          table === null ? [letters(`${number ?? ''}${text}`)] : [],
        );
        expect(kept.join('')).toBe(given.join(''));
      }),
      { numRuns: 200 },
    );
  });

  it('does not lose itself in a text that goes on and on', () => {
    const long = [
      'Số: ',
      'Căn cứ số ',
      'a',
      '((((',
      'I.I.I.',
      'Sở Y tế, ',
      ', Ban ',
      '1.1.',
      'ngày 1 ',
      'TM. ',
      'của Bộ ',
    ].map((piece) => piece.repeat(Math.ceil(20_000 / piece.length)));
    const document = sourceLines([...long, 'KẾ HOẠCH', ...long, 'Nơi nhận:', ...long].join('\n'));
    expect(readOutline(document).nodes.length).toBeGreaterThan(0);
  });
});
