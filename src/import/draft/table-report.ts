import type { ReportKind } from '../../model/plan.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import type { AssignmentRow } from '../assignment-table/read-assignment-table.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import { isReporting } from './is-reporting.ts';
import { reportDuties } from './report-duties.ts';
import { reportKinds } from './report-kind.ts';
import { reportTo } from './report-to.ts';

export interface TableReport {
  readonly kind: ReportKind;
  readonly to: Party | null;
  readonly isGuessed: boolean;
}

/** The report that a row demands: reporting is all of its work, and it says which report or to whom. */
export function tableReport({ title, when }: AssignmentRow, names: NameBook, context: WhenContext): TableReport | null {
  if (!isReporting(title)) return null;
  const to = reportTo(title, names);
  if (to === null && reportKinds(title).length === 0) return null;
  const duties = reportDuties(when === null ? title : `${title}: ${when}`, context);
  const [first] = duties;
  if (!first) return null;
  const isOne = duties.every(({ kind }) => kind === first.kind);
  return { kind: isOne ? first.kind : 'periodic', to, isGuessed: first.isGuessed };
}
