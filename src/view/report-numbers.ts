import { planProgress } from '../tracking/plan-progress.ts';
import { planTarget } from '../tracking/plan-target.ts';
import type { Block } from './document.ts';
import { COUNTED, type Counted, countCells, shareText } from './progress-table.ts';
import { sectionRows } from './progress-view.ts';
import type { ReportContext } from './report-context.ts';
import { occurrenceText } from './report-units.ts';

/** How far the plan has come against its own target: one sentence, then by section and by duty that many owe. */
export function numberBlocks(context: ReportContext): readonly Block[] {
  const { words, plan, owed } = context;
  if (owed.length === 0) return [{ kind: 'paragraph', ofPaper: true, text: words('report/none', { fill: 'results' }) }];
  const progress = planProgress(
    plan,
    owed.map(({ obligation }) => obligation),
  );
  const { done, total, percent, statuses } = progress.whole;
  const target = planTarget(plan);
  const duties = progress.duties.map(({ work: { activity, occurrence }, progress: own }) => ({
    name: words('papers/duty', {
      title: activity.title,
      id: activity.id,
      time: occurrence === null ? null : occurrenceText(context, occurrence),
    }),
    progress: own,
  }));
  return [
    {
      kind: 'paragraph',
      ofPaper: true,
      text: words('papers/numbers', {
        done,
        total,
        percent,
        target: target === null ? null : { id: target.activity.id, percent: target.percent },
        overdue: statuses.overdue,
      }),
    },
    ...table(context, 'sections', sectionRows(context, progress)),
    ...table(context, 'duties', duties),
  ];
}

function table({ words }: ReportContext, of: 'sections' | 'duties', rows: readonly Counted[]): readonly Block[] {
  if (rows.length === 0) return [];
  const count = (what: 'progress' | (typeof COUNTED)[number]) => ({
    head: words('papers/counted', { of: what }),
    align: 'right' as const,
    tight: true,
  });
  return [
    {
      kind: 'table',
      columns: [{ head: words('papers/counted-by', { of }), clip: true }, count('progress'), ...COUNTED.map(count)],
      rows: rows.map(({ name, isHead = false, progress }) => ({
        kind: 'cells',
        cells: [
          { text: name, tone: isHead ? 'strong' : 'plain' },
          { text: shareText(words, progress) },
          ...countCells(progress),
        ],
      })),
    },
  ];
}
