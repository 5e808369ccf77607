import type { LineRole } from '../../model/draft.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import { parseWhen } from '../../time/parse-when.ts';
import { readPartyCell } from '../assignment-table/party-cell.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Party, PartyPosition } from '../names/party.ts';
import { onlyParties, readParties } from '../names/read-parties.ts';
import { type FoundTime, findTime, onlyTime } from '../sentence/find-time.ts';
import { readAssignments } from '../sentence/read-assignments.ts';
import type { Agencies } from './agencies.ts';
import type { Field } from './field-line.ts';
import { beginsWithVerb } from './wording.ts';
import type { Work } from './work.ts';

interface FieldContext {
  readonly names: NameBook;
  readonly when: WhenContext;
  readonly line: number;
}

/** Writes what labelled lines say into the work that they stand under. */
export function applyFields(work: Work, fields: readonly Field[], { names, when, line }: FieldContext): void {
  for (const { what, value } of fields) {
    if (value === '') continue;
    const roles = what === 'lead' ? rolesIn(value, names) : null;
    if (roles !== null) work.agencies = { ...roles, line, why: null };
    else if (what === 'lead' || what === 'coordinating')
      work.agencies = withParties(work.agencies, what, partiesIn(value, what, names), line);
    if (what === 'when') work.time ??= { found: timeIn(value, when), line, why: null };
    if (what === 'product') work.product ??= value;
    if (what === 'note') work.note ??= value;
  }
}

/** "Sở A (chủ trì); Sở B (phối hợp)", "Sở A phối hợp với Sở B": who leads and who helps, behind one label. Null where it does not say. */
function rolesIn(value: string, names: NameBook): Pick<Agencies, 'lead' | 'coordinating' | 'others'> | null {
  if (!/chủ trì|phối hợp/iu.test(value)) return null;
  const [said] = readAssignments(value, { names, heading: [] });
  if (said !== undefined && said.lead.length > 0)
    return { lead: said.lead, coordinating: said.coordinating, others: said.others };
  const together = value.search(/phối hợp/iu);
  const lead = (said?.coordinating ?? []).filter(({ end }) => end <= together);
  if (said !== undefined && lead.length > 0)
    return { lead, coordinating: said.coordinating.filter(({ end }) => end > together), others: said.others };
  const cell = readPartyCell(value, 'lead', names);
  if (cell.lead.length === 0 || cell.unread.length > 0) return null;
  return { lead: cell.lead, coordinating: cell.coordinating, others: cell.others.join('; ') || null };
}

export function fieldRole(fields: readonly Field[]): LineRole {
  if (fields.some(({ what }) => what === 'lead' || what === 'coordinating')) return 'assignment';
  return fields.some(({ what }) => what === 'when') ? 'time' : 'background';
}

function withParties(
  old: Agencies | null,
  what: 'lead' | 'coordinating',
  parties: readonly Party[],
  line: number,
): Agencies {
  const base = old ?? { lead: [], coordinating: [], others: null, line, why: null };
  const isOld = base.line !== line && base.why === 'heading';
  // Whoever a label names as lead is meant, whatever the heading above says.
  if (what === 'lead')
    return { ...base, lead: isOld ? asLeads(parties) : [...base.lead, ...asLeads(parties)], line, why: null };
  const open = parties.filter(({ kind }) => kind === 'open').map(({ text }) => text);
  const others = [base.others, ...open].filter((text) => text !== null).join('; ');
  return {
    ...base,
    coordinating: [...base.coordinating, ...parties.filter(({ kind }) => kind !== 'open')],
    others: others === '' ? null : others,
  };
}

function asLeads(parties: readonly Party[]): readonly Party[] {
  return parties.map((party) => (party.kind === 'open' ? { ...party, kind: 'class' } : party));
}

/** Whoever a label names stands there alone, so unknown names count too. */
function partiesIn(said: string, position: PartyPosition, names: NameBook): readonly Party[] {
  const value = said.replace(/^(?:các )?(?:đồng chí|đ\/c)\.?\s+(?=\p{L})/iu, '');
  const only = onlyParties(value, names, position);
  if (only !== null && only.parties.length > 0) return only.parties;
  const read = readParties(value, 0, names, position);
  if (read.parties.length === 0) return [{ text: value, kind: 'agency', start: 0, end: value.length }];
  const unknown = unnamed(value, read.parties.at(-1)?.end ?? 0);
  const rest = position === 'lead' && unknown !== null ? { ...unknown, kind: 'agency' as const } : unknown;
  return rest === null ? read.parties : [...read.parties, rest];
}

/** "…, già làng, người có uy tín": people and bodies without a name, as an open group in the document's words. */
function unnamed(value: string, from: number): Party | null {
  const between = /^\s*(?:[,;]\s*(?:và\s+)?|và\s+)(?=\p{Ll})/u.exec(value.slice(from))?.[0];
  const start = from + (between?.length ?? 0);
  const text = value.slice(start).trim();
  const isSaying = beginsWithVerb(text) && !STAFF.test(text);
  return between === undefined || text.length > LONGEST_GROUP || /[.:()]/.test(text) || isSaying
    ? null
    : { text, kind: 'open', start, end: start + text.length };
}

const LONGEST_GROUP = 120;
/** Those of a school's or an office's staff who are called by what they do. */
const STAFF = /^(?:bảo vệ|phục vụ|lái xe|cấp dưỡng)$/iu;

function timeIn(value: string, when: WhenContext): FoundTime {
  const found = onlyTime(value, when) ?? findTime(value, when);
  if (found !== null) return found;
  const reading = parseWhen(value, when);
  return {
    when: value,
    window: reading.ok ? reading.window : null,
    problem: reading.ok ? null : reading.problem,
    cut: [],
    why: null,
  };
}
