import type { PartyList } from '../names/party.ts';
import { eat, marks, skip, words } from './at-words.ts';
import type { Passage } from './passage.ts';
import {
  BLANK,
  CHAIRS,
  CIRCUMSTANCE,
  COORDINATES,
  DIRECTS,
  GATHERING,
  MANNER,
  NAMES_PARTNER,
  NOUN_BEFORE,
  OWES,
  PAST,
  TOGETHER_WITH,
  WITH_HELP_OF,
  WORK,
} from './role-words.ts';

/** What is said of an agency: that it leads or only coordinates, with whom, and where the work itself begins. */
export interface Predicate {
  readonly role: 'leads' | 'coordinates';
  /** Said by "chủ trì" or a word like it. */
  readonly isChaired: boolean;
  /** Others who are named in place of the subject: "UBND huyện chỉ đạo Phòng Y tế chủ trì …". */
  readonly leadInstead: PartyList | null;
  readonly partners: readonly PartyList[];
  readonly taskAt: number;
}

const JOINT = marks('[ ,;:/–-]*(?:(?:và|hoặc|hay|đồng thời) )?');

/**
 * Reads what an agency that was just named does.
 *
 * @returns `past` where it is said to have done so; null where only a plain verb may follow
 */
export function readPredicate(passage: Passage, at: number, end: number): Predicate | 'past' | null {
  const { text } = passage;
  const start = skip(BLANK, text, at);
  if (eat(PAST, text, start) !== null) return 'past';
  const said = roleAt(passage, start);
  if (said !== null) return said;
  if (eat(CIRCUMSTANCE, text, start) === null) return null;
  const later = roleBehindCircumstance(text, start, end);
  return later === null ? null : roleAt(passage, later);
}

function roleAt(passage: Passage, start: number): Predicate | null {
  const { text } = passage;
  const at = skipManner(text, start);
  const chaired = eat(CHAIRS, text, at);
  if (chaired !== null) return chairing(passage, chaired);
  const together = coordinatingAt(passage, at);
  if (together !== null) return chairedAfterAll(text, together);
  return directingAt(passage, at) ?? accompaniedAt(passage, at);
}

/** "phối hợp với Y, chủ trì tổ chức …": behind a comma it is said of the one who coordinates, not of Y. */
function chairedAfterAll(text: string, together: Predicate): Predicate {
  const last = together.partners.at(-1)?.parties.at(-1)?.end;
  if (last === undefined) return together;
  const joint = skip(JOINT, text, last);
  const chaired = /[,;]/u.test(text.slice(last, joint)) ? eat(CHAIRS, text, joint) : null;
  return chaired === null ? together : { ...together, role: 'leads', isChaired: true, taskAt: chaired };
}

export function skipManner(text: string, at: number): number {
  let place = at;
  for (;;) {
    const next = eat(MANNER, text, place);
    if (next === null) return place;
    place = skip(JOINT, text, next);
  }
}

/** The place without the words that say no more than that somebody has to. */
export function skipOwing(text: string, at: number): number {
  let place = skip(BLANK, text, at);
  for (let next = eat(OWES, text, place); next !== null; next = eat(OWES, text, place)) place = skip(BLANK, text, next);
  return place;
}

function chairing(passage: Passage, chaired: number): Predicate {
  const { text } = passage;
  const joint = skipManner(text, skip(JOINT, text, chaired));
  const together = coordinatingAt(passage, joint) ?? accompaniedAt(passage, joint);
  const partners = together?.partners ?? [];
  if (together !== null) return { ...together, role: 'leads', isChaired: true };
  const helped = helperAt(passage, joint);
  const taskAt = helped?.taskAt ?? chaired;
  return { role: 'leads', isChaired: true, leadInstead: null, partners: helped ? [helped.list] : partners, taskAt };
}

/** "phối hợp với Y", "phối hợp Y", "phối hợp" alone. */
function coordinatingAt(passage: Passage, at: number): Predicate | null {
  const { text } = passage;
  const behind = eat(COORDINATES, text, at);
  if (behind === null) return null;
  const namesPartner = eat(NAMES_PARTNER, text, at) !== null;
  const place = skip(marks(':? ?'), text, behind);
  const list = namesPartner ? passage.partnersAt(place) : passage.listAt(place);
  const said = { role: 'coordinates', isChaired: false, leadInstead: null } as const;
  if (list !== null) return { ...said, partners: [list], taskAt: list.end };
  // With somebody who is no agency ("với gia đình"): they stay in the words of the work.
  return { ...said, partners: [], taskAt: namesPartner ? at : behind };
}

/** "chỉ đạo B phối hợp với C": the lead's own hand, and whom it works with. */
function directingAt(passage: Passage, at: number): Predicate | null {
  const { text } = passage;
  const behind = eat(DIRECTS, text, at);
  const directed = behind === null ? null : passage.listAt(behind);
  if (directed === null) return null;
  const place = skipManner(text, skip(BLANK, text, directed.end));
  const chaired = eat(CHAIRS, text, place);
  if (chaired !== null) return { ...chairing(passage, chaired), leadInstead: directed };
  const together = coordinatingAt(passage, place);
  if (together === null) return null;
  return { ...together, role: 'leads', partners: [directed, ...together.partners] };
}

/** "cùng Hội Nông dân tỉnh tổ chức …". */
function accompaniedAt(passage: Passage, at: number): Predicate | null {
  const behind = eat(TOGETHER_WITH, passage.text, at);
  const list = behind === null ? null : passage.listAt(behind);
  if (list === null) return null;
  return { role: 'leads', isChaired: false, leadInstead: null, partners: [list], taskAt: list.end };
}

/** "…, Sở Tài chính phối hợp": a partner named before the word. */
export function helperAt(passage: Passage, at: number): { readonly list: PartyList; readonly taskAt: number } | null {
  const known = passage.listAt(at);
  const list = known === null ? null : withRelative(passage.text, known);
  if (list === null) return null;
  const place = skipManner(passage.text, skip(BLANK, passage.text, list.end));
  const behind = eat(COORDINATES, passage.text, place);
  if (behind === null || eat(NAMES_PARTNER, passage.text, place) !== null) return null;
  return { list, taskAt: behind };
}

const RELATIVE =
  /^ (?:được (?:giao|phân công)|phụ trách|có|thuộc|trực thuộc|trong) [^,;.:()]{1,80}?(?= phối hợp(?! với| cùng))/u;

/** "các thành viên được phân công phụ trách địa bàn phối hợp": which of them is a part of their name. */
function withRelative(text: string, list: PartyList): PartyList {
  const last = list.parties.at(-1);
  const said = last && last.kind !== 'agency' ? RELATIVE.exec(text.slice(last.end, last.end + 120))?.[0] : undefined;
  if (!last || said === undefined) return list;
  const end = last.end + said.length;
  return { parties: [...list.parties.slice(0, -1), { ...last, text: `${last.text}${said}`, kind: 'open', end }], end };
}

const ROLE_WORD = /(?<![A-Za-zÀ-ỹ])(?:chủ trì|phối hợp|phối kết hợp)(?![A-Za-zÀ-ỹ])/giu;
/** Grounds are no longer than this, so that a long text is not searched again and again. */
const LONGEST_GROUND = 400;

/** "căn cứ chức năng của mình, phối hợp với …": where the role is said, if only grounds and times stand before it. */
export function roleBehindCircumstance(text: string, start: number, end: number): number | null {
  const stretch = text.slice(start, Math.min(end, start + LONGEST_GROUND));
  for (const { index } of stretch.matchAll(ROLE_WORD)) {
    const before = stretch.slice(0, index);
    if (NOUN_BEFORE.test(before)) continue;
    return WORK.test(before) ? null : start + index;
  }
  return null;
}

/** Whether what follows "chủ trì" is a meeting. */
export function chairsGathering({ text }: Passage, { isChaired, partners, taskAt }: Predicate): boolean {
  return isChaired && partners.length === 0 && eat(GATHERING, text, skip(BLANK, text, taskAt)) !== null;
}

/** Partners that a later clause of the same sentence names at a place: "phối hợp với …", "với sự phối hợp của …". */
export function laterPartnersAt(passage: Passage, at: number): PartyList | null {
  const { text } = passage;
  const helped = eat(WITH_HELP_OF, text, at);
  if (helped !== null) return passage.listAt(helped);
  return coordinatingAt(passage, at)?.partners[0] ?? invitedAt(passage, at);
}

const INVITES = words('mời');
const TAKE_PART = words('cùng tham gia|tham gia|cùng phối hợp|phối hợp|cùng dự');

/** "…, mời Sở Nội vụ, Ban Tổ chức Tỉnh ủy cùng tham gia". */
function invitedAt(passage: Passage, at: number): PartyList | null {
  const behind = eat(INVITES, passage.text, at);
  const list = behind === null ? null : passage.listAt(skip(BLANK, passage.text, behind));
  const part = list && eat(TAKE_PART, passage.text, skip(BLANK, passage.text, list.end));
  return list && part !== null ? { ...list, end: part } : null;
}
