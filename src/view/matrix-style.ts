import type { Words } from '../i18n/words.ts';
import { formatPaperDate, formatVnDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { ReportDuty } from '../tracking/report-matrix.ts';
import { dayText } from './day-text.ts';
import { paperDay } from './paper-day.ts';
import { occurrenceText } from './report-units.ts';
import type { ViewContext } from './view-context.ts';

/** How a matrix of reports names what is in it, and writes its days. */
export interface MatrixStyle {
  readonly agencyHead: string;
  readonly deadlineLabel: string;
  readonly dutyHead: (duty: ReportDuty) => string;
  /** What a duty is called under the table. */
  readonly dutyLabel: (duty: ReportDuty) => string;
  /** A day that something was done on, and one that is a deadline. */
  readonly dateText: (day: IsoDate) => string;
  readonly dayText: (day: IsoDate, words: Words) => string;
}

/** On a screen, where ids are known. */
export function listMatrix({ words }: ViewContext): MatrixStyle {
  return {
    agencyHead: words('column/agency', {}),
    deadlineLabel: words('label/deadline', {}),
    dutyHead: ({ activity, occurrence }) =>
      words('matrix/duty', { id: occurrence ?? activity.id, report: activity.report ?? 'adhoc' }),
    dutyLabel: ({ activity, occurrence }) => occurrence ?? activity.id,
    dateText: formatVnDate,
    dayText,
  };
}

/** In a paper. */
export function paperMatrix(context: ViewContext): MatrixStyle {
  const { words } = context;
  const report = ({ activity, occurrence }: ReportDuty) =>
    words('papers/report', {
      report: activity.report ?? 'adhoc',
      id: activity.id,
      time: occurrence === null ? null : occurrenceText(context, occurrence),
    });
  return {
    agencyHead: words('papers/column', { of: 'agency' }),
    deadlineLabel: words('papers/report-deadline', {}),
    dutyHead: report,
    dutyLabel: report,
    dateText: formatPaperDate,
    dayText: paperDay,
  };
}
