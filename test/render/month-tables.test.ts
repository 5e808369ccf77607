import { expect, test } from 'vitest';
import { monthTables } from '../../src/render/month-tables.ts';
import type { Timeline } from '../../src/view/document.ts';
import { day, mark, span, work, year } from './timeline-of.ts';

const late = work({
  spans: [span('open', day(4, 30), day(6, 1)), { ...span('late', day(6, 2), day(7, 31)), tone: 'late' }],
  marks: [{ ...mark('deadline', day(6, 1)), tone: 'soon' }],
  status: { text: 'quá hạn', tone: 'late' },
});

/** The cells of the months of the first row. */
function monthsOf(timeline: Timeline) {
  const [table] = monthTables([timeline]);
  if (table?.kind !== 'table') throw new Error('no table');
  const row = table.rows.find(({ kind }) => kind === 'cells');
  return { heads: table.columns.map(({ head }) => head), cells: row?.kind === 'cells' ? row.cells : [] };
}

test('a month has the sign of what passes in it, and is late where anything of it is', () => {
  const { cells } = monthsOf(year([{ kind: 'section', text: 'I. Mục' }, late]));
  expect(cells.map(({ text }) => text)).toEqual([
    ...['I.1', 'Việc', 'Sở Một', '', '', '', '░', '░', '░!◆', '!', '', '', '', '', '', 'quá hạn'],
  ]);
  expect(cells.slice(6, 11).map(({ tone }) => tone)).toEqual(['plain', 'plain', 'late', 'late', undefined]);
});

test('a stretch of time colours its months, a mark alone none', () => {
  const { cells } = monthsOf(year([{ ...late, marks: [mark('completed', day(8, 5))] }]));
  expect(cells.slice(6, 11).map(({ ground }) => ground)).toEqual(['plain', 'plain', 'late', 'late', undefined]);
});

test('a column a month, with its year where there are several, and under it what the signs mean', () => {
  const single = year([late]);
  expect(monthsOf(single).heads.slice(2, 5)).toEqual(['CƠ QUAN', '1', '2']);
  const years = [
    { first: 0, days: 31, label: 'Năm 2015', short: '2015' },
    { first: 31, days: 335, label: 'Năm 2016', short: '2016' },
  ];
  expect(monthsOf({ ...single, axis: [years, ...single.axis] }).heads.slice(3, 5)).toEqual(['1/ 2015', '2/ 2016']);
  const legend = monthTables([
    {
      ...single,
      legend: [
        { shape: 'open', label: 'thời gian' },
        { shape: 'late', label: 'quá hạn' },
      ],
    },
  ]);
  expect(legend[1]).toEqual({ kind: 'paragraph', text: '░ thời gian; ! quá hạn' });
});

test('leaves everything else as it is', () => {
  const heading = { kind: 'heading', level: 1, text: 'Kế hoạch' } as const;
  expect(monthTables([heading])).toEqual([heading]);
});
