import type { WhenProblem } from '../time/parse-when.ts';
import type { IsoDate, Window } from '../time/window.ts';

export type ReportKind = 'interim' | 'final' | 'periodic' | 'adhoc';

/** A piece of work of the plan. Lists are empty and scalars null where the plan says nothing. */
export interface Activity {
  /** Its place in the document: `II.3.a`. */
  readonly id: string;
  /** Its position in the file's list, from 0. */
  readonly index: number;
  readonly title: string;
  readonly lead: readonly string[];
  /** Agencies and groups each of whose members owes this. */
  readonly each: readonly string[];
  readonly coordinating: readonly string[];
  /** Open group, in the document's words. */
  readonly others: string | null;
  /** The plan's words for the time, as written. */
  readonly when: string | null;
  /** What those words mean; null where they cannot be read. */
  readonly window: Window | null;
  readonly whenProblem: WhenProblem | null;
  /** When the thing itself takes place, as written. */
  readonly event: string | null;
  readonly eventWindow: Window | null;
  readonly eventProblem: WhenProblem | null;
  readonly after: readonly string[];
  readonly place: string | null;
  readonly parts: readonly string[];
  readonly product: string | null;
  readonly report: ReportKind | null;
  /** The agency that the report goes to. */
  readonly to: string | null;
  readonly unstated: readonly string[];
  readonly note: string | null;
}

export interface Section {
  readonly id: string;
  readonly title: string;
}

export interface CitedDocument {
  readonly number: string;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  readonly about: string | null;
}

/** Who signed the plan. */
export interface Signatory {
  /** `Trưởng Ban` */
  readonly capacity: string | null;
  /** The post that the signer holds besides. */
  readonly post: string | null;
  readonly name: string | null;
}

export interface Plan {
  /** `2016` */
  readonly id: string;
  readonly file: string;
  readonly year: number | null;
  /** `37/KH-BVSTBCPN` */
  readonly number: string | null;
  readonly issued: IsoDate | null;
  readonly place: string | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly standing: string | null;
  readonly secretariat: string | null;
  readonly signatory: Signatory;
  /** The agency that answers questions about the plan. */
  readonly contactAgency: string | null;
  readonly basis: readonly CitedDocument[];
  readonly cited: readonly CitedDocument[];
  readonly aims: readonly Section[];
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  readonly recipients: readonly string[];
}

/** The year over which what returns is expanded, also where the plan names none. */
export function yearOfPlan({ year, issued }: Plan): number {
  return year ?? Number(issued?.slice(0, 4) ?? 2000);
}

/** The section an activity belongs to: the longest listed prefix of its id. */
export function sectionOf(plan: Pick<Plan, 'sections'>, activityId: string): Section | null {
  return longest(plan.sections.filter((section) => isUnder(activityId, section.id)));
}

/** The heading it stands under: the same, but for an activity that is itself a heading, the one above. */
export function headingOver(plan: Plan, activityId: string): Section | null {
  return longest(plan.sections.filter((section) => isUnder(activityId, section.id) && section.id !== activityId));
}

function longest(sections: readonly Section[]): Section | null {
  return sections.reduce<Section | null>(
    (best, section) => (section.id.length > (best?.id.length ?? 0) ? section : best),
    null,
  );
}

/** The id that a person meant who wrote it in another way: `ii3a` for II.3.a. Another id is never guessed at. */
export function meantId(found: string, ids: Iterable<string>): string | null {
  const letters = (id: string) => id.toUpperCase().replace(/[^A-Z0-9]/g, '');
  for (const id of ids) if (letters(id) === letters(found)) return id;
  return null;
}

/** Whether an id is that of a section or stands under it: II.6.1.a under II.6, and not under II.61. */
export function isUnder(id: string, section: string): boolean {
  return id === section || id.startsWith(`${section}.`);
}
