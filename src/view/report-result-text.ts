import type { MovedText } from '../i18n/report-args.ts';
import { formatPaperDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { Reported } from '../tracking/reported.ts';
import type { ReportContext } from './report-context.ts';

/**
 * What came of it: `đã hoàn thành ngày 20/06/2016, đúng hạn (hạn 30/06/2016; văn bản số 215/BC-SNV)`.
 *
 * @param tellsTime false where the deadline stands beside it
 */
export function resultText({ words, plan, agency: reporter }: ReportContext, one: Reported, tellsTime = true): string {
  const { obligation, result, on, approvedBy, evidence } = one;
  const { activity, agency, role, deadline, status, from, daysLate, startedOn } = obligation;
  return words('report/result', {
    result,
    // In the committee's report, it is one of many in what all owe.
    isOwn: reporter === null ? role === 'lead' && agency === plan.issuer : agency === reporter.id,
    isDated: deadline !== null,
    on: day(on),
    time: tellsTime
      ? {
          deadline: day(deadline),
          moved: movedText(one),
          // Of what is under way nobody says that its time is to come.
          from: status === 'upcoming' && startedOn === null && from !== deadline ? day(from) : null,
          when: activity.when,
        }
      : null,
    daysLate,
    begun: day(startedOn),
    approvedBy,
    evidence,
  });
}

/** From which day to which the deadline was moved; null where it was not. */
export function movedText({ obligation: { originalDeadline }, moves }: Reported): MovedText | null {
  if (moves.length === 0) return null;
  return {
    original: day(originalDeadline),
    to: moves.map(({ to, approvedBy }) => ({ day: formatPaperDate(to), by: approvedBy })),
  };
}

function day(iso: IsoDate | null): string | null {
  return iso === null ? null : formatPaperDate(iso);
}
