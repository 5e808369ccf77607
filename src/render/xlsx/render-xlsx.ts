import { writeXlsx } from 'hucre/xlsx';
import type { RenderOptions, View } from '../../view/document.ts';
import type { Sheet } from '../../view/sheet.ts';
import { fixedZip } from '../fixed-zip.ts';
import { monthTables } from '../month-tables.ts';
import { plainDocument, plainTexts } from '../plain-document.ts';
import { documentSheets } from './document-sheets.ts';
import { layOut } from './layout.ts';
import { FONT } from './looks.ts';
import { sheetNames } from './sheet-names.ts';

/** A workbook: the sheets of a view, or else the tables of its document. */
export async function renderXlsx(view: View, { words, day }: RenderOptions): Promise<Uint8Array> {
  const sheets: readonly Sheet[] =
    view.sheets?.().map((sheet) => plainTexts(sheet)) ??
    documentSheets(monthTables(plainDocument(view.document, 'file')), words);
  const names = sheetNames(
    sheets.map(({ name }) => name),
    words('sheet/unnamed', {}),
  );
  const layouts = sheets.map((sheet, i) => layOut(sheet, names[i] as string));
  const made = new Date(`${day}T00:00:00Z`);
  const title = sheets[0]?.title[0] ?? '';
  return fixedZip(
    await writeXlsx({
      sheets: layouts.map(({ sheet }) => sheet),
      namedRanges: layouts.map(({ sheet, head }) => ({
        // By hand: the library does not quote the name of the sheet, and Excel takes the workbook for broken.
        name: '_xlnm.Print_Titles',
        range: `'${sheet.name.replaceAll("'", "''")}'!$${head + 1}:$${head + 1}`,
        scope: sheet.name,
      })),
      defaultFont: FONT,
      properties: { title, creator: 'vstbcpn', created: made, modified: made },
    }),
  );
}
