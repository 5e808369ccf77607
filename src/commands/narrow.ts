import { UsageError } from '../diagnostics/errors.ts';
import { fold } from '../i18n/fold.ts';
import type { Agency } from '../model/agency-register.ts';
import { ALL_PLANS } from '../model/choose-plan.ts';
import { findAgency } from '../model/find-agency.ts';
import { isUnder, meantId, type Plan } from '../model/plan.ts';
import { addDays, endOfMonth, formatVnDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import { filterObligations, type ObligationFilter } from '../tracking/filter-obligations.ts';
import type { Obligation, Role, Status } from '../tracking/obligation.ts';
import { partiesMeant } from '../tracking/party.ts';
import { readWhere } from '../tracking/where/read-where.ts';
import { commandText } from '../view/command-text.ts';
import { plainLine } from '../view/plain-line.ts';
import type { ViewContext } from '../view/view-context.ts';
import type { GlobalOptions } from './global-options.ts';
import type { OpenPlan } from './open-plan.ts';
import type { Quarter } from './option-values.ts';

/** The filters that every list takes. */
export interface FilterOptions extends GlobalOptions {
  readonly month: number | null;
  readonly quarter: Quarter | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly within: number | null;
  readonly agency: string | null;
  /** Null where nobody asks: then what is led or owed, unless `--where` speaks of roles. */
  readonly role: 'lead' | 'each' | 'coordinating' | 'any' | null;
  readonly status: readonly Status[] | null;
  readonly section: string | null;
  readonly open: boolean;
  /** An expression. */
  readonly where: string | null;
}

export interface Narrowed {
  readonly filter: ObligationFilter;
  readonly listed: readonly Obligation[];
  /** Whether everything listed is one agency's. */
  readonly ofOneAgency: boolean;
  /** `trong tháng 6/2016`; null where the list is not narrowed in time. */
  readonly period: string | null;
  /** The other conditions, worded. */
  readonly scope: readonly string[];
  /** Ids in the expression that this plan, one of all, does not have. */
  readonly unknownIds: readonly UsageError[];
}

const ROLES: Readonly<Record<NonNullable<FilterOptions['role']>, readonly Role[]>> = {
  lead: ['lead', 'each'],
  each: ['each'],
  coordinating: ['coordinating'],
  any: ['lead', 'each', 'coordinating'],
};

/**
 * Narrows the obligations of a plan to what the options ask for.
 *
 * @throws UsageError where options contradict each other or name nothing that exists
 */
export function narrow({ context, obligations }: OpenPlan, options: FilterOptions): Narrowed {
  const { words } = context;
  const { status, section, open } = options;
  const { from, to, text } = periodOf(context, options);
  const { workspace, plan } = context;
  const parties = options.agency === null ? null : partiesMeant(workspace, plan, options.agency);
  if (section !== null && !hasSection(plan, section)) throw unknownSection(plan, section);
  const unknownIds: UsageError[] = [];
  const onUnknownId = (error: UsageError) => void unknownIds.push(error);
  const asked = { workspace, plan, ...(options.plan === ALL_PLANS ? { onUnknownId } : {}) };
  const where = options.where === null ? null : readWhere(options.where, asked);
  const roles = ROLES[options.role ?? (where?.fields.has('role') ? 'any' : 'lead')];
  const filter: ObligationFilter = {
    from,
    to,
    parties,
    roles,
    statuses: status,
    section,
    open,
    where: where?.matches ?? null,
  };
  const title = context.plan.sections.find(({ id }) => id === section)?.title ?? '';
  const scope = [
    parties === null ? '' : words('scope/agency', { agency: parties.map(({ name }) => name).join(', '), roles }),
    section === null ? '' : words('scope/section', { id: section, title }),
    status === null
      ? ''
      : words('scope/statuses', { words: status.map((word) => words('status/word', { status: word })) }),
    open ? words('scope/open', {}) : '',
    options.where === null ? '' : words('scope/where', { expression: oneLine(options.where) }),
  ].filter(Boolean);
  const ofOneAgency = parties?.length === 1 && parties[0]?.ids.length === 1;
  return { filter, listed: filterObligations(obligations, filter), ofOneAgency, period: text, scope, unknownIds };
}

/** How a list was narrowed, where its title does not tell. */
export function narrowing({ words }: ViewContext, { period, scope }: Narrowed): readonly string[] {
  return period === null ? scope : [words('scope/due', { period }), ...scope];
}

function oneLine(text: string): string {
  return plainLine(text.trim().replace(/\s+/g, ' '));
}

function periodOf({ plan, asOf, words }: ViewContext, { month, quarter, from, to, within }: FilterOptions) {
  const given = Object.entries({ month, quarter, from: from ?? to, within }).filter(([, value]) => value !== null);
  if (given[0] && given[1])
    throw new UsageError('usage/both', { first: `--${given[0][0]}`, second: `--${given[1][0]}` });
  const year = plan.year ?? Number(asOf.slice(0, 4));
  const day = (value: IsoDate | null) => (value === null ? null : formatVnDate(value));
  const first = (number: number) => `${year}-${String(number).padStart(2, '0')}-01`;
  if (month !== null)
    return { from: first(month), to: endOfMonth(first(month)), text: words('period/month', { month, year }) };
  if (quarter !== null) {
    const last = 3 * (['I', 'II', 'III', 'IV'].indexOf(quarter) + 1);
    return { from: first(last - 2), to: endOfMonth(first(last)), text: words('period/quarter', { quarter, year }) };
  }
  if (within !== null) return { from: asOf, to: addDays(asOf, within), text: words('period/days', { days: within }) };
  if (from !== null && to !== null && from > to)
    throw new UsageError('usage/backwards', { from: day(from) ?? '', to: day(to) ?? '' });
  const text = from === null && to === null ? null : words('period/range', { from: day(from), to: day(to) });
  return { from, to, text };
}

/** @throws UsageError with the candidates where a text means no agency or several */
export function agencyOf({ workspace: { register } }: ViewContext, text: string): Agency {
  const search = findAgency(register, text);
  if (search.found === 'one') return search.agency;
  const group = register.groups.find(({ id, name }) => text === id || fold(text) === fold(name));
  if (group) throw new UsageError('usage/group', { found: text, name: group.name });
  const candidates = search.candidates.map(({ id, name }) => ({ id, name }));
  throw search.found === 'many'
    ? new UsageError('usage/many-agencies', { found: text, candidates })
    : new UsageError('usage/unknown-agency', { found: text, nearest: candidates });
}

/** Whether anything of a plan stands under a section. */
export function hasSection(plan: Plan, section: string): boolean {
  return idsOf(plan).some((id) => isUnder(id, section));
}

export function unknownSection(plan: Plan, section: string): UsageError {
  return new UsageError('usage/unknown-section', { found: section, nearest: meantId(section, idsOf(plan)) });
}

function idsOf({ sections, activities }: Plan): readonly string[] {
  return [...sections, ...activities].map(({ id }) => id);
}

/** The command that lists what the same list leaves out because the plan names no time for it. */
export function undatedCommand({ folder, plan, agency, role, section, open, where }: FilterOptions): string {
  const asked = {
    '-C': folder,
    '--plan': plan,
    '--agency': agency,
    '--role': role === 'lead' ? null : role,
    '--status': 'undated',
    '--section': section,
    '--where': where,
  };
  const given = Object.entries(asked).flatMap(([flag, value]) => (value === null ? [] : [flag, value]));
  return commandText('due', ...given, ...(open ? ['--open'] : []));
}
