import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readAssignmentTable } from '../../../src/import/assignment-table/read-assignment-table.ts';
import type { Party } from '../../../src/import/names/party.ts';
import { NAMES, WHEN, wordTable } from './made-table.ts';

const TSV = readFileSync(new URL('../evalset/assignments.tsv', import.meta.url), 'utf8').normalize('NFC');
const ROWS = TSV.split('\n')
  .map((line) => line.split('\t'))
  .flatMap(([, sentence = '', lead = '', coordinating = '', others = '']) => {
    const [, leadCell, coordinatingCell] = /^\[dòng bảng\] chủ trì: (.*?) \|\| phối hợp: (.*)$/.exec(sentence) ?? [];
    return leadCell === undefined ? [] : [{ leadCell, coordinatingCell, lead, coordinating, others }];
  });

const texts = (parties: readonly Party[]) => parties.map(({ text }) => text.toLowerCase()).join(' | ');

it.each(ROWS)('$leadCell || $coordinatingCell', ({ leadCell, coordinatingCell, lead, coordinating, others }) => {
  const table = wordTable(
    `TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp\n1 | Việc | ${leadCell} | ${coordinatingCell}`,
  );
  const row = readAssignmentTable(table, NAMES, WHEN)?.rows[1];
  expect(row?.role).toBe('work');
  expect([texts(row?.lead ?? []), texts(row?.coordinating ?? []), row?.others ?? '']).toEqual([
    lead.toLowerCase(),
    coordinating.toLowerCase(),
    others,
  ]);
});

it('finds the rows', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(6);
});
