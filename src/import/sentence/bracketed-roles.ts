import type { Party, PartyList } from '../names/party.ts';
import { asLeads, partnersIn } from './partner-list.ts';
import type { Passage } from './passage.ts';
import { firstWordOf } from './sentences.ts';
import type { FoundAssignment } from './spoken-assignments.ts';
import { trimWork, workIn } from './task-words.ts';

const ROLE = /\((?:là )?(?:(?:cơ quan|đơn vị|bộ phận) )?(chủ trì|phối hợp)(?: chính| thực hiện)?\)/giu;
/** A list begins at the first word, or behind a colon or the end of a sentence. */
const BEGINS = /[:.;] (?=\p{Lu})/gu;

/**
 * "Sở A (chủ trì), Sở B, Sở C (phối hợp)": each word in brackets speaks of those before it, as far as the last one; whoever
 * stands behind all of them helps. The work stands behind the list, else before it.
 */
export function bracketed({ text, listAt }: Passage): readonly FoundAssignment[] | null {
  const marks = [...text.matchAll(ROLE)];
  const [first] = marks;
  if (first === undefined) return null;
  const starts = [firstWordOf(text), ...[...text.matchAll(BEGINS)].map(({ index }) => index + 2)];
  const start = starts.findLast((at) => at < first.index);
  const list = start === undefined ? null : listAt(start);
  if (start === undefined || list === null || !list.parties.some(({ end }) => isBehind(text, end, first.index)))
    return null;
  const role = ({ end }: Party) => marks.find(({ index }) => index >= end)?.[1]?.toLowerCase() ?? 'phối hợp';
  const lead = list.parties.filter((party) => role(party) === 'chủ trì');
  if (lead.length === 0) return null;
  const helps: PartyList = { ...list, parties: list.parties.filter((party) => !lead.includes(party)) };
  const behind = workIn(text, [list.end, text.length]);
  const from = firstWordOf(text);
  const label = LABEL.exec(text.slice(from, start));
  const before = trimWork(text, [from, from + (label?.index ?? start - from)]);
  const work = behind ?? (before[0] === before[1] ? null : before);
  return [
    {
      start: Math.min(start, work?.[0] ?? start),
      work,
      lead: asLeads(lead),
      ...partnersIn(text, [helps]),
      leadFrom: 'sentence',
    },
  ];
}

/** "Phân công thực hiện:" right before the list. */
const LABEL = /(?<=^|[.;,(–-] ?)(?:(?:phân công|tổ chức|đơn vị|cơ quan)(?: thực hiện)?|thực hiện|giao)(?: cho)?:? *$/iu;

function isBehind(text: string, end: number, at: number): boolean {
  return end <= at && text.slice(end, at).trim() === '';
}
