import { fold } from '../../i18n/fold.ts';
import type { ReportKind } from '../../model/plan.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import { type FoundTime, findTime } from '../sentence/find-time.ts';
import { reportKinds } from './report-kind.ts';

/** One report that is owed, by one deadline. */
export interface ReportDuty {
  /** What it is called; empty where the sentence does not tell it apart. */
  readonly title: string;
  readonly kind: ReportKind;
  readonly time: FoundTime | null;
  /** The kind was concluded from the day. */
  readonly isGuessed: boolean;
}

/** Words that may stand before "báo cáo" where reporting is all that a sentence demands. */
const LEADING =
  /^(?:\d+|dinh|ky|hang|thang|quy|nam|dau|cuoi|tuan|sau|ca|hoc|truoc|sau|ngay|cham|nhat|co|trach|nhiem|phai|can|thuc|hien|nghiem|tuc|tot|day|du|che|do|thong|tin|nop|gui|lap|tong|hop|tinh|hinh|ket|qua|cac|so|lieu|danh|gia|tu|va|khi|dot|xuat|yeu|cau|xay|dung|viec|theo|quy|dinh|kip|thoi|chu|dong|kem|ban|vao|trong|duoc|i|ii|iii|iv|so|la)$/;

/** Whether reporting is all that these words demand: who owes it is taken off already. */
export function isReporting(task: string): boolean {
  const at = /báo cáo/iu.exec(task)?.index ?? -1;
  if (at < 0) return false;
  return fold(task.slice(0, at))
    .split(' ')
    .every((word) => word === '' || LEADING.test(word));
}

/** The reports that a sentence demands, one for each deadline; the words are as they stand in it. */
export function reportDuties(text: string, when: WhenContext): readonly ReportDuty[] {
  const pieces = timedPieces(text, when);
  const dated = pieces.filter(({ time }) => time !== null && isDated(time));
  const mentioned = dated.flatMap(({ text }) => reportKinds(text).slice(0, 1));
  const all = reportKinds(text).filter((kind) => kind !== 'periodic');
  if (dated.length > 1) {
    const kinds = mentioned.length === dated.length && new Set(mentioned).size > 1 ? mentioned : all;
    return dated.map(({ text, time }, i) => {
      const told = kinds.length === dated.length ? kinds[i] : undefined;
      const kind = told ?? kindByDay(time);
      return { title: titleOf(text), kind, time, isGuessed: told === undefined };
    });
  }
  const time = findTime(text, when);
  const [kind = 'periodic'] =
    all.length === 1 || /đột xuất|trong vòng/iu.test(text) ? all : reportKinds(text).slice(0, 1);
  return [{ title: '', kind: all.length > 1 ? 'periodic' : kind, time, isGuessed: reportKinds(text).length === 0 }];
}

/** A stretch for each time of a sentence: what names it before, and after as far as no other begins. */
function timedPieces(text: string, when: WhenContext): readonly { text: string; time: FoundTime | null }[] {
  const pieces: { text: string; time: FoundTime | null }[] = [];
  let before = '';
  for (const piece of splitOutsideBrackets(text)) {
    const time = findTime(piece, when) ?? bareDay(piece, pieces.at(-1)?.time ?? null, when);
    before += piece;
    if (time === null) continue;
    pieces.push({ text: before, time });
    before = '';
  }
  const last = pieces.pop();
  return last ? [...pieces, { ...last, text: last.text + before }] : [{ text: before, time: null }];
}

/** "trước ngày 10/6 và 10/12": the second day is meant as the first. */
function bareDay(piece: string, previous: FoundTime | null, when: WhenContext): FoundTime | null {
  const day = /^\s*(?:[,;]|và)?\s*(?:ngày\s+)?(\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?)/u.exec(piece)?.[1];
  const cue = /^(?:trước|chậm nhất|không muộn hơn|đến hết)[^\d]*/iu.exec(previous?.when ?? '')?.[0];
  return day && cue ? findTime(cue + day, when) : null;
}

/** At commas, semicolons and `và` that stand outside brackets; every sign of the text stands in one of the pieces. */
function splitOutsideBrackets(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/[(),;]| và (?=\S)/gu)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      pieces.push(text.slice(from, index));
      from = index;
    }
  }
  return [...pieces, text.slice(from)];
}

function isDated({ window }: FoundTime): boolean {
  return window !== null && (window.to !== null || /BY/.test(window.recurrence ?? ''));
}

function kindByDay(time: FoundTime | null): ReportKind {
  const month = Number((time?.window?.to ?? '').slice(5, 7));
  if (month === 0) return 'periodic';
  return month >= 5 && month <= 8 ? 'interim' : 'final';
}

/** `báo cáo 6 tháng đầu năm`, as far as the words name it; empty where they do not. */
function titleOf(text: string): string {
  const named =
    /báo cáo\s+(?:sơ kết|tổng kết|(?:0?6|sáu) tháng|(?:cả |cuối |hằng |hàng )?năm|quý|tháng|học kỳ)(?:\s+(?:0?6 tháng|đầu năm|cuối năm|năm học|năm|I{1,3}V?|cả năm|\d{4}|công tác))*/iu.exec(
      text,
    );
  if (named) return named[0];
  const name = /(?:sơ kết|tổng kết|(?:0?6|sáu) tháng(?: đầu năm)?|cả năm|năm học|năm)/iu.exec(text)?.[0];
  return name ? `Báo cáo ${name}` : '';
}
