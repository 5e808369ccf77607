import type { Party, PartyList } from '../names/party.ts';
import { eat, marks, skip, skipAll, words } from './at-words.ts';
import { generalRuleAt } from './general-rule.ts';
import { judges, namesMembers, tellsOfMeeting } from './only-tells.ts';
import type { Passage } from './passage.ts';
import { chairsGathering, type Predicate, readPredicate, skipOwing } from './read-predicate.ts';
import {
  BLANK,
  BRACKET,
  CIRCUMSTANCE,
  COMRADE,
  CONNECTIVE,
  GIVING,
  NO_DEED,
  NO_DUTY,
  PAST,
  TRIGGER,
  WORK,
} from './role-words.ts';
import { doersBeforeRole } from './unknown-names.ts';

/** One clause that says who does what. */
export interface Clause {
  /** Who was named; null where the one before, or the heading, is meant. */
  readonly subject: readonly Party[] | 'addressee' | null;
  /** Given by "Giao …", "Đề nghị …". */
  readonly isGiven: boolean;
  readonly predicate: Predicate;
}

/** `none`: it speaks of agencies, and gives nobody work. */
export type ClauseReading = Clause | 'none' | null;

/** "Do Sở Y tế chủ trì, phối hợp với …" */
const DO = words('do');
const AFTER_CONNECTIVE = marks('[ ,:]*');

/** Reads the clause that begins at a place; null where it names nobody and no role. */
export function readClause(passage: Passage, start: number, end: number): ClauseReading {
  const { text } = passage;
  let at = skip(BLANK, text, start);
  for (let next = eat(CONNECTIVE, text, at); next !== null; next = eat(CONNECTIVE, text, at))
    at = skip(AFTER_CONNECTIVE, text, next);
  if (generalRuleAt(text, at, end) || namesMembers(passage, at)) return 'none';
  const behindDo = eat(DO, text, at);
  if (behindDo !== null) {
    const done = namedClause(passage, behindDo, end);
    if (done !== null && done !== 'none' && done.predicate.isChaired) return done;
  }
  return namedClause(passage, at, end) ?? roleClause(passage, at, end) ?? clauseBehindCircumstance(passage, at, end);
}

/** A clause that names its doer itself. */
export function namedClause(passage: Passage, at: number, end: number): ClauseReading {
  return givenClause(passage, at, end, TRIGGER) ?? doerClause(passage, at, end);
}

/** "Giao X …", "yêu cầu quý Sở …". */
export function givenClause(passage: Passage, at: number, end: number, trigger: RegExp): Clause | null {
  const { text } = passage;
  const behind = eat(trigger, text, skip(BLANK, text, at));
  if (behind === null) return null;
  const named = namedAt(passage, behind);
  if (named === null) return null;
  return { subject: named.subject, isGiven: true, predicate: saidOf(passage, named.end, end) };
}

const ADDRESSEE = words(
  'quý (?:cơ quan|đơn vị|sở|ban|phòng|trường|công ty|doanh nghiệp|hội|ngành|vị|ông|bà|ủy ban|uỷ ban)',
);
const ADDRESSEE_LIST = marks('(?:[, ]*(?:và )?(?:quý )?(?:cơ quan|đơn vị|địa phương)(?![A-Za-zÀ-ỹ]))*');

function namedAt(passage: Passage, at: number): { subject: Clause['subject']; end: number } | null {
  const begin = skip(BLANK, passage.text, at);
  const place = skip(BLANK, passage.text, skip(COMRADE, passage.text, begin));
  const addressed = eat(ADDRESSEE, passage.text, place);
  if (addressed !== null) return { subject: 'addressee', end: skip(ADDRESSEE_LIST, passage.text, addressed) };
  const list = doersBeforeRole(passage.text, place, passage.listAt(place) ?? passage.listAt(begin));
  return list === null ? null : { subject: list.parties, end: list.end };
}

/** What is said of those who were given the work; a plain verb is said too. */
function saidOf(passage: Passage, at: number, end: number): Predicate {
  const place = skip(marks('[ ,:]*'), passage.text, skipAside(passage.text, at));
  const said = readPredicate(passage, place, end);
  return said === null || said === 'past' ? plain(passage.text, place) : said;
}

function plain(text: string, at: number): Predicate {
  return { role: 'leads', isChaired: false, leadInstead: null, partners: [], taskAt: skipOwing(text, at) };
}

const APPOSITION = marks(
  // "là cơ quan đầu mối, phối hợp với …" is what it does.
  '(?! ?là (?:cơ quan|đơn vị) đầu mối, phối hợp),? ?(?:[-–] )?(?:là )?(?:[Cc]ơ quan|[Đđ]ơn vị) (?:[Tt]hường trực|chủ quản|đầu mối)[^,;:.()]{0,80}(?:,|(?=:))',
);

/** Behind what is said of an agency in passing: "(cơ quan thường trực)". */
function skipAside(text: string, at: number): number {
  return skipAll(APPOSITION, text, skip(BRACKET, text, at));
}

/** "X chủ trì …", "X: Phối hợp …", "UBND tỉnh giao X …", "Các sở bố trí …". */
function doerClause(passage: Passage, at: number, end: number): ClauseReading {
  const { text } = passage;
  const named = namedAt(passage, at);
  if (named === null) return null;
  const { subject } = named;
  const place = skip(BLANK, text, skipAside(text, named.end));
  if (eat(PAST, text, place) !== null) return 'none';
  const given = givenClause(passage, place, end, TRIGGER);
  if (given !== null && !asksSuperior(text, place, subject, given)) return given;
  if (isNobodyNamed(subject) && eat(BEING_GIVEN, text, place) !== null) return 'none';
  const colon = eat(COLON, text, place);
  if (colon !== null && eat(AMOUNT, text, colon) !== null) return 'none';
  const comma = eat(COMMA, text, place);
  const said = readPredicate(passage, colon ?? comma ?? place, end);
  if (said === 'past') return 'none';
  if (said !== null) return chairsGathering(passage, said) ? 'none' : { subject, isGiven: false, predicate: said };
  const verbAt = colon ?? (comma !== null && eat(CIRCUMSTANCE, text, comma) !== null ? comma : place);
  if (colon === null ? !isVerb(text, verbAt) : colon >= end) return null;
  if (eat(ENFORCES, text, verbAt) !== null || judges(text, verbAt, end)) return 'none';
  return { subject, isGiven: false, predicate: plain(text, verbAt) };
}

const COLON = marks(' ?: ?(?=[^ ])');
/** "Sở Tài chính: 05 triệu đồng": a share, no duty. */
const AMOUNT = marks('[\\d.,]+ ?(?:%|(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|người|đồng chí|đại biểu)(?![A-Za-zÀ-ỹ]))');
const COMMA = marks(' ?, (?=\\p{Ll})');
const BEING_GIVEN = words('được|có nhiệm vụ chủ trì');
/** The last article of a decision: who has to obey it. */
const ENFORCES = words('(?:(?:chịu|có) trách nhiệm )?(?:tổ chức )?thi hành');

function isVerb(text: string, at: number): boolean {
  return /\p{Ll}/u.test(text[at] ?? '') && eat(NO_DEED, text, at) === null && eat(NO_DUTY, text, at) === null;
}

function isNobodyNamed(subject: Clause['subject']): boolean {
  return Array.isArray(subject) && subject.every(({ kind }: Party) => kind !== 'agency');
}

const SUPERIOR =
  /^(?:(?:Phó )?Chủ tịch )?(?:UBND|HĐND|[UỦ][YỶ] ban nhân dân|Hội đồng nhân dân) tỉnh|^(?:Chính phủ|Thủ tướng|Quốc hội|Tỉnh [uủ]y|Thành [uủ]y|Bộ (?!Chỉ huy|phận))|thẩm quyền/iu;

const ASKS = words('(?:kính |trân trọng )?(?:đề nghị|đề xuất)');
/** Those who ask ministries and provinces as their equals, or from above. */
const CENTRAL = /^(?:(?:Phó )?Thủ tướng|Chính phủ|Văn phòng Chính phủ|Bộ (?!Chỉ huy|phận))/iu;

/** "Sở Nội vụ đề nghị UBND tỉnh khen thưởng": asking is the work itself. */
function asksSuperior(text: string, at: number, asking: Clause['subject'], { subject, predicate }: Clause): boolean {
  if (predicate.isChaired || eat(ASKS, text, at) === null || isNamed(asking, CENTRAL)) return false;
  return isNamed(subject, SUPERIOR);
}

function isNamed(subject: Clause['subject'], name: RegExp): boolean {
  return Array.isArray(subject) && name.test((subject[0] as Party).text);
}

/** "Chủ trì, phối hợp với …" of those named before, or in the heading. */
function roleClause(passage: Passage, at: number, end: number): ClauseReading {
  if (eat(CIRCUMSTANCE, passage.text, at) !== null) return null;
  const said = readPredicate(passage, at, end);
  if (said === null || said === 'past') return said === null ? null : 'none';
  return { subject: null, isGiven: false, predicate: said };
}

/** Nobody looks for the doer behind more words than these. */
const LONGEST_CIRCUMSTANCE = 1500;

/** Agencies that these words govern are not the doers. */
const GOVERNS = words('của|với|cho|từ|giữa|gửi|bởi|do|tại|ở|về|các|đến');

/** "Trên cơ sở đề xuất của UBND các huyện, Sở Y tế chủ trì …": the clause behind the ground, time or occasion. */
function clauseBehindCircumstance(passage: Passage, start: number, end: number): ClauseReading {
  const { text } = passage;
  if (eat(CIRCUMSTANCE, text, start) === null) return null;
  const last = Math.min(end, start + LONGEST_CIRCUMSTANCE);
  for (let at = start; at < last; ) {
    const governed = text[at - 1] === ' ' ? eat(GOVERNS, text, at) : null;
    const list = governed === null ? null : passage.listAt(governed);
    if (list !== null) {
      const doers = doersInList(text, list);
      const clause = doers === null ? null : doerBehindList(passage, list, doers, end);
      if (clause !== null) return clause;
      at = list.end;
    } else if (text[at] === ',' || eat(COLON, text, at) !== null) {
      const clause = namedClause(passage, at + 1, end) ?? lateRole(passage, start, at + 1, end);
      if (clause !== null) {
        const tells = clause !== 'none' && !clause.isGiven && tellsOfMeeting(text, start, clause.predicate.taskAt);
        return tells ? 'none' : clause;
      }
      at = passage.listAt(at + 1)?.end ?? at + 1;
    } else at += 1;
  }
  return null;
}

function lateRole(passage: Passage, start: number, at: number, end: number): ClauseReading {
  const clause = roleClause(passage, skip(BLANK, passage.text, at), end);
  return clause !== null && WORK.test(passage.text.slice(start, at)) ? null : clause;
}

/**
 * Where in "của A và B, C" the doers begin: behind the comma after the list that "và" ends, else behind its last comma.
 *
 * @returns position in the list; null where it has no comma
 */
function doersInList(text: string, { parties }: PartyList): number | null {
  const commas: number[] = [];
  let ands: number[] = [];
  for (let index = 1; index < parties.length; index++) {
    const between = text.slice((parties[index - 1] as Party).end, (parties[index] as Party).start);
    if (between.includes(',')) commas.push(index);
    else ands.push(index);
  }
  ands = ands.slice(0, 1);
  const [and] = ands;
  if (and === undefined) return commas.at(-1) ?? null;
  return commas.find((index) => index > and) ?? commas.filter((index) => index < and).at(-1) ?? null;
}

function doerBehindList(passage: Passage, list: PartyList, first: number, end: number): ClauseReading {
  const subject = list.parties.slice(first);
  const place = skip(BLANK, passage.text, skipAside(passage.text, list.end));
  if (eat(PAST, passage.text, place) !== null) return 'none';
  const given = givenClause(passage, place, end, TRIGGER);
  if (given !== null && !asksSuperior(passage.text, place, subject, given)) return given;
  const said = readPredicate(passage, place, end);
  if (said === 'past') return 'none';
  if (said !== null) return { subject, isGiven: false, predicate: said };
  return isVerb(passage.text, place) ? { subject, isGiven: false, predicate: plain(passage.text, place) } : null;
}

/** A clause that stands behind other words of the same sentence, told by a sure sign only: "…, giao X …", "…, X chủ trì …", "… do X chủ trì". */
export function clauseWithin(passage: Passage, at: number, end: number): Clause | null {
  const given = givenClause(passage, at, end, GIVING);
  if (given !== null) return given;
  const clause = doerClause(passage, at, end);
  return clause !== null && clause !== 'none' && clause.predicate.isChaired ? clause : null;
}
