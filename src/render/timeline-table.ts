import type { Block, Row, Timeline } from '../view/document.ts';

/** What a timeline tells, as a table: for those who cannot see the drawing, and with every text whole. */
export function timelineTable({ heads, rows }: Timeline): Block & { kind: 'table' } {
  return {
    kind: 'table',
    columns: [
      { head: heads.label, tight: true },
      { head: heads.text },
      { head: heads.owner },
      { head: heads.when },
      { head: heads.status },
    ],
    rows: rows.map((row): Row => {
      if (row.kind === 'section') return row;
      const { label, text, owner, when, status } = row;
      return { kind: 'cells', cells: [{ text: label }, { text }, { text: owner }, when, status] };
    }),
  };
}
