import type { Inference } from '../../model/draft.ts';
import { readAssignments } from '../sentence/read-assignments.ts';
import type { AssignmentRow } from './assignment-row.ts';
import type { ColumnRole } from './column-role.ts';
import { joinedCells } from './joined-cells.ts';
import { type CellParties, NOBODY } from './party-cell.ts';
import type { RowContext } from './row-context.ts';
import type { CellValue, RowFacts } from './row-facts.ts';
import type { SectionValues } from './sections.ts';
import { type Infer, workTime } from './work-time.ts';

/** What the cells of a work, in one row or in several, say of it. */
export type WorkFields = Omit<AssignmentRow, 'line' | 'text' | 'role' | 'number' | 'depth' | 'title' | 'parts'>;

/** Reads the work of a row; `more` are the rows that go on with its cells. */
export function readWork(
  facts: RowFacts,
  more: readonly RowFacts[],
  section: SectionValues,
  context: RowContext,
): WorkFields {
  const { line } = facts;
  const inferred: Inference[] = [];
  const infer: Infer = (field, why, from = line) => inferred.push({ field, line: from, why });
  const cell = (role: ColumnRole) => joinedCells(role, [facts, ...more]);
  const notes: string[] = [];
  const people = (value: CellValue | null, role: ColumnRole) => {
    if (!value) return NOBODY;
    const read = context.people(value.text, role);
    if (value.above !== null) infer(role === 'coordinating' ? 'coordinating' : 'lead', 'cell-above', value.above);
    if (read.lostBreak) infer(role === 'coordinating' ? 'coordinating' : 'lead', 'lost-break');
    if (read.byPlace) infer('lead', 'named-first');
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
    const over = context.people(section.lead.text, 'lead');
    if (over.lead.length > 0) infer('lead', 'heading', section.lead.above ?? line);
    ({ lead, coordinating, others } = merged([over, ...cells]));
  }
  if (lead.length + coordinating.length + others.length === 0 && notes.length === 0) {
    const [said] = readAssignments(words, { names: context.names, heading: [] });
    if (said) infer('lead', 'from-text');
    if (said) ({ lead, coordinating, others } = { ...said, others: said.others === null ? [] : [said.others] });
  }
  if (lead.length > 0 && coordinating.length + others.length === 0 && SAYS_ROLE.test(words)) {
    const [said] = readAssignments(words, { names: context.names, heading: lead });
    if (said && said.leadFrom !== 'sentence') {
      infer('coordinating', 'from-text');
      ({ lead, coordinating, others } = { ...said, others: said.others === null ? [] : [said.others] });
    }
  }
  const time = workTime(cell, section, words, context, infer);
  const timeHead = cell('time')?.head;
  if (time.rest !== null) notes.push(timeHead ? `${timeHead}: ${time.rest}` : time.rest);
  const note = cell('note');
  const rest = [facts, ...more].flatMap(({ values }) =>
    values.filter(({ column }) => column.role === 'other' || column.role === 'group'),
  );
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

/** "Phối hợp với Sở A …" in a row of an agency: it leads nothing there. */
const SAYS_ROLE = /^(?:chủ trì|phối hợp)(?!\p{L})/iu;

function merged(cells: readonly CellParties[]): Pick<CellParties, 'lead' | 'coordinating' | 'others'> {
  return {
    lead: cells.flatMap(({ lead }) => lead),
    coordinating: cells.flatMap(({ coordinating }) => coordinating),
    others: cells.flatMap(({ others }) => others),
  };
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
