import { fold } from '../../i18n/fold.ts';
import { isCapitals } from '../outline/wording.ts';
import type { AssignmentRow } from './assignment-row.ts';
import type { RowFacts } from './row-facts.ts';
import { NO_NUMBER, SECTION_DEPTH } from './row-number.ts';

export interface PlacedRow {
  readonly facts: RowFacts;
  readonly role: AssignmentRow['role'];
  /** Of a continuation: the work that it goes on with, by its position among the rows; else null. */
  readonly of: number | null;
  /** It is a point of that work, not the rest of its cells. */
  readonly isPart: boolean;
}

const WORK_ROLES: readonly string[] = [
  'lead',
  'coordinating',
  'lead-and-coordinating',
  'time',
  'start',
  'end',
  'period',
  'product',
];
const TIME_ROLES: readonly string[] = ['time', 'start', 'end', 'period'];
const SUM = /^(?:tong(?: cong| so)?|cong)$/;
/** A dash under a work is a point of it; a deeper number a work of its own. */
const DASH_DEPTH = 8;

/** What each row is among the others: a heading, work, or the rest of the work before. */
export function placeRows(rows: readonly RowFacts[]): readonly PlacedRow[] {
  const placed: PlacedRow[] = [];
  const isNumbered = rows.filter(({ number }) => number !== null).length * 2 > rows.length;
  let work: number | null = null;
  let partsUntil = 0;
  for (const [at, facts] of rows.entries()) {
    const put = (role: PlacedRow['role'], of: number | null = null, isPart = false) =>
      placed.push({ facts, role, of, isPart });
    if (at < partsUntil && facts.text !== '') {
      put('continuation', work, facts.content.title !== '' && facts.contentAbove === null);
      continue;
    }
    const role = roleOf(rows, at, work !== null, isNumbered);
    put(role, role === 'continuation' ? work : null);
    if (role === 'work') {
      work = at;
      partsUntil = pointsEnd(rows, at);
    } else if (role === 'section') work = null;
  }
  return placed;
}

function roleOf(rows: readonly RowFacts[], at: number, hasWork: boolean, isNumbered: boolean): AssignmentRow['role'] {
  const facts = rows[at];
  if (!facts || facts.text === '') return 'continuation';
  const { content, number, values } = facts;
  if (SUM.test(fold(content.title))) return 'not-understood';
  if (content.title === '' || facts.contentAbove !== null) {
    if (content.title === '' && number !== null) return 'not-understood';
    if (hasWork) return isWorkOfItsOwn(rows, at) ? 'work' : 'continuation';
    return content.title !== '' && isFilled(facts) ? 'work' : 'not-understood';
  }
  if (facts.isSpanning)
    return number !== null || isCapitals(content.title) || leadsToWork(rows, at) ? 'section' : 'not-understood';
  if (isFilled(facts)) return carriesOnly(rows, at) ? 'section' : 'work';
  if (number !== null && facts.depth <= SECTION_DEPTH) return 'section';
  if (hasDeeper(rows, at)) return 'section';
  if (number === null && hasWork && /^\p{Ll}/u.test(content.title)) return 'continuation';
  if (number !== null || !isNumbered) return isCapitals(content.title) ? 'section' : 'work';
  if (isCapitals(content.title) || leadsToWork(rows, at)) return 'section';
  return values.length > 0 ? 'work' : 'not-understood';
}

function isFilled({ values }: RowFacts): boolean {
  return values.some(({ column }) => WORK_ROLES.includes(column.role));
}

function isFilledItself({ values }: RowFacts): boolean {
  return values.some(({ column, above }) => above === null && WORK_ROLES.includes(column.role));
}

function hasOwn({ values }: RowFacts, isTime: boolean): boolean {
  return values.some(
    ({ column, above }) =>
      above === null &&
      WORK_ROLES.includes(column.role) &&
      column.role !== 'product' &&
      TIME_ROLES.includes(column.role) === isTime,
  );
}

/** The same words with another lead and another time are another duty. */
function isWorkOfItsOwn(rows: readonly RowFacts[], at: number): boolean {
  const facts = rows[at];
  if (!facts) return false;
  const isOtherNumber = facts.number !== null && facts.number.number !== rows[at - 1]?.number?.number;
  return isOtherNumber || (hasOwn(facts, false) && hasOwn(facts, true));
}

/** The rows below that stand deeper, as far as they go. */
function deeper(rows: readonly RowFacts[], at: number): readonly RowFacts[] {
  const depth = rows[at]?.depth ?? NO_NUMBER;
  const below: RowFacts[] = [];
  for (let next = at + 1; next < rows.length; next += 1) {
    const facts = rows[next];
    if (
      !facts ||
      (facts.text !== '' && facts.content.title !== '' && (facts.depth <= depth || facts.depth === NO_NUMBER))
    )
      break;
    if (facts.content.title !== '') below.push(facts);
  }
  return below;
}

/** A lead or a time alone over deeper rows that name their own is theirs. */
function carriesOnly(rows: readonly RowFacts[], at: number): boolean {
  const facts = rows[at];
  if (!facts || facts.depth >= DASH_DEPTH || (hasOwn(facts, true) && hasOwn(facts, false))) return false;
  return deeper(rows, at).some(isFilledItself);
}

function hasDeeper(rows: readonly RowFacts[], at: number): boolean {
  const facts = rows[at];
  const next = rows[at + 1];
  if (!facts || !next || facts.depth === NO_NUMBER || next.content.title === '') return false;
  if (next.depth === NO_NUMBER) return isFilled(next);
  if (next.depth <= facts.depth) return false;
  return next.depth < DASH_DEPTH || deeper(rows, at).some(isFilled);
}

/** Where the rows under a work end that name neither a lead nor a time of their own: its points. */
function pointsEnd(rows: readonly RowFacts[], at: number): number {
  const facts = rows[at];
  const points = facts && facts.depth < DASH_DEPTH ? deeper(rows, at) : [];
  if (points.length === 0 || points.some(isFilledItself)) return at + 1;
  const last = points.at(-1);
  return (last ? rows.indexOf(last) : at) + 1;
}

function leadsToWork(rows: readonly RowFacts[], at: number): boolean {
  const next = rows.slice(at + 1, at + 4).find(({ content, text }) => text !== '' && content.title !== '');
  return next !== undefined && (isFilled(next) || next.number !== null);
}
