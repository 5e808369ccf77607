import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { loadWords } from '../../../src/i18n/words.ts';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx.ts';
import type { RenderOptions, View } from '../../../src/view/document.ts';
import type { Sheet } from '../../../src/view/sheet.ts';
import { viewOf } from '../view-of.ts';

export const options: RenderOptions = { width: 80, colour: false, words: await loadWords('vi'), day: '2016-06-10' };

/** One task is late, one is done, one has a title that a spreadsheet would like to compute. */
export const tasks: Sheet = {
  name: 'Nhiệm vụ',
  title: ['Thời hạn các nhiệm vụ', 'Kế hoạch số 37/KH-BVSTBCPN'],
  columns: [
    { head: 'TT', width: 9, kind: 'text', align: 'center' },
    { head: 'Nội dung nhiệm vụ', width: 30, kind: 'text' },
    { head: 'Hạn', width: 11, kind: 'day' },
    {
      head: 'Trạng thái',
      width: 13,
      kind: 'text',
      choices: ['đã hoàn thành', 'đang thực hiện'],
      tones: [
        { text: 'quá hạn', tone: 'late' },
        { text: 'đã hoàn thành', tone: 'done' },
      ],
    },
    { head: 'Số ngày trễ', width: 7, kind: 'number' },
    { head: 'Ngày hoàn thành', width: 11, kind: 'day', toFill: true },
  ],
  rows: [
    { kind: 'section', text: 'II. Nội dung hoạt động' },
    {
      kind: 'cells',
      cells: [
        { value: 'II.1' },
        { value: 'Rà soát, bổ sung quy hoạch cán bộ nữ của Ủy ban, ngã rẽ, thuở ẵm ngửa' },
        { value: '2016-06-04' },
        { value: 'quá hạn' },
        { value: 6 },
        { value: null },
      ],
    },
    {
      kind: 'cells',
      cells: [
        { value: 'II.2' },
        { value: '=1+1' },
        { value: null },
        { value: 'đã hoàn thành' },
        { value: null },
        { value: '2016-05-31' },
      ],
    },
    {
      kind: 'cells',
      cells: [{ value: 'II.3' }, { value: '#N/A' }, { value: null }, { value: 'trong hạn', tone: 'muted' }],
    },
  ],
  notes: ['Ghi kết quả vào cột Ngày hoàn thành.'],
};

export const sheetsView = (...sheets: readonly Sheet[]): View => ({ ...viewOf([]), sheets: () => sheets });

/** The parts of a workbook by their names, in the order of the archive. */
export async function partsOf(view: View): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await renderXlsx(view, options));
  return new Map(
    Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]),
  );
}

/** The values of each sheet, as another program reads them. */
export async function valuesOf(view: View) {
  const { sheets } = await readXlsx(await renderXlsx(view, options));
  return sheets.map(({ name, rows }) => ({ name, rows }));
}
