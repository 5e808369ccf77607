import type { Block, Cell, Row, Timeline, TimelinePeriod, TimelineWork, Tone } from '../view/document.ts';
import { GLYPHS } from './timeline-cells.ts';

/** What is left to a format that cannot draw. */
export type PlainBlock = Exclude<Block, Timeline>;

/** The document with each timeline told as a table with a column a month, and what its signs mean under it. */
export function monthTables(document: readonly Block[]): readonly PlainBlock[] {
  return document.flatMap((block) => (block.kind === 'timeline' ? [monthTable(block), legend(block)] : [block]));
}

function monthTable({ heads, axis, rows }: Timeline): PlainBlock {
  const months = axis.at(-1) ?? [];
  const years = axis.length > 2 ? (axis[0] ?? []) : [];
  const yearOf = ({ first }: TimelinePeriod) => years.findLast((year) => year.first <= first);
  return {
    kind: 'table',
    columns: [
      { head: heads.label, tight: true },
      { head: heads.text },
      { head: heads.owner },
      ...months.map((month) => ({
        // The head may be broken before the year.
        head: [month.short, yearOf(month)?.short].filter(Boolean).join('/ '),
        tight: true,
      })),
      { head: heads.status },
    ],
    rows: rows.map((row): Row => {
      if (row.kind === 'section') return row;
      const { label, text, owner, status } = row;
      const cells = months.map((month) => monthCell(row, month));
      return { kind: 'cells', cells: [{ text: label }, { text }, { text: owner }, ...cells, status] };
    }),
  };
}

/** The signs of what passes in a month, in the tone of the last; a stretch of time colours its months. */
function monthCell({ spans, marks }: TimelineWork, { first, days }: TimelinePeriod): Cell {
  const end = first + days;
  const stretches = spans.filter(({ from, to }) => from < end && to >= first);
  const within = [...stretches, ...marks.filter(({ day }) => day >= first && day < end)];
  const text = [...new Set(within.map(({ shape }) => GLYPHS[shape]))].join('');
  const tones = within.map(({ tone }): Tone => tone);
  const tone = tones.includes('late') ? 'late' : tones.at(-1);
  const ground = stretches.at(-1)?.tone;
  return { text, ...(tone && { tone }), ...(ground && { ground }) };
}

function legend(timeline: Timeline): PlainBlock {
  const text = timeline.legend.map(({ shape, label }) => `${GLYPHS[shape]} ${label}`).join('; ');
  return { kind: 'paragraph', text };
}
