import type { Inference } from '../../model/draft.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import { findTime } from '../sentence/find-time.ts';
import { readAssignments } from '../sentence/read-assignments.ts';
import type { AssignmentRow } from './assignment-row.ts';
import type { ColumnRole } from './column-role.ts';
import { joinedCells } from './joined-cells.ts';
import { type CellParties, NOBODY, readPartyCell } from './party-cell.ts';
import type { CellValue, RowFacts } from './row-facts.ts';
import type { SectionValues } from './sections.ts';
import { type CellTime, NO_TIME, readTime, stretchOf } from './time-cell.ts';

export interface RowContext {
  readonly names: NameBook;
  readonly when: WhenContext;
}

/** What the cells of a work, in one row or in several, say of it. */
export type WorkFields = Omit<AssignmentRow, 'line' | 'text' | 'role' | 'number' | 'title' | 'parts'>;

/** Reads the work of a row; `more` are the rows that go on with its cells. */
export function readWork(
  facts: RowFacts,
  more: readonly RowFacts[],
  section: SectionValues,
  context: RowContext,
): WorkFields {
  const { line } = facts;
  const inferred: Inference[] = [];
  const infer = (field: Inference['field'], why: Inference['why'], from = line) =>
    inferred.push({ field, line: from, why });
  const cell = (role: ColumnRole) => joinedCells(role, [facts, ...more]);
  const notes: string[] = [];
  const people = (value: CellValue | null, role: ColumnRole) => {
    if (!value) return NOBODY;
    const read = readPartyCell(value.text, role, context.names);
    if (value.above !== null) infer(role === 'coordinating' ? 'coordinating' : 'lead', 'cell-above', value.above);
    if (read.lostBreak) infer(role === 'coordinating' ? 'coordinating' : 'lead', 'lost-break');
    notes.push(...read.unread.map((text) => `${value.head}: ${oneLine(text)}`));
    return read;
  };
  const cells = [
    people(cell('lead'), 'lead'),
    people(cell('lead-and-coordinating'), 'lead-and-coordinating'),
    people(cell('coordinating'), 'coordinating'),
  ];
  const words = facts.content.title;
  let { lead, coordinating, others } = merged(cells);
  if (lead.length === 0 && notes.length === 0 && section.lead) {
    const over = readPartyCell(section.lead.text, 'lead', context.names);
    if (over.lead.length > 0) infer('lead', 'heading', section.lead.above ?? line);
    ({ lead, coordinating, others } = merged([over, ...cells]));
  }
  if (lead.length + coordinating.length + others.length === 0 && notes.length === 0) {
    const [said] = readAssignments(words, { names: context.names, heading: [] });
    if (said) infer('lead', 'from-text');
    if (said) ({ lead, coordinating, others } = { ...said, others: said.others === null ? [] : [said.others] });
  }
  const time = timeOf(cell, section, words, context, infer);
  const timeHead = cell('time')?.head;
  if (time.rest !== null) notes.push(timeHead ? `${timeHead}: ${time.rest}` : time.rest);
  const note = cell('note');
  const rest = [facts, ...more].flatMap(({ values }) => values.filter(({ column }) => column.role === 'other'));
  notes.push(...rest.map(({ head, text }) => (head === '' ? oneLine(text) : `${head}: ${oneLine(text)}`)));
  const product = cell('product');
  return {
    lead,
    coordinating,
    others: others.length > 0 ? others.map(oneLine).join('; ') : null,
    when: time.when,
    window: time.window,
    whenProblem: time.problem,
    product: product ? oneLine(product.text) : null,
    note: [...(note ? [oneLine(note.text)] : []), ...notes].join('; ') || null,
    inferred,
  };
}

function merged(cells: readonly CellParties[]): Pick<CellParties, 'lead' | 'coordinating' | 'others'> {
  return {
    lead: cells.flatMap(({ lead }) => lead),
    coordinating: cells.flatMap(({ coordinating }) => coordinating),
    others: cells.flatMap(({ others }) => others),
  };
}

type Infer = (field: Inference['field'], why: Inference['why'], from?: number) => void;

function timeOf(
  cell: (role: ColumnRole) => CellValue | null,
  section: SectionValues,
  words: string,
  { when }: RowContext,
  infer: Infer,
): CellTime {
  const own = ownTime(cell);
  if (own) {
    const time = readTime(own.text, own.head, when);
    if (time.when !== null && own.above !== null) infer('when', 'cell-above', own.above);
    if (time.when !== null) return time;
  }
  if (section.time) {
    const time = readTime(section.time.text, section.time.head, when);
    if (time.window) infer('when', 'whole-section', section.time.above ?? undefined);
    if (time.window) return time;
  }
  const said = words.length <= MAX_TITLE ? findTime(words, when) : null;
  if (!said) return NO_TIME;
  infer('when', 'from-text');
  return { when: said.when, window: said.window, problem: said.problem, rest: null };
}

const MAX_TITLE = 4000;

function ownTime(cell: (role: ColumnRole) => CellValue | null): CellValue | null {
  const [time, start, end, period] = [cell('time'), cell('start'), cell('end'), cell('period')];
  if (time) return time;
  const stretch = start ?? end;
  if (stretch) return { ...stretch, text: stretchOf(start?.text ?? '', end?.text ?? '') };
  return period;
}

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/^[-–+•*]\s+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const isList = /^[-–+•*]\s/m.test(text);
  return lines.filter((line) => line !== '').join(isList ? '; ' : ' ');
}
