import type { DraftItem, DraftParty, Inference } from '../../model/draft.ts';
import type { Section } from '../../model/plan.ts';
import type { AssignmentRow, AssignmentTable } from '../assignment-table/read-assignment-table.ts';
import type { Party } from '../names/party.ts';
import type { Resolver } from '../names/resolve-parties.ts';
import type { LineFate } from './account.ts';
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
}

export function tableItems({ rows }: AssignmentTable, context: TableContext): TableItems {
  const items: DraftItem[] = [];
  const sections: Section[] = [];
  const fates = new Map<number, LineFate>();
  const root = context.above ?? `B${context.position}`;
  let section: string | null = null;
  let count = 0;
  for (const row of rows) {
    const tell = (became: LineFate['became'], of: readonly string[]) =>
      fates.set(row.line, { label: null, became, of, isKnown: false });
    if (row.role === 'section') {
      section = context.giveId(`${root}.${steps(row.number) ?? sections.length + 1}`);
      count = 0;
      sections.push({ id: section, title: headingTitle(row.title) });
      tell('heading', [section]);
    } else if (row.role === 'work') {
      count += 1;
      const item = itemOf(row, context.giveId(`${section ?? root}.${steps(row.number) ?? count}`), section, context);
      items.push(item);
      tell(item.report === null ? 'activity' : 'report', [item.id]);
    } else {
      const last = items.at(-1);
      tell(row.role, row.role === 'continuation' && last ? [last.id] : []);
    }
  }
  return { items, sections, fates };
}

/** `1.2.` → `1.2`; null where there is nothing that an id can hold. */
function steps(number: string | null): string | null {
  const found = number?.match(/[0-9A-Za-z]+/g) ?? [];
  return found.length === 0 ? null : found.join('.');
}

function itemOf(row: AssignmentRow, id: string, section: string | null, { above, parties }: TableContext): DraftItem {
  const inferred: Inference[] = [...row.inferred];
  const resolve =
    (field: 'lead' | 'coordinating') =>
    (party: Party): DraftParty => {
      const { party: resolved, why } = parties.resolve(party, row.line);
      if (why !== null) inferred.push({ field, line: row.line, why });
      return resolved;
    };
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
    parts: [],
    product: row.product,
    report: null,
    to: null,
    note: row.note,
    inferred,
  };
}
