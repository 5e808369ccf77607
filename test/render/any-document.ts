import fc from 'fast-check';
import type { Block, Cell, ChecklistItem, Column, PaperBlock, Row, Tone } from '../../src/view/document.ts';
import { anyText } from './any-text.ts';

const tone = fc.constantFrom<Tone>('plain', 'done', 'late', 'soon', 'muted', 'strong');
const bar = fc.array(fc.record({ count: fc.nat(9), tone, label: anyText }), { maxLength: 4 });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: anyText, note: anyText, tone }, { requiredKeys: ['text'] }) },
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
);

/** Documents of every kind of block, filled with `anyText`. */
export const anyDocument: fc.Arbitrary<readonly Block[]> = fc.array(block, { maxLength: 4 });
