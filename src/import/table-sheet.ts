/** One table of a file as its reader finds it: a sheet of a workbook, or all of a CSV file. */
export interface TableSheet {
  /** On its tab; null where the file has no sheets. */
  readonly name: string | null;
  /** The rows in which something stands. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As a spreadsheet counts them, from 1. */
  readonly row: number;
  /** From the first column on; days in ISO form. */
  readonly cells: readonly string[];
  /** Positions, from 0, of cells that show no value: of a formula that failed, or was never computed. */
  readonly failed?: readonly number[];
}
