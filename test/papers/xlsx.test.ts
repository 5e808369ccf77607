import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOSTILE, wordsWorkspace } from '../support/any-words.ts';
import { run, temporaryFolder, workspace } from '../support/run.ts';
import { hasOffice, pdfPages, savedAs, toPdf } from './office.ts';

/** Parted by commas, quoted, UTF-8. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76';
const folder = temporaryFolder();
const write = async (name: string, cwd: string, ...argv: readonly string[]) => {
  const file = join(folder, name);
  await run([...argv, '-o', file], { cwd });
  return file;
};

let list: string;
let checklists: string;
let hostile: string;
beforeAll(async () => {
  const year = workspace('year-half');
  list = await write('list.xlsx', year, 'list', '--as-of', '2016-06-30');
  checklists = await write('checklists.xlsx', year, 'checklist', '--all', '--section', 'II.6', '--as-of', '2016-06-30');
  hostile = await write('hostile.xlsx', wordsWorkspace(HOSTILE), 'due', '--as-of', DAY);
});

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('prints sheets on A4 across, one page wide, with the head on every page', () => {
    const pdfs = toPdf([list, checklists]);
    for (const pdf of pdfs) {
      const info = execFileSync('pdfinfo', ['-f', '1', '-l', '99', pdf], { encoding: 'utf8' });
      expect(new Set(info.match(/(?<=Page +\d+ size: +)\d.*/g)?.map((size) => size.replace(/\.\d+/g, '')))).toEqual(
        new Set(['841 x 595 pts (A4)']),
      );
    }
    const pages = pdfPages(pdfs[0] as string);
    expect(pages.length).toBeGreaterThan(2);
    for (const [i, page] of pages.entries()) {
      for (const head of ['TT', 'Nội dung nhiệm vụ', 'Trạng thái', 'Văn bản minh']) expect(page).toContain(head);
      expect(page.trimEnd()).toMatch(new RegExp(` ${i + 1}/${pages.length}$`));
    }
  });

  it('needs no more room for the text of any row than the row has', () => {
    const [flat = ''] = savedAs('fods', [list]);
    const text = readFileSync(flat, 'utf8');
    const loose = join(folder, 'loose.fods');
    // Of a file that another program made, and of rows that may be as tall as they like, it reckons the heights anew.
    writeFileSync(
      loose,
      text.replace(/<meta:generator>[^<]*/, '<meta:generator>x').replaceAll('row-height="false"', 'row-height="true"'),
    );
    const needed = rowHeights(savedAs('xlsx', [loose])[0] as string);
    const own = rowHeights(list);
    expect(own.size).toBeGreaterThan(40);
    const gap = 6;
    const cut = [...own].filter(([row, height]) => height !== gap && !(height >= (needed.get(row) ?? 0)));
    expect(cut).toEqual([]);
    // Nor much more: what Excel takes for a line is a fifth taller.
    const sum = [...own.keys()].reduce((total, row) => total + (needed.get(row) ?? 0), 0);
    expect([...own.values()].reduce((total, height) => total + height, 0) / sum).toBeLessThan(1.45);
  });

  it('reads the values that were written', () => {
    const saved = savedAs(CSV, [list, hostile]);
    const [rows = [], bad = []] = saved.map(
      (file) => parse(readFileSync(file), { relax_column_count: true }) as readonly string[][],
    );
    const done = rows.find(([id]) => id === 'II.3.a');
    expect(done?.slice(4)).toEqual([
      'trong tháng 4-5/2016',
      '31/05/2016',
      'hoàn thành đúng hạn',
      '',
      '',
      '',
      '28/05/2016',
      '82/BC-VIDU',
    ]);
    expect(rows.find(([id]) => id === 'III.3.a')?.[7]).toBe('26');
    expect(bad.flat().filter((cell) => cell.startsWith('='))).not.toEqual([]);
    expect(bad.flat().filter((cell) => /^(#[A-Z]|Err:)/.test(cell))).toEqual([]);
  });
});

const READ = `
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{
  'name': sheet.title, 'titles': sheet.print_title_rows, 'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
  'page': [sheet.page_setup.paperSize, sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
  'choices': [each.formula1 for each in sheet.data_validations.dataValidation],
  'rules': sum(len(rules) for rules in sheet.conditional_formatting._cf_rules.values()),
  'rows': [[str(cell) if cell is not None else '' for cell in row] for row in sheet.iter_rows(values_only=True)],
} for sheet in book]))
`;
const python = '/usr/bin/python3';
const hasReader = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
if (!hasReader) console.warn('python3-openpyxl is not installed: tests that need it are SKIPPED');

it.skipIf(!hasReader)('another reader finds what a sheet has', () => {
  const [overview, ...sheets] = JSON.parse(execFileSync(python, ['-c', READ, checklists], { encoding: 'utf8' }));
  expect(overview).toMatchObject({ name: 'Tổng hợp', titles: '$4:$4', frozen: 'A5', choices: [] });
  const sheet = sheets.find(({ name }: { name: string }) => name === 'Sở LĐTBXH');
  expect(sheet).toMatchObject({
    titles: '$4:$4',
    frozen: 'A5',
    filter: expect.stringMatching(/^A4:L\d+$/),
    page: [9, 'landscape', 1, 0],
    choices: ['"đã hoàn thành,đang thực hiện"'],
    rules: 9,
  });
  const row = sheet.rows.find(([id]: readonly string[]) => id === 'II.6.1.d');
  expect(row.slice(4, 7)).toEqual(['tháng 11/2016', '2016-11-30 00:00:00', 'chưa đến kỳ']);
});

/** In points, of the rows of the first sheet, by their numbers. */
function rowHeights(file: string): ReadonlyMap<number, number> {
  const xml = strFromU8(unzipSync(readFileSync(file))['xl/worksheets/sheet1.xml'] as Uint8Array);
  return new Map(
    [...xml.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].map(([, row, height]) => [Number(row), Number(height)]),
  );
}
