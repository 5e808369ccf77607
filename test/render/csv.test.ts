import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderCsv } from '../../src/render/csv.ts';
import { csvCell } from '../../src/render/csv-cell.ts';
import type { Data, Value } from '../../src/view/document.ts';
import { anyText } from './any-text.ts';
import { viewOf } from './view-of.ts';

/** Strict RFC 4180: every record ends in CRLF, a quote is only at the edges of a field or doubled inside. */
function readCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [];
  let record: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`not RFC 4180 at ${at}`);
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error('the last record does not end');
  return records;
}

const data = (fields: readonly string[], ...items: Data['items'][number][]): Data => ({
  kind: 'k',
  envelope: { asOf: '2016-06-10' },
  fields,
  items,
});

test('header, CRLF, no byte order mark, quotes where they are needed', () => {
  const view = viewOf(
    [],
    data(['id', 'title', 'daysLeft'], { id: 'II.1', title: 'Rà soát, "quy hoạch"', daysLeft: -6 }),
  );
  expect(renderCsv(view)).toBe('id,title,daysLeft\r\nII.1,"Rà soát, ""quy hoạch""",-6\r\n');
});

test('no items leave the header; a missing field is empty; a field that is not listed stays out', () => {
  expect(renderCsv(viewOf([], data(['a', 'b'])))).toBe('a,b\r\n');
  expect(renderCsv(viewOf([], data(['a', 'b'], { b: 'x', c: 'y' })))).toBe('a,b\r\n,x\r\n');
});

test.each<[Value, string]>([
  [null, ''],
  [true, 'true'],
  [-6, '-6'],
  [1.5, '1.5'],
  [[], ''],
  [['so-noi-vu', 'hoi-lhpn'], 'so-noi-vu|hoi-lhpn'],
  [['a|b', 'c\\d'], 'a\\|b|c\\\\d'],
  [{ from: '2016-11-15', to: null }, 'from=2016-11-15|to='],
  [{ lead: 3, each: 1 }, 'lead=3|each=1'],
  ['a|b\\c', 'a|b\\c'],
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-6', "'-6"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  [' \t=1+1', "' \t=1+1"],
  ['\u00a0=1', "'\u00a0=1"],
  ['\n=1', "'\n=1"],
  [['=1', 'b'], "'=1|b"],
  [['a', '=1'], 'a|=1'],
  ['a=1', 'a=1'],
  [' a', ' a'],
])('the cell of %j is %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test('shows the controls of a terminal instead of passing them on', () => {
  expect(csvCell('\u001b[31mđỏ\u202e\u009b')).toBe('\ufffd[31mđỏ\ufffd\ufffd');
  expect(csvCell('hai\ndòng\tmột cột')).toBe('hai\ndòng\tmột cột');
});

test('reads back as it was, whatever the texts', () => {
  const shown = (text: string) => text.replace(/[^\P{Cc}\t\r\n]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
  const guarded = (raw: string) => {
    const text = shown(raw);
    return /^\s*[=+\-@＝＋－＠]|^\s*[\t\r]/.test(text) ? `'${text}` : text;
  };
  const texts = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'",\r\n=+-@\t \'|a;') }));
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts)), (rows) => {
      const view = viewOf([], data(['a', 'b'], ...rows.map(([a, b]) => ({ a, b }))));
      expect(readCsv(renderCsv(view))).toEqual([['a', 'b'], ...rows.map((row) => row.map(guarded))]);
    }),
    { numRuns: 100 },
  );
});

test('lists read back as they were', () => {
  const members = fc.array(fc.string({ unit: fc.constantFrom('a', '|', '\\', 'ệ'), minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(members, (list) => {
      const read = [...csvCell(list).matchAll(/(?:^|\|)((?:[^|\\]|\\.)*)/g)].map((match) =>
        (match[1] ?? '').replace(/\\(.)/g, '$1'),
      );
      expect(read).toEqual(list);
    }),
  );
});
