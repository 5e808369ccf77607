import { Buffer } from 'node:buffer';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** One sheet, as XML inside `<worksheet>`. */
export interface MadeSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of exactly these parts: what a spreadsheet writes is read as it is, not as a library likes to write it. */
export function madeWorkbook(
  sheets: readonly MadeSheet[],
  { texts = '', styles = '', properties = '', parts = {} as Zippable } = {},
): Buffer {
  const relations = [
    ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i}.xml`]),
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', '/xl/styles.xml'],
  ].map(([kind, target], i) => `<Relationship Id="r${i}" Type="${REL}/${kind}" Target="${target}"/>`);
  const files: Zippable = {
    '_rels/.rels': relationships(`<Relationship Id="a" Type="${REL}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/_rels/workbook.xml.rels': relationships(relations.join('')),
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:q="${REL}"><workbookPr ${properties}/><sheets>${sheets
        .map(({ name, state = 'visible' }, i) => `<sheet name="${name}" sheetId="${i}" state="${state}" q:id="r${i}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}>${texts}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet ${MAIN}>${styles}</styleSheet>`),
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i}.xml`, strToU8(`<worksheet ${MAIN}>${xml}</worksheet>`)]),
    ),
    ...parts,
  };
  return Buffer.from(zipSync(files));
}

/** Rows of texts as a sheet; empty ones are left out, as spreadsheets do. */
export function textRows(rows: readonly (readonly string[])[], first = 1): string {
  const lines = rows.map((row, i) => {
    const cells = row.map((text, at) => (text === '' ? '' : textCell(`${letter(at)}${first + i}`, text)));
    return `<row r="${first + i}">${cells.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

export function textCell(at: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

function relationships(content: string): Uint8Array {
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`,
  );
}
