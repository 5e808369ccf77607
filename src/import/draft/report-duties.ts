import type { ReportKind } from '../../model/plan.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import type { Window } from '../../time/window.ts';
import { type FoundDeadline, type FoundTime, findTime, findTimes } from '../sentence/find-time.ts';
import { reportKinds, reportName } from './report-kind.ts';

/** One report that is owed, by one deadline. */
export interface ReportDuty {
  /** What it is called; empty where the sentence does not tell it apart. */
  readonly title: string;
  readonly kind: ReportKind;
  readonly time: FoundTime | null;
  /** The kind was concluded from the day. */
  readonly isGuessed: boolean;
}

/** The reports that a sentence demands, one for each deadline. */
export function reportDuties(text: string, when: WhenContext): readonly ReportDuty[] {
  const listed = periods(text, when);
  if (listed.length > 1) return [...listed, ...sudden(text, when)];
  const deadlines = findTimes(text, when)
    .flatMap((deadline) => byReport(deadline, when))
    .flatMap((deadline) => apart(deadline, when))
    .filter(isDated)
    .map(withoutPeriod);
  if (deadlines.length < 2) return [onlyReport(text, when)];
  const words = wordsOf(deadlines);
  const own = words.map((about) => kindIn(about));
  const all = reportKinds(text).filter((kind) => kind !== 'periodic');
  const kinds = own.every((kind) => kind !== null) ? own : all.length === deadlines.length ? all : own;
  const dated = deadlines.map((deadline, i): ReportDuty => {
    const told = kinds[i] ?? null;
    const time = { when: deadline.when, window: deadline.window, problem: null, cut: [], why: null };
    return {
      title: reportName(words[i] ?? ''),
      kind: told ?? kindByDay(deadline.window),
      time,
      isGuessed: told === null,
    };
  });
  return [...dated, ...sudden(text, when)];
}

const PERIOD =
  /(?<!\p{L})((?:hằng |hàng |định kỳ )?(?:tháng|quý|(?:0?6|sáu) tháng(?: đầu năm)?|9 tháng|năm|cả năm))\s*\(((?:trước|chậm nhất|không quá)[^()]{1,80})\)/giu;

/** "báo cáo hằng tháng (trước ngày 22), hằng quý (trước ngày 20 tháng cuối quý), năm (…)": each period with its own day. */
function periods(text: string, when: WhenContext): readonly ReportDuty[] {
  const found = [...text.matchAll(PERIOD)].map(([, period = '', day = '']): ReportDuty | null => {
    const own = findTime(day, when);
    const returns = /^(?:hằng|hàng|định kỳ)(?!\p{L})/iu.test(period) && own?.window?.kind !== 'recurring';
    const time = returns ? findTime(`${day} ${period}`, when) : own;
    const kind = kindIn(`báo cáo ${period}`);
    return (
      time && { title: `Báo cáo ${period.toLowerCase()}`, kind: kind ?? 'periodic', time, isGuessed: kind === null }
    );
  });
  return found.every((one) => one !== null) ? found : [];
}

/** "… ; báo cáo đột xuất khi có yêu cầu", beside reports that have days. */
function sudden(text: string, when: WhenContext): readonly ReportDuty[] {
  const clause = /báo cáo đột xuất[^.;]{0,120}/iu.exec(text)?.[0];
  if (clause === undefined) return [];
  return [{ title: 'Báo cáo đột xuất', kind: 'adhoc', time: findTime(clause, when), isGuessed: false }];
}

function onlyReport(text: string, when: WhenContext): ReportDuty {
  const kinds = reportKinds(text);
  const named = kinds.filter((kind) => kind !== 'periodic');
  // "Báo cáo 6 tháng và năm" with one time for both is owed again and again.
  const kind =
    new Set(named).size > 1 || (named[0] === 'adhoc' && kinds.includes('periodic'))
      ? 'periodic'
      : (named[0] ?? kinds[0] ?? 'periodic');
  const time = findTime(text, when);
  const isGuessed = kinds.length === 0;
  return { title: '', kind: isGuessed ? kindByDay(time?.window ?? null) : kind, time, isGuessed };
}

const NEXT_REPORT = /[,;]\s*(?:và\s+)?(?=(?:gửi\s+|nộp\s+)?báo cáo\s)/iu;

/** "trước ngày 20 hằng tháng, báo cáo 6 tháng trước ngày 15/6": reports whose days were found as one time. */
function byReport(deadline: FoundDeadline, when: WhenContext): readonly FoundDeadline[] {
  const pieces = deadline.when.split(NEXT_REPORT);
  const found = pieces.flatMap((piece) => findTimes(piece, when).slice(0, 1));
  if (pieces.length < 2 || found.length !== pieces.length) return [deadline];
  return found.map((one, i) => ({
    ...one,
    before: i === 0 ? deadline.before : one.before,
    after: i === found.length - 1 ? deadline.after : '',
  }));
}

/** "trước ngày 10/6 và cả năm trước ngày 10/12", "trước 15/6, 15/12": days that were found as one time. */
function apart(deadline: FoundDeadline, when: WhenContext): readonly FoundDeadline[] {
  const days = /^\d{4}-\d\d-\d\d(?:;\d{4}-\d\d-\d\d)+$/.test(deadline.window.recurrence ?? '');
  if (!days) return [deadline];
  const pieces = deadline.when.split(/\s*[,;]\s*|\s+và\s+/u);
  const cue = /^\D*(?=\d)/u.exec(withoutPeriod({ ...deadline, when: pieces[0] ?? '' }).when)?.[0] ?? '';
  const found = pieces.flatMap((piece) => findTimes(/^\d/.test(piece) ? cue + piece : piece, when).slice(0, 1));
  if (found.length !== pieces.length) return [deadline];
  return found.map((one, i) => ({
    ...one,
    before: i === 0 ? deadline.before : '',
    after: i === found.length - 1 ? deadline.after : '',
  }));
}

/** "báo cáo 6 tháng trước ngày 10/6": the period is the report's name and not its time. */
function withoutPeriod(deadline: FoundDeadline): FoundDeadline {
  const [period = ''] =
    /^(?:(?:0?6|sáu) tháng|năm|quý|tháng|cả năm)(?: đầu năm| cuối năm)?[\s,(]+(?=trước|chậm nhất|không)/iu.exec(
      deadline.when,
    ) ?? [];
  return { ...deadline, before: `${deadline.before} ${period}`.trim(), when: deadline.when.slice(period.length) };
}

/** "trước ngày 5/6 đối với báo cáo sơ kết" names the report after its day; "báo cáo năm gửi trước ngày 25/11", before it. */
function wordsOf(deadlines: readonly FoundDeadline[]): readonly string[] {
  const isAfter = deadlines.every(({ after }) =>
    /^[,\s]*(?:đối với|cho|với|\(\s*(?:báo cáo|sơ kết|tổng kết|(?:0?6|sáu) tháng|năm|cả năm|là))(?!\p{L})/iu.test(
      after,
    ),
  );
  return deadlines.map(({ before, after }, i) => {
    if (isAfter) return after;
    // What stands between brackets after a day names it too, where nothing before it does.
    return kindIn(before) === null && i === deadlines.length - 1 ? `${before} ${after}` : before;
  });
}

function kindIn(words: string): ReportKind | null {
  const kinds = reportKinds(words);
  return kinds.findLast((kind) => kind !== 'periodic') ?? kinds.at(-1) ?? null;
}

function isDated({ window }: FoundDeadline): boolean {
  return window.to !== null || /BY/.test(window.recurrence ?? '');
}

function kindByDay(window: Window | null): ReportKind {
  const month = Number((window?.to ?? '').slice(5, 7));
  if (month === 0) return 'periodic';
  return month >= 5 && month <= 8 ? 'interim' : 'final';
}
