import type { PartyList } from '../names/party.ts';
import { eat, marks, skip, words } from './at-words.ts';
import { behindColon } from './behind-colon.ts';
import type { Passage } from './passage.ts';
import { type Clause, clauseWithin, readClause } from './read-clause.ts';
import { helperAt, laterPartnersAt, skipManner } from './read-predicate.ts';
import { BLANK, NOUN_BEFORE } from './role-words.ts';
import { bracketPairs, type Stretch } from './sentences.ts';
import { isContentless, pointsBack } from './task-words.ts';

/** A stretch of a sentence with one clause that gives work, or none: then its words are work, or about it. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly clause: Clause | null;
  /** Where the work begins. */
  readonly workStart: number;
  /** Where it ends: before a last clause that only names partners. */
  readonly workEnd: number;
  readonly partners: readonly PartyList[];
}

/** Where a further clause may begin within a sentence. */
const BOUNDARY =
  /[,;([] ?| [–-] (?=[^ ])|\) ?| và | đồng thời |(?<= )(?=do [^ ])|(?<= )(?=(?:với|có|dưới) sự )|(?<= )(?=giao [^ ])/giu;
const JOINED = words('và|đồng thời');
const JOINING = marks('(?:và |đồng thời )?');
const DO = words('do');
/** "Hội nghị do Sở Y tế chủ trì diễn ra …": behind these the doer only tells which one it was. */
const TOLD = words('đã|đang|vừa|được|bị|diễn ra|bắt đầu|kết thúc|thu hút');

/** The units of one sentence in order; null where it says expressly that it gives nobody work. */
export function readUnits(passage: Passage, [start, end]: Stretch): readonly Unit[] | null {
  const first = readClause(passage, start, end);
  if (first === 'none') return null;
  const units: Unit[] = [];
  const closers = bracketPairs(passage.text.slice(start, end));
  const assigned = behindColon(passage, start, end, first);
  if (assigned !== null) units.push(closed(passage, opened(null, start), assigned.colon));
  let open = assigned === null ? opened(first, start) : opened(assigned.clause, assigned.colon);
  // Whoever is listed where no clause begins does nothing, nor does the rest of the list.
  const pastList = (at: number): number => passage.listAt(skip(JOINING, passage.text, at))?.end ?? 0;
  let busyUntil = open.clause === null ? Math.max(start, pastList(start)) : open.workStart;
  let closing: number | null = null;
  const close = (at: number): void => {
    units.push(closed(passage, open, at));
  };
  for (const { index, 0: mark } of passage.text.slice(start, end).matchAll(BOUNDARY)) {
    const boundary = start + index;
    const at = boundary + mark.length;
    if (at < busyUntil) continue;
    if (closing !== null && boundary >= closing) {
      close(closing);
      open = opened(null, closing + 1);
      closing = null;
    }
    const partners = partnersAt(passage, open, mark, at);
    if (partners !== null) {
      open.partners.push(partners.list);
      open.asides.push([boundary, partners.end]);
      busyUntil = partners.end;
      continue;
    }
    const inner = mark.startsWith('(') || mark.startsWith('[') ? closers.get(index) : undefined;
    const clause = clauseAt(passage, open, mark, at, inner === undefined ? end : start + inner);
    if (clause === null) {
      busyUntil = Math.max(busyUntil, pastList(at));
      continue;
    }
    close(boundary);
    open = opened(clause, boundary);
    busyUntil = open.workStart;
    closing = inner === undefined ? null : start + inner;
  }
  if (closing === null) close(end);
  else {
    close(closing);
    if (/[\p{L}\p{N}]/u.test(passage.text.slice(closing + 1, end)))
      units.push(closed(passage, opened(null, closing + 1), end));
  }
  return units;
}

interface OpenUnit {
  readonly start: number;
  readonly clause: Clause | null;
  readonly workStart: number;
  readonly partners: PartyList[];
  /** Stretches that only name partners. */
  readonly asides: Stretch[];
}

function opened(clause: Clause | null, start: number): OpenUnit {
  const predicate = clause?.predicate;
  return {
    start,
    clause,
    workStart: predicate?.taskAt ?? start,
    partners: [...(predicate?.partners ?? [])],
    asides: [],
  };
}

function closed({ text }: Passage, { asides, ...unit }: OpenUnit, end: number): Unit {
  const last = asides.at(-1);
  const endsWithAside = last !== undefined && last[0] > unit.workStart && isContentless(text.slice(last[1], end));
  return { ...unit, end, workEnd: endsWithAside ? last[0] : end };
}

/** Partners named by a later clause: "…; phối hợp với Y giám sát", "…, Y phối hợp". */
function partnersAt(
  passage: Passage,
  open: OpenUnit,
  mark: string,
  at: number,
): { readonly list: PartyList; readonly end: number } | null {
  const { text } = passage;
  const joined = skip(BLANK, text, skip(JOINED, text, at));
  const place = skipManner(text, joined);
  const list = NOUN_BEFORE.test(text.slice(Math.max(0, place - 20), place)) ? null : laterPartnersAt(passage, place);
  if (list !== null) return { list, end: list.end };
  const isBesideLead =
    mark.startsWith(';') || open.clause?.isGiven === true || open.clause?.predicate.isChaired === true;
  if (!isBesideLead || !/^[,;(–-]/u.test(mark.trim())) return null;
  const helped = helperAt(passage, joined);
  return helped === null ? null : { list: helped.list, end: helped.taskAt };
}

/** Where giving is itself asked for, or told: "trình UBND tỉnh giao Sở Y tế chủ trì". */
const ASKED_FOR = /(?:tham mưu|trình|đề xuất|kiến nghị|báo cáo|đề nghị|về việc|theo|đã|được)(?![A-Za-zÀ-ỹ])[^,;]*$/iu;

/** A clause with a doer of its own behind a boundary; the weaker the boundary, the surer the clause must be. */
function clauseAt(passage: Passage, open: OpenUnit, mark: string, at: number, end: number): Clause | null {
  const { text } = passage;
  const sign = mark.trim().slice(0, 1);
  if (sign === ')') return null;
  const place = skip(JOINING, text, at);
  const doer = eat(DO, text, place);
  const sure = clauseWithin(passage, skip(BLANK, text, doer ?? place), end);
  if (doer !== null && sure !== null && eat(TOLD, text, skip(BLANK, text, sure.predicate.taskAt)) !== null) return null;
  const isWeak = sign === '' || sign === 'v';
  if (isWeak) {
    const before = text.slice(Math.max(0, at - 80), at);
    return sure?.predicate.isChaired === true && (sign === '' || sure.isGiven) && !ASKED_FOR.test(before) ? sure : null;
  }
  if (sure !== null || sign === ',' || sign === '–' || sign === '-') return sure;
  const clause = readClause(passage, place, end);
  if (clause === null || clause === 'none') return null;
  if (sign === ';') return clause.predicate.isChaired || isOtherDoer(clause, open) ? clause : null;
  return clause.subject !== null && pointsBack(text.slice(clause.predicate.taskAt, end)) ? clause : null;
}

/** "…; Sở Tài chính bố trí kinh phí": another agency's work. "…; mỗi huyện thêm 02 tổ" says more of the same. */
function isOtherDoer({ subject, isGiven }: Clause, open: OpenUnit): boolean {
  if (subject === null) return false;
  return isGiven || open.clause?.isGiven === true || subject === 'addressee' || /^\p{Lu}/u.test(subject[0]?.text ?? '');
}
