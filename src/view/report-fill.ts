import type { Fill } from '../model/template.ts';
import { reportsOf } from '../tracking/report-matrix.ts';
import type { Block } from './document.ts';
import { paperMatrix } from './matrix-style.ts';
import { matrixBlocks } from './matrix-view.ts';
import type { ReportContext } from './report-context.ts';
import { numberBlocks } from './report-numbers.ts';
import { noneBlock, remainingBlocks, undatedBlocks } from './report-remaining.ts';
import { resultBlocks } from './report-results.ts';
import { resultTable } from './report-table.ts';

/** What an outline has filled in at one place. */
export function fillBlocks(context: ReportContext, fill: Fill): readonly Block[] {
  const owed = context.owed.map(({ obligation }) => obligation);
  switch (fill) {
    case 'results':
      return resultBlocks(context);
    case 'table':
      return [resultTable(context)];
    case 'numbers':
      return numberBlocks(context);
    case 'matrix':
      return reportsOf(owed).length === 0
        ? [noneBlock(context, fill)]
        : matrixBlocks(context, owed, owed, paperMatrix(context));
    case 'overdue':
    case 'coming':
      return remainingBlocks(context, fill);
    case 'undated':
      return undatedBlocks(context);
  }
}
