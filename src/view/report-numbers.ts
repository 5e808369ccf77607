import { planProgress } from '../tracking/plan-progress.ts';
import type { Block } from './document.ts';
import { type Counted, progressTable } from './progress-table.ts';
import { dutyRows, progressSummary, sectionRows } from './progress-view.ts';
import type { ReportContext } from './report-context.ts';

/** How far the plan has come against its own target: one sentence, then by section and by duty that many owe. */
export function numberBlocks(context: ReportContext): readonly Block[] {
  const { words, plan, owed } = context;
  if (owed.length === 0) return [{ kind: 'paragraph', ofPaper: true, text: words('report/none', { fill: 'results' }) }];
  const progress = planProgress(
    plan,
    owed.map(({ obligation }) => obligation),
  );
  const table = (of: 'sections' | 'duties', rows: readonly Counted[]): readonly Block[] =>
    rows.length === 0 ? [] : [progressTable(words, words('progress/column', { of }), rows)];
  return [
    { kind: 'paragraph', ofPaper: true, text: progressSummary(context, progress) },
    ...table('sections', sectionRows(context, progress)),
    ...table('duties', dutyRows(progress)),
  ];
}
