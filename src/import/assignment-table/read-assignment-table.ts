import type { Inference } from '../../model/draft.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import type { SourceTable } from '../source/source-document.ts';
import type { AssignmentRow, AssignmentTable } from './assignment-row.ts';
import { findHeads } from './find-heads.ts';
import { readWork } from './read-row.ts';
import { type RowContext, rowContext } from './row-context.ts';
import { type RowFacts, rowReader, rowText } from './row-facts.ts';
import { NO_NUMBER } from './row-number.ts';
import { type PlacedRow, placeRows } from './row-roles.ts';
import { sectionDepth, sectionStack } from './sections.ts';

export type { AssignmentRow, AssignmentTable } from './assignment-row.ts';

/** Reads a table as one of assignments; null where its columns say that it is none (a head in two columns, figures). */
export function readAssignmentTable(table: SourceTable, names: NameBook, when: WhenContext): AssignmentTable | null {
  const heads = findHeads(table, { names, when });
  if (!heads) return null;
  const hasMerges = table.rows.some(({ cells }) => cells.some(({ goesOn }) => goesOn !== null));
  const read = rowReader(heads.columns, hasMerges);
  const facts = table.rows.flatMap((row, at) => (heads.isHead(row, at) ? [] : [read(row)]));
  const placed = placeRows(facts);
  if (!placed.some(({ role }) => role === 'work')) return null;
  const works = workRows(placed, rowContext(names, when));
  let next = 0;
  return {
    rows: table.rows.map((row, at) => {
      if (heads.isHead(row, at)) return plainRow('table-head', row.line, rowText(row, hasMerges));
      const here = next;
      next += 1;
      return works[here] ?? plainRow('not-understood', row.line, rowText(row, hasMerges));
    }),
  };
}

function workRows(placed: readonly PlacedRow[], context: RowContext): readonly AssignmentRow[] {
  const sections = sectionStack(context.names);
  const more = new Map<number, PlacedRow[]>();
  for (const row of placed) {
    if (row.of === null) continue;
    const rows = more.get(row.of) ?? [];
    rows.push(row);
    more.set(row.of, rows);
  }
  let title: RowFacts | null = null;
  return placed.map(({ facts, role }, at) => {
    const { line, text, content } = facts;
    const number = facts.number?.number ?? null;
    if (role === 'section') {
      sections.open(facts);
      return { ...plainRow(role, line, text), number, depth: sectionDepth(facts), title: content.title };
    }
    if (role !== 'work') return { ...plainRow(role, line, text), number, title: content.title };
    const own: RowFacts =
      content.title === '' && title ? { ...facts, content: title.content, contentAbove: title.line } : facts;
    title = own;
    const follow = more.get(at) ?? [];
    const rest = follow.filter(({ isPart }) => !isPart).map((row) => row.facts);
    const fields = readWork(own, rest, sections.at(own), context);
    const words = rest.filter((row) => row.contentAbove === null).map((row) => row.content.title);
    const above = own.contentAbove;
    const inferred: Inference = { field: 'title', line: above ?? line, why: 'cell-above' };
    return {
      ...fields,
      line,
      text,
      role,
      number,
      depth: facts.depth,
      title: [own.content.title, ...words].filter((part) => part !== '').join(' '),
      parts: [...own.content.parts, ...follow.filter(({ isPart }) => isPart).map((row) => row.facts.content.title)],
      inferred: above === null ? fields.inferred : [inferred, ...fields.inferred],
    };
  });
}

function plainRow(role: AssignmentRow['role'], line: number, text: string): AssignmentRow {
  return {
    line,
    text,
    role,
    number: null,
    depth: NO_NUMBER,
    title: '',
    lead: [],
    coordinating: [],
    others: null,
    when: null,
    window: null,
    whenProblem: null,
    parts: [],
    product: null,
    note: null,
    inferred: [],
  };
}
