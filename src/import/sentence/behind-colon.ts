import { OFFICE_VERBS } from '../names/office-verbs.ts';
import { tokensOf } from '../names/token.ts';
import { eat, words } from './at-words.ts';
import type { Passage } from './passage.ts';
import { type Clause, type ClauseReading, namedClause } from './read-clause.ts';
import { CIRCUMSTANCE } from './role-words.ts';
import { announces, isContentless, trimWork } from './task-words.ts';

/** A work, and behind a colon who does it: "Rà soát hộ nghèo: Phòng Lao động, xong trước 30/6". */
export interface BehindColon {
  /** Where the work ends. */
  readonly colon: number;
  readonly clause: Clause;
}

const COLON = / ?: (?=\p{Lu}|(?:các|mỗi|từng) )/gu;
/** A line names its work in no more letters than these. */
const LONGEST_WORK = 400;

/** @param first what the sentence says from its beginning: it goes before where it gives the work itself */
export function behindColon(passage: Passage, start: number, end: number, first: ClauseReading): BehindColon | null {
  if (first === 'none' || first?.isGiven || first?.predicate.isChaired || first?.predicate.role === 'coordinates')
    return null;
  for (const { index, 0: mark } of passage.text.slice(start, Math.min(end, start + LONGEST_WORK)).matchAll(COLON)) {
    const colon = start + index;
    if (first !== null && first.predicate.taskAt > colon) return null;
    const at = colon + mark.length;
    const clause = chairedAt(passage, at, end) ?? (first === null ? named(passage, start, colon, at, end) : null);
    if (clause !== null && isWork(passage.text, start, colon)) return { colon, clause };
  }
  return null;
}

function chairedAt(passage: Passage, at: number, end: number): Clause | null {
  const { text } = passage;
  const clause = namedClause(passage, at, end);
  if (clause === null || clause === 'none' || clause.isGiven) return null;
  const { isChaired, role, taskAt } = clause.predicate;
  // "…: Hội LHPN xã phối hợp với các chi hội", and no work of its own
  const onlyHelps = role === 'coordinates' && isContentless(text.slice(...trimWork(text, [taskAt, end])));
  return isChaired || onlyHelps ? clause : null;
}

/** Agencies alone, or with the time of the work: only behind a verb, and not where they are those whom it concerns. */
function named({ text, listAt }: Passage, start: number, colon: number, at: number, end: number): Clause | null {
  const list = listAt(at);
  if (list === null || !isContentless(text.slice(...trimWork(text, [list.end, end])))) return null;
  const work = text.slice(start, colon);
  const isDeed = OFFICE_VERBS.after(tokensOf(text.slice(start, colon), 0), 0) !== null;
  if (!isDeed || eat(CIRCUMSTANCE, text, start) !== null || eat(CONCERNS, text, start) !== null || TARGETS.test(work))
    return null;
  const predicate = { role: 'leads', isChaired: false, leadInstead: null, partners: [], taskAt: list.end } as const;
  return { subject: list.parties, isGiven: false, predicate };
}

/** Behind these stand those who get something, or sit on something. */
const CONCERNS = words(
  'mời|gửi|kính gửi|thành lập|kiện toàn|bổ sung|gồm|bao gồm|báo cáo|trình|nộp|khen thưởng|tặng|trao|cấp (?:giấy|bằng) khen|biểu dương|tuyên dương|phê bình|thăm|làm việc',
);
const TARGETS =
  /(?<![A-Za-zÀ-ỹ])(?:tại|ở|cho|với|của|các|những|một số|giữa|\d{1,3}) (?:[\p{L}\d]+ ){0,5}?(?:đơn vị|cơ quan|sở|ngành|huyện|xã|phường|địa phương|địa bàn|trường|nơi|tổ chức|tập thể|cá nhân|điểm|nhóm|đối tượng|thành phần)(?: [\p{L}\d/]+){0,4}$|(?<![A-Za-zÀ-ỹ])(?:gồm|là|như sau|sau đây|sau|tại|ở|cho|với|có)$/iu;

function isWork(text: string, start: number, colon: number): boolean {
  const work = text.slice(start, colon);
  return work.trim().split(' ').length >= 3 && !isContentless(work) && !announces(`${work}:`) && !LABEL.test(work);
}

/** "Phân công nhiệm vụ thực hiện: …", "Trách nhiệm của các đơn vị: …" name no work. */
const LABEL =
  /^(?:\s*)(?:phân công|trách nhiệm|tổ chức thực hiện|đơn vị|cơ quan|bộ phận|người|thời gian|thời hạn|địa điểm|thành phần|đối tượng|kinh phí|nơi nhận)(?![A-Za-zÀ-ỹ])/iu;
