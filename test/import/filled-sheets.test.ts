import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/words.ts';
import type { TableContext } from '../../src/import/row-reader.ts';
import type { Obligation } from '../../src/tracking/obligation.ts';
import { type MadeSheet, madeWorkbook, textCell, textRows } from './made-workbook.ts';
import { context, tableOf } from './table-context.ts';

const HEADS = ['Mã', 'Nhiệm vụ', 'Cơ quan', 'Kết quả', 'Ngày', 'Ghi chú'];
const ROW = ['II.1', '', 'Sở Nội vụ', 'hoàn thành', '20/6/2016', ''];

/** What is read of sheets, with what is told as code and place. */
async function read(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  changed: Partial<TableContext> = {},
) {
  const made = Object.entries(sheets).map(([name, rows]): MadeSheet => ({ name, xml: textRows(rows) }));
  return readMade(made, changed);
}

async function readMade(made: readonly MadeSheet[], changed: Partial<TableContext> = {}) {
  const table = await tableOf(madeWorkbook(made), changed);
  return {
    rows: table.rows.map(({ sheet, row, agency, record }) => [
      sheet,
      row,
      agency,
      record.activity,
      record.status,
      record.date,
    ]),
    told: table.problems.map(({ sheet, row, column, code }) => [sheet, row, column, code]),
    filled: table.filled,
    empty: table.empty,
    below: table.below,
    otherSheets: table.otherSheets,
  };
}

describe('a sheet of a workbook', () => {
  it('may have titles above its heads, their numbers and headings between, and names below', async () => {
    const { rows, told, filled, empty, below } = await read({
      A: [
        ['BÁO CÁO KẾT QUẢ', '', '', 'Kèm theo Công văn số 12'],
        [],
        HEADS,
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['II. NHIỆM VỤ'],
        ROW,
        ['II.2.2', '', 'Sở Nội vụ'],
        ['', '', '', 'Lạng Sơn, ngày 30 tháng 6 năm 2016'],
        ['', 'NGƯỜI LẬP', '', 'GIÁM ĐỐC'],
      ],
    });
    expect(rows).toEqual([['A', 6, 'so-noi-vu', 'II.1', 'done', '2016-06-20']]);
    expect({ told, filled, empty }).toEqual({ told: [], filled: 1, empty: 1 });
    expect(below).toEqual([
      { sheet: 'A', row: 8 },
      { sheet: 'A', row: 9 },
    ]);
  });

  it('is told of a row without an id where that reports something, above the end or below', async () => {
    const { told } = await read({
      A: [HEADS, ['', '', '', 'xong'], ROW, ['', '', '', '', '1/6/2016'], ['', '', '', '', '', 'x']],
    });
    expect(told.filter(([, , , code]) => code === 'table/no-activity').map(([, row]) => row)).toEqual([2, 4]);
  });

  it('is read beside others; of those without the columns nothing is wrong', async () => {
    const { rows, told, otherSheets } = await read({
      'Tổng hợp': [['Cơ quan', 'Số nhiệm vụ', 'Quá hạn', 'Hạn gần nhất']],
      'Kinh phí': [
        ['Cơ quan', 'Hạn', 'Kinh phí'],
        ['Sở Nội vụ', '30/6/2016', '5'],
      ],
      'Sở Nội vụ': [[], HEADS, ROW],
      Trống: [],
      'Sở Y tế': [HEADS, ['III.1', '', 'Sở Y tế', 'xong', '1/6/2016', '']],
    });
    expect(rows.map(([sheet, row, agency]) => [sheet, row, agency])).toEqual([
      ['Sở Nội vụ', 3, 'so-noi-vu'],
      ['Sở Y tế', 2, 'so-y-te'],
    ]);
    expect({ told, otherSheets }).toEqual({ told: [], otherSheets: ['Kinh phí'] });
  });

  it('is told what its heads lack where no other has them', async () => {
    const { told } = await read({
      A: [
        ['Mã', 'Kết quả'],
        ['II.1', 'xong'],
      ],
      B: [['x']],
    });
    expect(told).toEqual([['A', 1, null, 'table/missing-columns']]);
  });

  it('is told of a cell without a value where it reports something, not elsewhere', async () => {
    const failed = (at: string) => `<c r="${at}2" t="e"><v>#N/A</v></c>`;
    const sheet = (cells: string): MadeSheet => ({
      name: 'A',
      xml: `<sheetData><row r="1">${HEADS.map((head, i) => textCell(`${'ABCDEF'[i]}1`, head)).join('')}</row><row r="2">${textCell('A2', 'II.1')}${cells}</row></sheetData>`,
    });
    expect((await readMade([sheet(failed('E'))])).told).toEqual([['A', 2, 'Ngày', 'table/no-value']]);
    expect((await readMade([sheet(failed('B'))])).told).toEqual([]);
  });

  it('may not contradict another', async () => {
    const { told } = await read({ A: [HEADS, ROW], B: [HEADS, ROW.with(4, '21/6/2016')] });
    expect(told).toEqual([['B', 2, 'Kết quả', 'table/contradiction']]);
    expect((await read({ A: [HEADS, ROW], B: [HEADS, ROW] })).told).toEqual([]);
  });

  it('has no document number that a spreadsheet made a month of', async () => {
    const { told } = await read({
      A: [
        [...HEADS, 'Văn bản'],
        [...ROW, '2016-09'],
      ],
    });
    expect(told).toEqual([['A', 2, 'Văn bản', 'table/day-for-number']]);
  });
});

const words = await loadWords('vi');
const LIST = [
  'TT',
  'Nội dung nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian hoàn thành',
  'Hạn',
  'Trạng thái',
  'Số ngày trễ',
  'Sản phẩm/kết quả',
  'Ghi chú',
  'Ngày hoàn thành',
  'Văn bản minh chứng',
];

const II1 = context.owed.find(({ activity }) => activity.id === 'II.1') as Obligation;
const DONE: Obligation = { ...II1, status: 'done', daysLeft: null, doneOn: '2016-06-08', evidence: '215/BC-SNV' };
const CANCELLED: Obligation = { ...II1, status: 'cancelled', daysLeft: null };

interface Filled {
  readonly state?: string;
  readonly agency?: string;
  readonly note?: string;
  readonly doneOn?: string;
  readonly evidence?: string;
}

/** Reads one row of a list for II.1, where things stand as said. */
async function readListed(
  now: Obligation,
  { state, agency = 'Sở Nội vụ', note = '', doneOn = '', evidence = '' }: Filled,
  said: string | null = null,
) {
  const row = [
    'II.1',
    '',
    agency,
    '',
    'tháng 6/2016',
    '30/06/2016',
    state ?? words('status/word', { status: now.status }),
    '',
    '',
    note,
    doneOn,
    evidence,
  ];
  const { rows, told, filled, empty } = await read(
    { A: [['NHIỆM VỤ'], LIST, ['II. MỤC'], row] },
    { owed: [now], agency: said },
  );
  return { rows: rows.map((one) => one.slice(2)), told: told.map((one) => one.slice(2)), filled, empty };
}

const RECORDED = (status: string, date: string) => [['so-noi-vu', 'II.1', status, date]];

describe('a list of obligations', () => {
  it.each([
    ['as it was written', II1, {}],
    ['written on another day', II1, { state: 'quá hạn' }],
    ['written in English', II1, { state: 'due soon' }],
    ['with what is recorded', DONE, { doneOn: '08/06/2016', evidence: '215/BC-SNV' }],
    ['written before it was recorded', DONE, { state: 'trong hạn' }],
    ['of what was called off', CANCELLED, {}],
    [
      'of what has no deadline, where done is all that is said',
      DONE,
      { state: 'hoàn thành, không có hạn', doneOn: '8/6/2016', evidence: '215/BC-SNV' },
    ],
    [
      'with notes of its own',
      II1,
      { note: 'Sở Y tế phối hợp; 3/39 đã hoàn thành; điều chỉnh thời hạn: Quý III/2016 (hạn ban đầu 30/06/2016)' },
    ],
    ['with notes of its own in English', II1, { note: 'Sở Y tế helps; 3/39 done; rescheduled: Quý III/2016' }],
    ['with no word of how it stands', II1, { state: '' }],
  ])('reports nothing %s', async (_, now, filled) => {
    expect(await readListed(now, filled)).toEqual({ rows: [], told: [], filled: 0, empty: 1 });
  });

  it.each([
    ['the day', II1, { doneOn: '2016-06-09' }, 'done', '2016-06-09'],
    ['the day and the document', II1, { doneOn: '9/6/2016', evidence: '7/BC' }, 'done', '2016-06-09'],
    ['a status word and its day', II1, { state: 'đang thực hiện', doneOn: '9/6/2016' }, 'started', '2016-06-09'],
    [
      'a status word in place of another state',
      DONE,
      { state: 'mở lại', doneOn: '9/6/2016' },
      'reopened',
      '2016-06-09',
    ],
    ['that it is called off', II1, { state: 'thôi thực hiện', doneOn: '9/6/2016' }, 'cancelled', '2016-06-09'],
    ['a remark', DONE, { state: 'ghi chú', doneOn: '9/6/2016', note: 'x' }, 'note', '2016-06-09'],
  ])('reports %s that was filled in', async (_, now, filled, status, date) => {
    expect(await readListed(now, filled)).toMatchObject({ rows: RECORDED(status, date), told: [], filled: 1 });
  });

  it('reports of a note what people have added', async () => {
    const note = 'Sở Y tế phối hợp; chậm do mưa; báo cáo sau; 3/39 đã hoàn thành';
    const row = ['II.1', '', 'Sở Nội vụ', '', '', '', '', '', '', note, '9/6/2016', ''];
    const { rows } = await tableOf(madeWorkbook([{ name: 'A', xml: textRows([LIST, row]) }]));
    expect(rows.map(({ record }) => record.note)).toEqual(['chậm do mưa; báo cáo sau']);
  });

  it('reports of who only helps what that agency reports, and nothing of the lead', async () => {
    const helps = { note: 'Sở Y tế phối hợp; đã cử người', doneOn: '9/6/2016' };
    for (const state of ['', 'ghi chú'])
      expect(await readListed(II1, { ...helps, state })).toMatchObject({
        rows: [['so-y-te', 'II.1', state === '' ? 'done' : 'note', '2016-06-09']],
        told: [],
      });
    const leads: Obligation[] = [DONE, { ...DONE, agency: 'so-tai-chinh', evidence: '9/BC' }];
    const row = ['II.1', '', 'Sở Nội vụ; Sở Tài chính', '', '', '', 'hoàn thành đúng hạn', '', '', 'Sở Y tế phối hợp'];
    const sheets = { A: [LIST, [...row, '8/6/2016', '9/BC']] };
    expect(await read(sheets, { owed: leads })).toMatchObject({ rows: [], told: [], empty: 1 });
  });

  it.each([
    ['done without a day', II1, { state: 'đã hoàn thành' }, 'Ngày hoàn thành', 'table/no-day'],
    ['called off without a day', II1, { state: 'thôi thực hiện' }, 'Ngày hoàn thành', 'table/no-day'],
    ['a document without a day', II1, { evidence: '7/BC' }, 'Ngày hoàn thành', 'table/no-day'],
    ['a note alone', II1, { note: 'chậm do mưa' }, 'Ngày hoàn thành', 'table/no-day'],
    ['a word that nobody knows', II1, { state: 'sắp xong' }, 'Trạng thái', 'table/unknown-status'],
    ['a day that is none', II1, { doneOn: '31/6/2016' }, 'Ngày hoàn thành', 'table/bad-date'],
    [
      'a day for a number',
      II1,
      { doneOn: '9/6/2016', evidence: '12-May' },
      'Văn bản minh chứng',
      'table/day-for-number',
    ],
    ['another day than recorded', DONE, { doneOn: '9/6/2016', evidence: '215/BC-SNV' }, 'Trạng thái', 'table/settled'],
    ['another document than recorded', DONE, { doneOn: '8/6/2016', evidence: '7/BC' }, 'Trạng thái', 'table/settled'],
    ['no document any more', DONE, { doneOn: '8/6/2016' }, 'Trạng thái', 'table/settled'],
    ['done no more, without a day', DONE, {}, 'Trạng thái', 'table/settled'],
    [
      'done in an old list, not now',
      II1,
      { state: 'hoàn thành đúng hạn', doneOn: '8/6/2016' },
      'Trạng thái',
      'table/settled',
    ],
    [
      'done in an old list without a deadline, not now',
      II1,
      { state: 'hoàn thành, không có hạn', doneOn: '8/6/2016', evidence: '215/BC-SNV' },
      'Trạng thái',
      'table/settled',
    ],
    ['what is called off', CANCELLED, { doneOn: '8/6/2016' }, 'Trạng thái', 'table/settled'],
    ['a remark of nothing', II1, { state: 'ghi chú', doneOn: '9/6/2016' }, 'Ghi chú', 'table/no-note'],
    ['an agency that is none', II1, { agency: 'Sở Ma', doneOn: '9/6/2016' }, 'Cơ quan chủ trì', 'usage/unknown-agency'],
  ])('is told where it cannot be recorded: %s', async (_, now, filled, column, code) => {
    expect((await readListed(now, filled)).told).toEqual([[column, code]]);
  });

  it('is told of results in the column of what the plan asks for', async () => {
    const row = ['II.1', '', 'Sở Nội vụ', '', '', '', 'trong hạn', '', '100/KH-SNV', '', '', ''];
    expect((await read({ A: [LIST, row] })).told).toEqual([['A', 2, 'Sản phẩm/kết quả', 'table/read-only']]);
    const [first, ...others] = context.plan.activities;
    const plan = {
      ...context.plan,
      activities: [{ ...first, product: '100/KH-SNV' }, ...others],
    } as typeof context.plan;
    expect(await read({ A: [LIST, row] }, { plan })).toMatchObject({ told: [], empty: 1 });
  });

  it('may lack columns, but for the id and the day', async () => {
    const row = ['II.1', 'Sở Nội vụ', 'hoàn thành đúng hạn', '8/6/2016'];
    const heads = ['TT', 'Cơ quan chủ trì', 'Trạng thái', 'Ngày hoàn thành'];
    expect(await read({ A: [heads, row] }, { owed: [DONE] })).toMatchObject({ told: [], empty: 1 });
    const { problems } = await tableOf(madeWorkbook([{ name: 'A', xml: textRows([['TT', 'Số ngày trễ'], ['II.1']]) }]));
    expect(problems).toMatchObject([{ code: 'table/missing-columns', args: { columns: ['done_on'] } }]);
    const { told } = await read({
      A: [
        [...heads, 'Ngày'],
        [...row, '9/6/2016'],
      ],
    });
    expect(told).toEqual([['A', 1, 'Ngày', 'table/repeated-column']]);
  });

  it('may be given columns for a new time, which a status word goes with', async () => {
    const row = ['II.1', '', 'Sở Nội vụ', '', '', '', 'lùi hạn', '', '', '', '9/6/2016', '', 'Quý IV/2016', '45/BV'];
    const heads = [...LIST, 'Thời hạn mới', 'Văn bản chấp thuận'];
    const { rows } = await tableOf(madeWorkbook([{ name: 'A', xml: textRows([heads, row]) }]));
    expect(rows[0]?.record).toMatchObject({ status: 'rescheduled', when: 'Quý IV/2016', approvedBy: '45/BV' });
    const { told } = await read({ A: [heads, row.with(6, 'trong hạn')] });
    expect(told).toEqual([['A', 2, 'Trạng thái', 'table/no-status']]);
  });

  it('tells of one agency only: a row of many needs to be said whose it is', async () => {
    const owed = context.owed.filter(({ activity }) => activity.id === 'III.3.a');
    const row = (doneOn: string, state = '2 quá hạn, 37 trong hạn') => [
      'III.3.a',
      '',
      '39 cơ quan',
      '',
      '',
      '',
      state,
      '',
      '',
      '',
      doneOn,
      '',
    ];
    const sheet = (...cells: string[][]) => ({ A: [LIST, ...cells] });
    expect(await read(sheet(row('')), { owed })).toMatchObject({ rows: [], told: [], empty: 1 });
    expect((await read(sheet(row('1/6/2016')), { owed })).told).toEqual([['A', 2, 'Cơ quan chủ trì', 'table/of-many']]);
    expect((await read(sheet(row('', 'xong')), { owed })).told).toEqual([['A', 2, 'Cơ quan chủ trì', 'table/of-many']]);
    expect((await read(sheet(row('', 'hoàn thành, không có hạn')), { owed })).told).toEqual([]);
    const said = await read(sheet(row('1/6/2016')), { owed, agency: 'so-y-te' });
    expect(said).toMatchObject({ rows: [['A', 2, 'so-y-te', 'III.3.a', 'done', '2016-06-01']], told: [] });
  });
});
