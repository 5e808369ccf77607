import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { MAX_ROWS, readCells } from '../../src/import/read-cells.ts';
import { statusOf } from '../../src/import/status-word.ts';
import { findAgency } from '../../src/model/find-agency.ts';
import { context, tableOf } from './table-context.ts';

const HEAD = 'Mã;Cơ quan;Kết quả;Ngày;Văn bản minh chứng;Ghi chú';
const LINE = 'II.1;so-noi-vu;Hoàn thành;20/06/2016;215/BC-SNV;';
const II1 = {
  activity: 'II.1',
  date: '2016-06-20',
  status: 'done',
  evidence: '215/BC-SNV',
  when: null,
  approvedBy: null,
  note: null,
};

async function faultOf(bytes: Uint8Array | string) {
  const cells = await readCells(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return cells.ok ? null : cells.fault;
}

describe('a file from a spreadsheet', () => {
  it.each([
    ['Excel, CSV UTF-8', Buffer.from(`\ufeff${HEAD}\r\n${LINE}\r\n`)],
    ['Excel, Unicode text', Buffer.from(`\ufeff${HEAD}\r\n${LINE}\r\n`.replaceAll(';', '\t'), 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${HEAD}\r\n${LINE}\r\n`, 'utf16le').swap16()],
    ['an old Macintosh', Buffer.from(`${HEAD}\r${LINE}\r`)],
    ['commas', Buffer.from(`${HEAD}\n${LINE}`.replaceAll(';', ','))],
    ['decomposed letters', Buffer.from(`${HEAD}\n${LINE}`.normalize('NFD'))],
    ['every cell in quotes', Buffer.from(`${HEAD}\n${LINE}`.replaceAll(/[^;\n]+/g, '"$&"'))],
    ['empty lines around', Buffer.from(`\n;;;;;\n${HEAD}\n;;;;;\n${LINE}\n\n`)],
  ])('is read: %s', async (_, bytes) => {
    const { rows, problems, empty } = await tableOf(bytes);
    expect(problems).toEqual([]);
    expect(rows.map(({ agency, record }) => ({ agency, record }))).toEqual([{ agency: 'so-noi-vu', record: II1 }]);
    expect(empty).toBe(0);
  });

  it('counts rows as the spreadsheet does, whatever stands in its cells', async () => {
    const { rows } = await tableOf(`${HEAD}\n\nII.1;so-noi-vu;ghi chú;1/6/2016;;"hai\ndòng"\n${LINE}`);
    expect(rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  it.each([
    ['of another encoding', Buffer.from([0x4d, 0xe3, 0x2c, 0x41]), { reason: 'not-utf8' }],
    ['without anything', Buffer.from('\ufeff \r\n'), { reason: 'empty' }],
    ['with a quote that never ends', Buffer.from(`${HEAD}\nII.1;"so-noi-vu;`), { reason: 'quotes', line: 2 }],
    ['too long', Buffer.from('a\n'.repeat(MAX_ROWS + 1)), { reason: 'too-many-rows' }],
  ])('cannot be read: %s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toEqual(fault);
  });
});

describe('a row', () => {
  it('in which nothing is reported is counted, one that is empty is not', async () => {
    const { rows, empty, problems } = await tableOf(`${HEAD}\nII.1;Sở Nội vụ;;;;\n;;;;;\nII.2.2;;;;; \n${LINE}`);
    expect({ rows: rows.length, empty, problems }).toEqual({ rows: 1, empty: 2, problems: [] });
  });

  it('says nothing where nobody can see what it says', async () => {
    const { empty, problems } = await tableOf(`${HEAD}\nII.1;;;;;\u200b\nII.1;;ghi chú;1/6/2016;\u0001;\u2060`);
    expect(empty).toBe(1);
    expect(problems).toEqual([{ sheet: null, row: 3, column: 'Ghi chú', code: 'table/no-note', args: {} }]);
    expect((await tableOf(`${HEAD}\nII.1;;ghi chú;1/6/2016;215/BC-SNV;`)).problems).toEqual([]);
  });

  it('is of the agency of its cell, else the one that was said, else the only one that can be meant', async () => {
    const table = `${HEAD}\n${LINE}\nII.1;;bắt đầu;1/6/2016;;`;
    const said = await tableOf(table, { agency: 'so-y-te' });
    expect(said.rows.map(({ agency }) => agency)).toEqual(['so-noi-vu', 'so-y-te']);
    const meant = await tableOf(table);
    expect(meant.rows.map(({ agency }) => agency)).toEqual(['so-noi-vu', 'so-noi-vu']);
    const unclear = await tableOf(`${HEAD}\nIII.3.a;;xong;1/6/2016;;`);
    expect(unclear.problems.map(({ code, column }) => [code, column])).toEqual([['table/no-agency', 'Cơ quan']]);
  });

  it.each([
    ['Hoàn thành', 'done'],
    ['DA HOAN THANH', 'done'],
    ['Đang  thực hiện', 'started'],
    ['lui han', 'rescheduled'],
    ['thôi thực hiện', 'cancelled'],
    ['huỷ', 'cancelled'],
    ['Mở lại', 'reopened'],
    ['ghi chú', 'note'],
    ['Completed', 'done'],
    ['chưa hoàn thành', null],
    ['không thực hiện', null],
    ['', null],
  ])('with the status "%s" is %s', (word, status) => {
    expect(statusOf(word)).toBe(status);
  });

  it.each([
    ['6/20/2016', '20/06/2016'],
    ['20/6/16', '20/06/2016'],
    ['42541', '20/06/2016'],
    ['2016-06-20 00:00:00', '20/06/2016'],
    ['20/ 6/2016', '20/06/2016'],
    ['ngày 20/6/2016', '20/06/2016'],
    ['Ngày 20 tháng 6 năm 2016', '20/06/2016'],
    ['31/4/2016', null],
    ['20-Thg6', null],
    ['20/6', null],
    ['hôm qua', null],
  ])('with the day "%s" is refused, with what may be meant', async (found, meant) => {
    const { problems, rows } = await tableOf(`Mã;Kết quả;Ngày\nII.1;xong;${found}`);
    expect(problems).toEqual([{ sheet: null, row: 2, column: 'Ngày', code: 'table/bad-date', args: { found, meant } }]);
    expect(rows).toEqual([]);
  });

  it.each([
    '12/5/2016',
    '12-May',
    '12-Thg5',
    '12-thg 5-2016',
  ])('has no document number that reads %s', async (found) => {
    const { problems } = await tableOf(`Mã;Kết quả;Ngày;Văn bản\nII.1;xong;1/6/2016;${found}`);
    expect(problems.map(({ code, column }) => [code, column])).toEqual([['table/day-for-number', 'Văn bản']]);
  });

  it('may not carry the title of another activity, as after sorting one column alone', async () => {
    const title = context.plan.activities.find(({ id }) => id === 'II.2.2')?.title;
    const { problems } = await tableOf(
      `Mã\tNhiệm vụ\tKết quả\tNgày\nII.1\t${title?.replaceAll('"', '')}\txong\t1/6/2016`,
    );
    expect(problems.map(({ code, column }) => [code, column])).toEqual([['table/other-title', 'Nhiệm vụ']]);
  });

  it('that says two wrong things is told of both', async () => {
    const { problems } = await tableOf('Mã;Cơ quan;Kết quả;Ngày\nII.1;Sở Ma;gì đó;1/6/2016');
    expect(problems.map(({ code }) => code)).toEqual(['usage/unknown-agency', 'table/unknown-status']);
  });
});

describe('two rows', () => {
  const rowsOf = (...lines: string[]) =>
    tableOf(['Mã;Cơ quan;Kết quả;Ngày;Văn bản', ...lines].join('\n')).then(({ problems }) =>
      problems.map(({ code, row, args }) => [code, row, 'row' in args ? args.row : null]),
    );

  it('that end one work on two days, or with two papers, contradict each other', async () => {
    const wrong = [['table/contradiction', 3, 2]];
    expect(await rowsOf('II.1;so-noi-vu;xong;1/6/2016', 'II.1;so-noi-vu;xong;2/6/2016')).toEqual(wrong);
    expect(await rowsOf('II.1;so-noi-vu;xong;1/6/2016;1/BC', 'II.1;so-noi-vu;xong;1/6/2016;2/BC')).toEqual(wrong);
    expect(await rowsOf('II.1;so-noi-vu;thôi;1/6/2016', 'II.1;so-noi-vu;xong;1/6/2016')).toEqual(wrong);
    expect(await rowsOf('II.1;so-noi-vu;xong;2/6/2016', 'II.1;so-noi-vu;thôi;1/6/2016')).toEqual([
      ['table/contradiction', 2, 3],
    ]);
  });

  it('that tell of other agencies, another time, or the same thing twice do not', async () => {
    expect(await rowsOf('II.1;so-noi-vu;xong;1/6/2016', 'II.1;so-noi-vu;xong;01/06/2016')).toEqual([]);
    expect(await rowsOf('III.1;so-noi-vu;xong;1/6/2016', 'III.1;so-y-te;xong;2/6/2016')).toEqual([]);
    expect(await rowsOf('II.1;so-noi-vu;bắt đầu;1/5/2016', 'II.1;so-noi-vu;xong;2/6/2016')).toEqual([]);
    expect(
      await rowsOf('II.1;so-noi-vu;xong;1/6/2016', 'II.1;so-noi-vu;mở lại;2/6/2016', 'II.1;so-noi-vu;xong;3/6/2016'),
    ).toEqual([]);
  });
});

describe('heads', () => {
  it.each([
    ['Mã;Kết quả', [['table/missing-columns', null]]],
    ['Mã;Kết quả;Ngày;Ngày (ngày/tháng/năm)', [['table/repeated-column', 'Ngày']]],
    ['Mã;Kết quả;Ngày;Kinh phí', [['table/unknown-column', 'Kinh phí']]],
    ['Phụ lục;;', [['table/no-heads', null]]],
  ])('are told what is wrong with them, and no row is: %s', async (heads, told) => {
    const { problems, rows } = await tableOf(`${heads}\nII.1;;;;`);
    expect(problems.map(({ code, column }) => [code, column])).toEqual(told);
    expect(rows).toEqual([]);
  });

  it('without a name are no columns', async () => {
    expect((await tableOf('Mã;Kết quả;Ngày;;\nII.1;xong;1/6/2016;;')).problems).toEqual([]);
  });
});

it('every agency of the shipped register is found by the name that the template gives it', () => {
  const { register } = context;
  const found = register.agencies.map(({ name }) => findAgency(register, name));
  expect(found.map((search) => search.found === 'one' && search.agency.id)).toEqual(
    register.agencies.map(({ id }) => id),
  );
});
