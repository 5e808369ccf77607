import type { Party, PartyList } from '../names/party.ts';
import { marks, skip } from './at-words.ts';
import { asLeads, type Partners, partnersIn } from './partner-list.ts';
import type { Passage } from './passage.ts';
import type { Clause } from './read-clause.ts';
import { readUnits, type Unit } from './read-units.ts';
import { type Stretch, sentences } from './sentences.ts';
import { announces, isContentless, pointsBack, trimWork, workIn } from './task-words.ts';

/** An assignment whose stretch ends where the next one begins. */
export interface FoundAssignment extends Partners {
  readonly start: number;
  readonly lead: readonly Party[];
  readonly leadFrom: 'sentence' | 'heading' | 'addressee' | null;
  /** Where the work stands; null where it is not named. */
  readonly work: Stretch | null;
}

interface Doers {
  readonly parties: readonly Party[];
  readonly from: FoundAssignment['leadFrom'];
}

/** Words that no clause has claimed yet: the work of an assignment behind them, or of the heading. */
interface Unclaimed {
  readonly start: number;
  readonly end: number;
  readonly first: Unit;
  readonly partners: readonly PartyList[];
}

/** The assignments that the sentences of a paragraph make. */
export function spoken(passage: Passage, heading: readonly Party[]): readonly FoundAssignment[] {
  const { text } = passage;
  const found: FoundAssignment[] = [];
  const above: Doers = { parties: heading, from: heading.length > 0 ? 'heading' : null };
  let before = above;
  let unclaimed: Unclaimed | null = null;
  const units = sentences(text).flatMap((sentence) => readUnits(passage, sentence) ?? []);
  for (const unit of units) {
    if (unit.clause === null) {
      unclaimed = withUnit(unclaimed, unit);
      continue;
    }
    const isAnnounced = announces(text.slice(unit.workStart, unit.end));
    if (isAnnounced && !unit.clause.isGiven && !unit.clause.predicate.isChaired) continue;
    const doers = doersOf(unit.clause, before, above);
    if (unit.clause.subject !== null) before = doers;
    const own = isAnnounced ? null : ownWork(text, unit, unit.clause);
    const claimed = own === null && unclaimed !== null && !isTime(text, unclaimed) ? unclaimed : null;
    if (claimed === null && unclaimed !== null && found.length === 0) found.push(...ofHeading(text, unclaimed, above));
    found.push({
      start: claimed?.start ?? skip(MARKS, text, unit.start),
      work: claimed === null ? own : trimWork(text, [claimed.start, claimed.end]),
      ...roles(text, unit.clause, doers, [...(claimed?.partners ?? []), ...unit.partners]),
    });
    unclaimed = null;
  }
  if (unclaimed !== null && found.length === 0) found.push(...ofHeading(text, unclaimed, above));
  return found;
}

function ownWork(text: string, { workStart, workEnd }: Unit, { isGiven }: Clause): Stretch | null {
  const work = workIn(text, [workStart, workEnd]);
  return work !== null && isGiven && pointsBack(text.slice(...work)) ? null : work;
}

const MARKS = marks('[ ,;:([–-]*');

function withUnit(unclaimed: Unclaimed | null, unit: Unit): Unclaimed {
  const { start, end, partners } = unit;
  if (unclaimed === null) return { start: start, end, first: unit, partners };
  return { ...unclaimed, end, partners: [...unclaimed.partners, ...partners] };
}

const TELLS_TIME = /^[\s),;.]*(?:thời gian|thời hạn|hoàn thành|kinh phí|tiến độ|xong)(?![A-Za-zÀ-ỹ])/iu;

/** Whether these words are about the time of an assignment before them. */
function isTime(text: string, { start, end }: Unclaimed): boolean {
  return TELLS_TIME.test(text.slice(start, end)) || isContentless(text.slice(start, end));
}

function doersOf({ subject, predicate }: Clause, before: Doers, above: Doers): Doers {
  if (predicate.leadInstead !== null) return { parties: predicate.leadInstead.parties, from: 'sentence' };
  if (subject === 'addressee') return { parties: above.parties, from: 'addressee' };
  return subject === null ? before : { parties: subject, from: 'sentence' };
}

function roles(text: string, { predicate }: Clause, doers: Doers, lists: readonly PartyList[]) {
  const partners = partnersIn(text, lists);
  const named = asLeads(doers.parties);
  if (predicate.role === 'leads') return { ...partners, lead: named, leadFrom: named.length > 0 ? doers.from : null };
  return { others: partners.others, coordinating: [...named, ...partners.coordinating], lead: [], leadFrom: null };
}

/** A duty of the agencies in the heading; its first sentence is the work. */
function ofHeading(text: string, unclaimed: Unclaimed, { parties, from }: Doers): readonly FoundAssignment[] {
  const { start, end, first, partners } = unclaimed;
  if ((parties.length === 0 && partners.length === 0) || announces(text.slice(start, end))) return [];
  const work = trimWork(text, [first.workStart, first.workEnd]);
  if (work[0] === work[1]) return [];
  return [{ start, work, lead: asLeads(parties), leadFrom: from, ...partnersIn(text, partners) }];
}
