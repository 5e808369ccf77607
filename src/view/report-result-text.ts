import { formatVnDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { Reported } from '../tracking/reported.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What came of it: `đã hoàn thành ngày 20/06/2016, đúng hạn (hạn 30/06/2016; văn bản số 215/BC-SNV)`.
 *
 * @param tellsTime false where the deadline stands beside it
 */
export function resultText(
  { words }: ViewContext,
  { obligation, result, on, approvedBy, evidence }: Reported,
  tellsTime = true,
): string {
  const { activity, deadline, originalDeadline, movedTo, status, from, startedOn, daysLate } = obligation;
  const day = (iso: IsoDate | null) => (iso === null ? null : formatVnDate(iso));
  return words('report/result', {
    result,
    isDated: deadline !== null,
    on: day(on),
    time: tellsTime
      ? {
          deadline: day(deadline),
          original: day(originalDeadline),
          moved: movedTo !== null,
          // Of what is under way nobody says that its time is to come.
          from: status === 'upcoming' && startedOn === null && from !== deadline ? day(from) : null,
          when: activity.when,
        }
      : null,
    daysLate,
    approvedBy,
    evidence,
  });
}
