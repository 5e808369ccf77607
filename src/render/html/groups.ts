/** Rows stay under the heading that they stand under, also when they are sorted. */
export function groups<Row>(rows: readonly Row[], isHead: (row: Row) => boolean): readonly (readonly Row[])[] {
  const found: Row[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last === undefined || isHead(row)) found.push([row]);
    else last.push(row);
  }
  return found;
}
