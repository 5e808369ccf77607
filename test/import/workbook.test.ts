import { Buffer } from 'node:buffer';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { MAX_ROWS, readCells } from '../../src/import/read-cells.ts';
import { madeWorkbook, textCell, textRows } from './made-workbook.ts';

async function sheetsOf(bytes: Uint8Array) {
  const cells = await readCells(bytes);
  if (!cells.ok) throw new Error(cells.fault.reason);
  return cells.sheets;
}

/** What stands in the cells of one row, as a workbook has them written. */
async function cellsOf(cells: string, options: Parameters<typeof madeWorkbook>[1] = {}) {
  const sheets = await sheetsOf(
    madeWorkbook([{ name: 'A', xml: `<sheetData><row r="1">${cells}</row></sheetData>` }], options),
  );
  return sheets[0]?.rows[0];
}

async function faultOf(bytes: Uint8Array) {
  const cells = await readCells(bytes);
  return cells.ok ? null : cells.fault.reason;
}

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="mmm\\-yy"/>
  <numFmt numFmtId="166" formatCode="#,##0 &quot;đồng&quot;"/><numFmt numFmtId="167" formatCode="h:mm"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="22"/></cellXfs>`;

describe('a cell of a workbook', () => {
  it.each([
    ['a text among those of the workbook', '<c r="A1" t="s"><v>1</v></c>', 'Sở Nội vụ'],
    ['a text of several runs', '<c r="A1" t="s"><v>0</v></c>', '215/BC-SNV'],
    ['a text of its own', textCell('A1', 'a < b'), 'a < b'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>xong</v></c>', 'xong'],
    ['the number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['signs that XML cannot hold', textCell('A1', 'một_x000D_\nhai'), 'một\r\nhai'],
    ['a number', '<c r="A1"><v>215</v></c>', '215'],
    ['a number with a long tail', '<c r="A1"><v>1.1000000000000001</v></c>', '1.1'],
    ['a number with a word', '<c r="A1" s="4"><v>42541</v></c>', '42541'],
    ['a time', '<c r="A1" s="5"><v>42541.5</v></c>', '42541.5'],
    ['a day by the number of its form', '<c r="A1" s="1"><v>42541</v></c>', '2016-06-20'],
    ['a day by the code of its form', '<c r="A1" s="2"><v>42541</v></c>', '2016-06-20'],
    ['a day with its time', '<c r="A1" s="6"><v>42541.75</v></c>', '2016-06-20'],
    ['a month', '<c r="A1" s="3"><v>42614</v></c>', '2016-09'],
    ['a day in words of the standard', '<c r="A1" t="d"><v>2016-06-20T00:00:00</v></c>', '2016-06-20'],
    ['yes or no', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['what a prefix stands before', '<x:c xmlns:x="x" r="A1"><x:v>7</x:v></x:c>', '7'],
  ])('is read: %s', async (_, cell, text) => {
    const texts =
      '<si><r><rPr><b/></rPr><t>215</t></r><r><t>/BC-SNV</t></r><rPh><t>đọc</t></rPh></si><si><t>Sở Nội vụ</t></si>';
    expect(await cellsOf(cell, { texts, styles: STYLES })).toEqual({ row: 1, cells: [text] });
  });

  it('counts its days from 1904 where the workbook does', async () => {
    const options = { styles: STYLES, properties: 'date1904="1"' };
    expect((await cellsOf('<c r="A1" s="1"><v>41079</v></c>', options))?.cells).toEqual(['2016-06-20']);
  });

  it.each([
    ['failed', '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['was never computed', '<c r="B1"><f>A2</f></c>'],
    ['names a text that is not there', '<c r="B1" t="s"><v>9</v></c>'],
  ])('is known to show no value where it %s', async (_, cell) => {
    expect(await cellsOf(textCell('A1', 'II.1') + cell)).toEqual({ row: 1, cells: ['II.1', ''], failed: [1] });
  });
});

describe('a sheet', () => {
  it('counts rows and columns as people see them, with and without their names', async () => {
    const named = `<row r="3">${textCell('C3', 'x')}</row><row r="7"><c r="A7"/>${textCell('AB7', 'y')}</row>`;
    const bare = `<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c t="str"><v>c</v></c></row>`;
    const [first, second] = await sheetsOf(
      madeWorkbook([
        { name: 'A', xml: `<sheetData>${named}</sheetData>` },
        { name: 'B', xml: `<sheetData>${bare}</sheetData>` },
      ]),
    );
    expect(first?.rows.map(({ row, cells }) => [row, cells.length, cells.at(-1)])).toEqual([
      [3, 3, 'x'],
      [7, 28, 'y'],
    ]);
    expect(second?.rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['c'] },
    ]);
  });

  it('that is filtered or hidden is read whole', async () => {
    const xml = `<sheetData><row r="1" hidden="1">${textCell('A1', 'x')}</row></sheetData>`;
    const sheets = await sheetsOf(madeWorkbook([{ name: 'A', xml, state: 'veryHidden' }]));
    expect(sheets).toEqual([{ name: 'A', rows: [{ row: 1, cells: ['x'] }] }]);
  });

  it('lets a cell speak for the rows that it was merged over, and no other', async () => {
    const rows = textRows([
      ['II.1', 'a'],
      ['', 'b'],
      ['', 'c'],
      ['Mục I', '', 'd'],
    ]);
    const merged = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A4:B4"/></mergeCells>';
    const [sheet] = await sheetsOf(madeWorkbook([{ name: 'A', xml: rows + merged }]));
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
      ['II.1', 'a'],
      ['II.1', 'b'],
      ['', 'c'],
      ['Mục I', '', 'd'],
    ]);
  });
});

describe('a workbook', () => {
  it('as a library of its own writes it is read, sheet by sheet', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Sở Nội vụ',
          rows: [
            ['Mã', 'Ngày'],
            ['II.1', new Date('2016-06-20T00:00:00Z')],
          ],
        },
        { name: 'Ghi chú', rows: [[true, 12.5, null]] },
      ],
    });
    expect(await sheetsOf(bytes)).toEqual([
      {
        name: 'Sở Nội vụ',
        rows: [
          { row: 1, cells: ['Mã', 'Ngày'] },
          { row: 2, cells: ['II.1', '2016-06-20'] },
        ],
      },
      { name: 'Ghi chú', rows: [{ row: 1, cells: ['TRUE', '12.5'] }] },
    ]);
  });

  it('with a password is told so', async () => {
    const encryption = { password: 'bí mật', spinCount: 1 };
    expect(await faultOf(await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption }))).toBe('encrypted');
  });

  const good = madeWorkbook([{ name: 'A', xml: textRows([['x']]) }]);
  const zip = (files: Record<string, string>) =>
    Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
  const stored = Buffer.from(zipSync(unzipSync(good), { level: 0 }));
  const flipped = Buffer.from(stored.toString('latin1').replace('>x<', '>y<'), 'latin1');
  const part = (name: string, text: string) =>
    madeWorkbook([{ name: 'A', xml: textRows([['x']]) }], { parts: { [name]: strToU8(text) } });

  it.each([
    [
      'of an old kind',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')]),
      'old-excel',
    ],
    [
      'of another program',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'open-document',
    ],
    [
      'that is a letter',
      zip({
        '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="word/document.xml"/></R>',
        'word/document.xml': '<d/>',
      }),
      'no-workbook',
    ],
    [
      'in binary',
      zip({
        '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
        'xl/workbook.bin': 'b',
      }),
      'no-workbook',
    ],
    ['that is any archive', zip({ 'a.txt': 'x' }), 'no-workbook'],
    ['cut off', good.subarray(0, good.length - 30), 'damaged'],
    ['cut in the middle', good.subarray(0, 200), 'damaged'],
    ['with a changed byte', flipped, 'damaged'],
    [
      'without its sheet',
      zip({
        '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="w.xml"/></R>',
        '_rels/w.xml.rels': '<R><Relationship Id="s" Type="x/worksheet" Target="s.xml"/></R>',
        'w.xml': '<w xmlns:r="r"><sheets><sheet r:id="s"/></sheets></w>',
      }),
      'damaged',
    ],
    ['whose sheet is no XML', part('xl/worksheets/sheet0.xml', '<worksheet><sheetData>'), 'damaged'],
    ['whose texts are no XML', part('xl/sharedStrings.xml', '<sst>'), 'damaged'],
    [
      'that asks for a file beside it',
      part(
        'xl/worksheets/sheet0.xml',
        '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&e;</v></c></row></sheetData></worksheet>',
      ),
      'damaged',
    ],
    [
      'that multiplies its entities',
      part(
        'xl/worksheets/sheet0.xml',
        '<!DOCTYPE a [<!ENTITY e "xxxxxxxxxx"><!ENTITY f "&e;&e;&e;">]><worksheet>&f;</worksheet>',
      ),
      'damaged',
    ],
    ['nested without end', part('xl/worksheets/sheet0.xml', '<a>'.repeat(50_000)), 'damaged'],
    ['that unpacks to far more', part('xl/worksheets/sheet0.xml', ' '.repeat(20_000_000)), 'unpacks-too-large'],
    [
      'with far too many columns',
      madeWorkbook([{ name: 'A', xml: `<sheetData><row>${textCell('XFD1', 'x')}</row></sheetData>` }]),
      'too-many-columns',
    ],
    [
      'with too many rows',
      madeWorkbook([{ name: 'A', xml: textRows(Array.from({ length: MAX_ROWS + 1 }, () => ['x'])) }]),
      'too-many-rows',
    ],
    [
      'with too many rows in all',
      madeWorkbook(
        ['A', 'B'].map((name) => ({ name, xml: textRows(Array.from({ length: MAX_ROWS - 1 }, () => ['x'])) })),
      ),
      'too-many-rows',
    ],
    ['without anything', madeWorkbook([{ name: 'A', xml: '<sheetData/>' }]), 'empty'],
    ['of names alone', Buffer.from('PK\u0003\u0004…'), 'damaged'],
  ])('cannot be read %s', async (_, bytes, reason) => {
    expect(await faultOf(bytes)).toBe(reason);
  });

  it('that lies about what it unpacks to is not unpacked any further', async () => {
    const bytes = part('xl/worksheets/sheet0.xml', ' '.repeat(20_000_000));
    const told = Buffer.alloc(4);
    told.writeUInt32LE(20_000_000);
    for (let at = bytes.indexOf(told); at !== -1; at = bytes.indexOf(told, at)) bytes.writeUInt32LE(1_000, at);
    expect(await faultOf(bytes)).toBe('damaged');
  });

  it('never makes the reader fail, whatever byte of it is changed', async () => {
    for (let at = 4; at < good.length; at += 7) {
      const broken = Buffer.from(good);
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      await readCells(broken);
    }
  });
});
