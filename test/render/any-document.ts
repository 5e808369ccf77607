import fc from 'fast-check';
import type { Block, Cell, ChecklistItem, Column, PaperBlock, Row, Timeline, Tone } from '../../src/view/document.ts';
import { anyText } from './any-text.ts';

const tone = fc.constantFrom<Tone>('plain', 'done', 'late', 'soon', 'muted', 'strong');
const bar = fc.array(fc.record({ count: fc.nat(9), tone, label: anyText }), { maxLength: 4 });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: anyText, note: anyText, tone, ground: tone }, { requiredKeys: ['text'] }) },
  fc.record({ text: anyText, note: anyText, tone, bar }, { requiredKeys: ['text', 'bar'] }),
);
const column: fc.Arbitrary<Column> = fc.record(
  { head: anyText, align: fc.constantFrom('left', 'right'), tight: fc.boolean(), clip: fc.boolean() },
  { requiredKeys: ['head'] },
);
const row: fc.Arbitrary<Row> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('cells'), cells: fc.array(cell, { maxLength: 5 }) }) },
  fc.record({ kind: fc.constant('section'), text: anyText }),
);
const item: fc.Arbitrary<ChecklistItem> = fc.record({
  label: anyText,
  text: anyText,
  checked: fc.boolean(),
  parts: fc.array(anyText, { maxLength: 2 }),
  notes: fc.array(fc.record({ label: anyText, text: anyText, tone }, { requiredKeys: ['label', 'text'] }), {
    maxLength: 2,
  }),
});
const anyOrNone = fc.option(anyText);
const few = fc.array(anyText, { maxLength: 3 });

/** The parts of official papers, filled with `anyText`. */
export const anyPaperBlock: fc.Arbitrary<PaperBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('letterhead'),
    superior: anyOrNone,
    issuer: anyText,
    number: anyText,
    subject: anyOrNone,
    state: anyText,
    motto: anyText,
    placeAndDate: anyText,
  }),
  fc.record(
    { kind: fc.constant('title'), name: anyText, subject: anyText, note: anyText },
    { requiredKeys: ['kind', 'name', 'subject'] },
  ),
  fc.record({ kind: fc.constant('addressee'), label: anyText, names: few }),
  fc.record({ kind: fc.constant('blank'), prompt: anyText }),
  fc.record({ kind: fc.constant('signature'), label: anyText, recipients: few, capacity: few, name: anyOrNone }),
  fc.record({ kind: fc.constant('page-break') }),
);
const DAYS_A_MONTH = 31;
const periodsOf = (count: number, days: number, name: string) =>
  Array.from({ length: count }, (_, index) => ({
    first: index * days,
    days,
    label: `${name} ${index + 1}`,
    short: `${index + 1}`,
  }));

/** Timelines of up to thirty years, filled with `anyText`: their months have 31 days each, their quarters three months. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.integer({ min: 1, max: 120 })))
  .chain(([quarters]) => {
    const days = quarters * 3 * DAYS_A_MONTH;
    const day = fc.nat(days - 1);
    const span = fc
      .tuple(day, day)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
      .chain((stretch) =>
        fc.record({
          ...{ from: fc.constant(stretch.from), to: fc.constant(stretch.to), tone, label: anyText },
          shape: fc.constantFrom('open', 'done', 'cancelled', 'event', 'late'),
        }),
      );
    const mark = fc.record({ shape: fc.constantFrom('deadline', 'moved', 'completed'), tone, day, label: anyText });
    const work = fc.record({
      kind: fc.constant('work'),
      label: anyText,
      text: anyText,
      owner: anyText,
      count: fc.constantFrom('', '12/45'),
      when: cell,
      status: cell,
      spans: fc.array(span, { maxLength: 3 }),
      marks: fc.array(mark, { maxLength: 3 }),
    });
    return fc.record({
      kind: fc.constant('timeline'),
      label: anyText,
      days: fc.constant(days),
      axis: fc.constant([periodsOf(quarters, 3 * DAYS_A_MONTH, 'Quý'), periodsOf(quarters * 3, DAYS_A_MONTH, 'Tháng')]),
      today: fc.option(fc.record({ day, label: anyText })),
      heads: fc.record({ label: anyText, text: anyText, owner: anyText, when: anyText, status: anyText }),
      rows: fc.array(fc.oneof(work, fc.record({ kind: fc.constant('section'), text: anyText })), { maxLength: 4 }),
      legend: fc.array(
        fc.record({ shape: fc.constantFrom('open', 'deadline', 'moved', 'completed', 'late'), label: anyText }),
        { maxLength: 3 },
      ),
    }) as fc.Arbitrary<Timeline>;
  });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text: anyText }),
  fc.record(
    { kind: fc.constant('paragraph'), text: anyText, tone, ofPaper: fc.constant(true) },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({
    kind: fc.constant('facts'),
    facts: fc.array(fc.record({ label: anyText, lines: fc.array(cell, { maxLength: 2 }) }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('table'),
    columns: fc.array(column, { minLength: 1, maxLength: 5 }),
    rows: fc.array(row, { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('checklist'), items: fc.array(item, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('code'), text: anyText, caption: anyText }, { requiredKeys: ['kind', 'text'] }),
  anyPaperBlock,
  anyTimeline,
);

/** Documents of every kind of block, filled with `anyText`. */
export const anyDocument: fc.Arbitrary<readonly Block[]> = fc.array(block, { maxLength: 4 });
