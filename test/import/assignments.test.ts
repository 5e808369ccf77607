import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameBook } from '../../src/import/names/name-book.ts';
import type { Party } from '../../src/import/names/party.ts';
import { onlyParties } from '../../src/import/names/read-parties.ts';
import { partnersIn } from '../../src/import/sentence/partner-list.ts';
import { type Assignment, readAssignments } from '../../src/import/sentence/read-assignments.ts';

/** Nobody is registered: the names must be told by their own words. */
const names = nameBook({ file: 'agencies.yaml', agencies: [], groups: [] }, null);

interface Row {
  readonly heading: string;
  readonly sentence: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly openGroup: string;
  readonly task: string;
  readonly note: string;
}

function table(file: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.normalize('NFC').replaceAll('\u00a0', ' ').split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    return {
      heading: cell('heading'),
      sentence: cell('sentence'),
      lead: cell('lead'),
      coordinating: cell('coordinating'),
      openGroup: cell('open_group'),
      task: cell('task'),
      note: cell('note'),
    };
  });
}

/** As the README of the practice set compares names. */
function compared(text: string): string {
  const same = text.normalize('NFC').replaceAll('*', '').toLowerCase().replaceAll('hoá', 'hóa').replaceAll('uỷ', 'ủy');
  const spaced = same
    .replace(/\s*[-–]\s*/gu, ' - ')
    .replace(/,\s*/gu, ', ')
    .replace(/\s+/gu, ' ')
    .trim();
  return spaced.replaceAll('ubnd', 'ủy ban nhân dân').replaceAll('lhpn', 'liên hiệp phụ nữ');
}

const listed = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(' | ').map(compared)).toSorted();
const named = (parties: readonly Party[]): readonly string[] => parties.map(({ text }) => compared(text)).toSorted();

const HEADING_LABEL = /^(?:\d+(?:\.\d+)*\.|[a-zđ]\)|Điều \d+\.|Kính gửi:)\s*|^/u;
function partiesOfHeading(heading: string): readonly Party[] {
  const words = heading
    .replace(HEADING_LABEL, '')
    .replace(/^(?:Giao|Đề nghị)\s+/u, '')
    .replace(/:$/u, '');
  return words === '' ? [] : (onlyParties(words, names)?.parties ?? []);
}

function read({ heading, sentence }: Row): readonly Assignment[] {
  return readAssignments(sentence, { names, heading: partiesOfHeading(heading) });
}

const CELLS = /^\[dòng bảng\] chủ trì: (.*?) \|\| phối hợp: ?(.*)$/u;

function answer(row: Row) {
  const cells = CELLS.exec(row.sentence);
  if (cells !== null) {
    const [, first = '', second = ''] = cells;
    const partners = onlyParties(second, names, 'coordinating');
    const { coordinating, others } = partnersIn(second, partners === null ? [] : [partners]);
    return { lead: named(onlyParties(first, names)?.parties ?? []), coordinating: named(coordinating), others };
  }
  const assignments = read(row);
  return {
    lead: named(assignments.flatMap(({ lead }) => lead)),
    coordinating: named(assignments.flatMap(({ coordinating }) => coordinating)),
    others: assignments.flatMap(({ others }) => others ?? []).join(' || ') || null,
  };
}

describe.each(['evalset/assignments.tsv', 'more-assignments.tsv'])('%s', (file) => {
  it.each(
    table(file).map((row, index) => [index + 2, row.sentence, row] as const),
  )('row %i: %s', (_line, _text, row) => {
    const { others, ...parties } = answer(row);
    expect({ ...parties, others: compared(others ?? '') }).toEqual({
      lead: listed(row.lead),
      coordinating: listed(row.coordinating),
      others: compared(row.openGroup),
    });
    if (row.task !== '') expect(read(row).map(({ task }) => task ?? '-')).toEqual(row.task.split(' || '));
  });
});

/** Pieces that the grammar knows, in any order. */
const anyParagraph = fc
  .array(
    fc.constantFrom(
      'Giao',
      'giao',
      'Sở Y tế',
      'các ngành có liên quan',
      'chủ trì',
      ', ',
      '; ',
      '. ',
      ':',
      '(',
      ')',
      ' – ',
      'và',
      'phối hợp với',
      'phối hợp',
      'UBND các huyện, thị xã',
      'Căn cứ',
      'Trên cơ sở đề xuất của',
      'tổ chức hội thi',
      'do',
      'Cơ quan chủ trì:',
      'quý Sở',
      'đã',
      'có trách nhiệm',
      'chỉ đạo',
      'trước ngày 15/6',
      '“',
      '”',
      'Đồng thời',
      '\u00a0',
      '💡',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(' '));
const heading = onlyParties('Hội Nông dân tỉnh', names)?.parties ?? [];

describe('assignments of any paragraph', () => {
  it('stand in the text, one after the other, with their work inside', () => {
    fc.assert(
      fc.property(anyParagraph, fc.constantFrom([], heading), (text, above) => {
        let before = 0;
        for (const { start, end, task, taskStart, taskEnd } of readAssignments(text, { names, heading: above })) {
          expect(before).toBeLessThanOrEqual(start);
          expect(start).toBeLessThanOrEqual(taskStart);
          expect(taskStart).toBeLessThanOrEqual(taskEnd);
          expect(taskEnd).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(task?.toLowerCase() ?? '').toBe(text.slice(taskStart, taskEnd).toLowerCase());
          before = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['commas', 'a, '],
    ['agencies', 'Sở Y tế, '],
    ['grounds', 'căn cứ đề nghị của Sở Y tế, '],
    ['brackets', '('],
    ['blanks', ' '],
    ['roles', 'chủ trì, phối hợp với '],
    ['givers', '; giao Sở Y tế chủ trì '],
    ['labels', 'Chủ trì: '],
    ['manners', 'tiếp tục '],
  ])('are read at once from a page of %s', (_what, piece) => {
    const text = `Trong năm ${piece.repeat(Math.ceil(20_000 / piece.length))}`;
    const begun = performance.now();
    readAssignments(text, { names, heading });
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
