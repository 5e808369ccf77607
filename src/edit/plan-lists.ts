import type { PlanPart } from '../model/plan-change.ts';
import type { Known } from './match-entries.ts';
import { type Fields, sayingOf, type Unit } from './merge-fields.ts';

export type PlanList = Exclude<PlanPart, 'head' | 'recipients'>;

/** The lists of entries that a document fills. */
export const PLAN_LISTS: readonly PlanList[] = ['aims', 'sections', 'basis', 'cited', 'activities'];

/** Something for each of the lists. */
export function ofEachList<Value>(make: (list: PlanList) => Value): Readonly<Record<PlanList, Value>> {
  return {
    aims: make('aims'),
    sections: make('sections'),
    basis: make('basis'),
    cited: make('cited'),
    activities: make('activities'),
  };
}

const alone = (...keys: readonly string[]): readonly Unit[] => keys.map((key) => [key]);

/** What a document can say, by the part of the plan; what only people write is not touched. */
export const UNITS: Readonly<Record<PlanList | 'head' | 'signatory', readonly Unit[]>> = {
  head: alone('year', 'number', 'issued', 'place', 'title', 'issuer', 'standing', 'secretariat', 'recipients'),
  signatory: alone('capacity', 'post', 'name'),
  aims: alone('title'),
  sections: alone('title'),
  basis: alone('date', 'issuer', 'about'),
  cited: alone('date', 'issuer', 'about'),
  activities: [
    ['title'],
    ['lead', 'each'],
    ...alone('coordinating', 'others', 'when', 'parts', 'product', 'report', 'to', 'unstated', 'note'),
  ],
};

/** The entries of a list of a plan's data. */
export function entriesIn(plan: Fields, list: PlanList): readonly Fields[] {
  const entries = plan[list];
  if (!Array.isArray(entries)) return [];
  return entries.map((entry) => (entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? entry : {}));
}

/**
 * How an entry is known again.
 *
 * @param wasRead there is a former document: a heading of it is known by its number, for what stands below it stays
 * there; an activity never is, for records of one work could come to stand for another
 */
export function knownBy(list: PlanList, entry: Fields, wasRead: boolean): Known {
  const isPaper = list === 'basis' || list === 'cited';
  const id = String((isPaper ? entry.number : entry.id) ?? '');
  // A paper is known by its number alone: in one word, for two numbers are never alike.
  const title = isPaper ? id.replace(/[^\p{L}\p{N}]/gu, '') : String(entry.title ?? '');
  const saying = UNITS[list].map((unit) => sayingOf(unit, entry)).join('\n\n\n');
  return { id, title, saying, isKnownById: list === 'sections' && wasRead };
}
