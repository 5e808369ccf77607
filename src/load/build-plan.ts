import type {
  ActivityEntry,
  Contact,
  DocumentReference,
  PlanFile,
  SectionEntry,
  Signatory,
} from '../model/file-types.ts';
import type { Activity, CitedDocument, Plan, ReportKind, Section } from '../model/plan.ts';
import { parseWhen, type WhenContext, type WhenProblem } from '../time/parse-when.ts';
import type { Window } from '../time/window.ts';
import { dateOf, entriesOf, type Fields, fieldsOf, textOf, textsOf } from './read-values.ts';

const REPORTS: readonly ReportKind[] = ['interim', 'final', 'periodic', 'adhoc'];

/** A plan as far as it can be read: every entry of its lists is kept, whatever is wrong with it. */
export function buildPlan(data: unknown, file: string, folder: string, beforeIncludesDay: boolean): Plan {
  const head = fieldsOf<PlanFile>(data);
  const issued = dateOf(head.issued);
  const year = yearOf(head.year) ?? yearOf(Number(/\d{4}/.exec(folder)?.[0])) ?? yearOf(Number(issued?.slice(0, 4)));
  const context: WhenContext = { year, issued, beforeIncludesDay };
  return {
    id: textOf(head.plan) ?? folder,
    file,
    year,
    number: textOf(head.number),
    issued,
    place: textOf(head.place),
    title: textOf(head.title) ?? folder,
    issuer: textOf(head.issuer),
    standing: textOf(head.standing),
    secretariat: textOf(head.secretariat),
    signatory: signatory(head.signatory),
    contactAgency: textOf(fieldsOf<Contact>(head.contact).agency),
    basis: entriesOf<DocumentReference>(head.basis).map(document),
    cited: entriesOf<DocumentReference>(head.cited).map(document),
    aims: entriesOf<SectionEntry>(head.aims).map(heading),
    sections: entriesOf<SectionEntry>(head.sections).map(heading),
    activities: entriesOf<ActivityEntry>(head.activities).map((entry, index) => activity(entry, index, context)),
    recipients: textsOf(head.recipients),
  };
}

function signatory(value: unknown): Plan['signatory'] {
  const { capacity, post, name } = fieldsOf<Signatory>(value);
  return { capacity: textOf(capacity), post: textOf(post), name: textOf(name) };
}

function activity(entry: Fields<ActivityEntry>, index: number, context: WhenContext): Activity {
  const when = textOf(entry.when);
  const time = readTime(when ?? '', context);
  const event = textOf(entry.event);
  const eventTime = event === null ? null : readTime(event, context);
  return {
    // An entry without an id still has a place in the list.
    id: textOf(entry.id) ?? `#${index + 1}`,
    index,
    title: textOf(entry.title) ?? '',
    lead: textsOf(entry.lead),
    each: textsOf(entry.each),
    coordinating: textsOf(entry.coordinating),
    others: textOf(entry.others),
    when,
    window: time.window,
    whenProblem: time.problem,
    event,
    eventWindow: eventTime?.window ?? null,
    eventProblem: eventTime?.problem ?? null,
    after: textsOf(entry.after),
    place: textOf(entry.place),
    parts: textsOf(entry.parts),
    product: textOf(entry.product),
    report: REPORTS.find((known) => known === entry.report) ?? null,
    to: textOf(entry.to),
    unstated: textsOf(entry.unstated),
    note: textOf(entry.note),
  };
}

/** @returns the window, or the problem where the words cannot be read */
export function readTime(
  text: string,
  context: WhenContext,
): { readonly window: Window; readonly problem: null } | { readonly window: null; readonly problem: WhenProblem } {
  const reading = parseWhen(text, context);
  return reading.ok ? { window: reading.window, problem: null } : { window: null, problem: reading.problem };
}

function document(entry: Fields<DocumentReference>): CitedDocument {
  return {
    number: textOf(entry.number) ?? '',
    date: dateOf(entry.date),
    issuer: textOf(entry.issuer),
    about: textOf(entry.about),
  };
}

function heading(entry: Fields<SectionEntry>): Section {
  return { id: textOf(entry.id) ?? '', title: textOf(entry.title) ?? '' };
}

function yearOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : null;
}
