import type { DraftItem, DraftParty, Inference } from '../../model/draft.ts';
import type { Section } from '../../model/plan.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import type { AssignmentRow, AssignmentTable } from '../assignment-table/read-assignment-table.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import type { Resolver } from '../names/resolve-parties.ts';
import type { LineFate } from './account.ts';
import { tableReport } from './table-report.ts';
import { headingTitle, titleOf } from './title.ts';

/** What a table of assignments makes. */
export interface TableItems {
  readonly items: readonly DraftItem[];
  readonly sections: readonly Section[];
  readonly fates: ReadonlyMap<number, LineFate>;
}

interface TableContext {
  /** Id of the annex or heading that the table stands under; null where there is none. */
  readonly above: string | null;
  /** Position of the table among those of the document, from 1. */
  readonly position: number;
  readonly giveId: (base: string) => string;
  readonly parties: Resolver;
  readonly names: NameBook;
  readonly when: WhenContext;
}

export function tableItems({ rows }: AssignmentTable, context: TableContext): TableItems {
  const items: DraftItem[] = [];
  const sections: Section[] = [];
  const fates = new Map<number, LineFate>();
  const root = context.above ?? `B${context.position}`;
  let open: readonly OpenSection[] = [];
  let count = 0;
  for (const row of rows) {
    const tell = (became: LineFate['became'], of: readonly string[]) =>
      fates.set(row.line, { label: null, became, of, isKnown: false });
    if (row.role === 'section' || (row.role === 'work' && row.number !== null))
      open = open.filter(({ depth }) => depth < row.depth);
    const over = open.at(-1) ?? null;
    const place = (next: number) => context.giveId(`${over?.id ?? root}.${steps(row.number, over) ?? next}`);
    if (row.role === 'section') {
      const id = place(sections.length + 1);
      open = [...open, { id, depth: row.depth, number: row.number }];
      count = 0;
      sections.push({ id, title: headingTitle(row.title) });
      tell('heading', [id]);
    } else if (row.role === 'work') {
      count += 1;
      const item = itemOf(row, place(count), over?.id ?? null, context);
      items.push(item);
      tell(item.report === null ? 'activity' : 'report', [item.id]);
    } else {
      const last = items.at(-1);
      tell(row.role, row.role === 'continuation' && last ? [last.id] : []);
    }
  }
  return { items, sections, fates };
}

/** A heading that goes on over the rows under it. */
interface OpenSection {
  readonly id: string;
  readonly depth: number;
  readonly number: string | null;
}

/** `1.2.` → `1.2`, under `1` → `2`; null where there is nothing that an id can hold. */
function steps(number: string | null, over: OpenSection | null): string | null {
  const own = over?.number && number?.startsWith(`${over.number}.`) ? number.slice(over.number.length) : number;
  const found = own?.match(/[0-9A-Za-z]+/g) ?? [];
  return found.length === 0 ? null : found.join('.');
}

function itemOf(
  row: AssignmentRow,
  id: string,
  section: string | null,
  { above, parties, names, when }: TableContext,
): DraftItem {
  const inferred: Inference[] = [...row.inferred];
  const resolve =
    (field: 'lead' | 'coordinating') =>
    (party: Party): DraftParty => {
      const { party: resolved, why } = parties.resolve(party, row.line);
      if (why !== null) inferred.push({ field, line: row.line, why });
      return resolved;
    };
  const report = tableReport(row, names, when);
  if (report?.isGuessed) inferred.push({ field: 'report', line: row.line, why: 'kind-of-report' });
  const to = report?.to ? parties.resolve(report.to, row.line) : null;
  if (to?.why) inferred.push({ field: 'to', line: row.line, why: to.why });
  return {
    id,
    section: section ?? above,
    title: titleOf(row.title),
    sourceText: row.text,
    line: row.line,
    lead: row.lead.map(resolve('lead')),
    coordinating: row.coordinating.map(resolve('coordinating')),
    others: row.others,
    when: row.when,
    window: row.window,
    whenProblem: row.whenProblem,
    parts: row.parts.map(titleOf),
    product: row.product,
    report: report?.kind ?? null,
    to: to?.party ?? null,
    note: row.note,
    inferred,
  };
}
