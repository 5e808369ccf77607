import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Cell, Column } from '../../view/document.ts';
import { GROUNDS } from '../grounds.ts';
import { boldWidth } from './bold-width.ts';
import { bestFit, cellMargin, type Fit, type TableBlock } from './fit-table.ts';
import { inkOf, type Look } from './look.ts';
import { STYLES } from './styles.ts';
import { textRun } from './text-run.ts';

/** A row of more lines than that may be broken at the end of a page: it would leave too much of it empty. */
const MOST_LINES_KEPT = 15;
const SHADED = { fill: 'F2F2F2' };

/** A table with lines around its cells, whose head stands on every page that it comes to. */
export function wordTable(block: TableBlock, look: Look): Table {
  const { columns, rows } = block;
  const fit = bestFit(block, look.width);
  const margin = cellMargin(fit.size);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { type: WidthType.DXA, size: fit.widths.reduce((sum, each) => sum + each, 0) },
    columnWidths: [...fit.widths],
    margins: { left: margin, right: margin, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, index) => headCell(head, fit, index)),
      }),
      ...rows.map((row) =>
        row.kind === 'section'
          ? sectionRow(row.text, columns.length, fit)
          : new TableRow({
              cantSplit: linesOf(row.cells, fit) <= MOST_LINES_KEPT,
              children: columns.map((column, index) => bodyCell(row.cells[index], column, fit, index, look)),
            }),
      ),
    ],
  });
}

function headCell(text: string, { size, widths }: Fit, index: number): TableCell {
  return new TableCell({
    width: { type: WidthType.DXA, size: widths[index] ?? 0 },
    shading: SHADED,
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        style: STYLES.tableText,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: textRun(text, { bold: true, size }),
      }),
    ],
  });
}

/** A heading across all columns, which is not left alone at the end of a page. */
function sectionRow(text: string, columnSpan: number, { size }: Fit): TableRow {
  const paragraph = new Paragraph({
    style: STYLES.tableText,
    keepNext: true,
    children: textRun(text, { bold: true, size }),
  });
  return new TableRow({ cantSplit: true, children: [new TableCell({ columnSpan, children: [paragraph] })] });
}

function bodyCell(cell: Cell | undefined, column: Column, { size, widths }: Fit, index: number, look: Look): TableCell {
  const { text = '', note = '', tone, ground } = cell ?? {};
  const line = (children: ReturnType<typeof textRun>) =>
    new Paragraph({
      style: STYLES.tableText,
      ...(column.align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
      children,
    });
  const noted = textRun(note, { ...inkOf('muted', look), italics: true, size: size - 2 });
  return new TableCell({
    width: { type: WidthType.DXA, size: widths[index] ?? 0 },
    ...(ground && { shading: { fill: GROUNDS[ground] } }),
    children: [
      ...(text === '' && note !== '' ? [] : [line(textRun(text, { ...inkOf(tone, look), size }))]),
      ...(note === '' ? [] : [line(noted)]),
    ],
  });
}

/** How many lines the longest cell of a row takes, about. */
function linesOf(cells: readonly Cell[], { size, widths }: Fit): number {
  const lines = (text: string, index: number) => {
    const room = (widths[index] ?? 0) - 2 * cellMargin(size);
    return text === '' ? 0 : Math.ceil(boldWidth(text, size * 10) / room);
  };
  return Math.max(0, ...cells.map(({ text, note = '' }, index) => lines(text, index) + lines(note, index)));
}
