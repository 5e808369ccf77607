import { type Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

/** What stands beside each other without lines between: rows of a left and a right half, each kept on one page. */
export function columns(
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
  widths: readonly [left: number, right: number],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { type: WidthType.DXA, size: widths[0] + widths[1] },
    columnWidths: [...widths],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (halves) =>
        new TableRow({
          cantSplit: true,
          children: halves.map(
            (children, index) => new TableCell({ width: { type: WidthType.DXA, size: widths[index] ?? 0 }, children }),
          ),
        }),
    ),
  });
}
