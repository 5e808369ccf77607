import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import type { RecordRow } from '../import/record-row.ts';
import { recordedCounts, recordedTableView } from '../view/recorded-table-view.ts';
import type { Recorded } from '../view/recorded-view.ts';
import { findingLine, problemLine, type TableLine, tableLinesText } from '../view/table-lines-text.ts';
import { refuses } from './change-progress.ts';
import { expectView, writeView } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { openPlan } from './open-plan.ts';
import { readTable, tableName } from './read-table.ts';
import { recordedOf } from './recorded-of.ts';
import { printDiff, printPlanFaults } from './report-change.ts';
import { type RecordOutcome, type WrittenRecords, writeRecords } from './write-records.ts';

export interface RecordFromOptions extends GlobalOptions {
  /** The table; `-` is stdin. */
  readonly file: string;
  /** As typed: whose rows they are that name none. */
  readonly agency: string | null;
  readonly dryRun: boolean;
}

/** Records what a table reports: all of it, or nothing where anything is wrong with any row. */
export async function recordFrom(host: Host, options: RecordFromOptions): Promise<ExitCode> {
  const { words, dryRun } = options;
  if (!dryRun) expectView(host, options);
  const file = tableName(options.file);
  const open = await openPlan(host, options);
  const table = await readTable(host, open, options.file, options.agency);
  // A row with a fault of its own is not asked about further; the others are, so that all faults are told in one go.
  const bad = new Set(table.problems.map(keyOf));
  const rows = table.rows.filter((row) => !bad.has(keyOf(row)));
  const written = await writeRecords(host, open.context, rows, !dryRun && bad.size === 0);
  for (const [i, { kind }] of written.outcomes.entries()) if (kind === 'refused') bad.add(keyOf(rows[i] as RecordRow));
  const lines = [
    ...table.problems.map((problem) => problemLine(words, problem)),
    ...table.below.map((place) => ({ ...place, column: null, text: words('table/below', {}) })),
    ...written.outcomes.flatMap((outcome, i) => linesOf(words, rows[i] as RecordRow, outcome, bad.size === 0)),
  ];
  await host.stderr.write(tableLinesText(words, file, lines));
  if (table.otherSheets.length > 0)
    await host.stderr.write(`${words('table/other-sheets', { file, sheets: table.otherSheets })}\n`);
  if (bad.size > 0) {
    await host.stderr.write(`${words('table/refused', { bad: bad.size, filled: table.filled })}\n`);
    return 1;
  }
  const recorded = await allRecorded(written);
  if (dryRun) {
    await printDiff(host, options, written.changes);
    await host.stderr.write(`${recordedCounts(words, recorded, table.empty, false)}\n`);
  } else await writeView(host, options, recordedTableView(written.plan.context, file, recorded, table.empty));
  await printPlanFaults(host, words, open);
  return 0;
}

/** Which row of which sheet. */
function keyOf({ sheet, row }: Pick<RecordRow, 'sheet' | 'row'>): string {
  return JSON.stringify([sheet, row]);
}

/** What stands in the way of a row; what is worth a word only where nothing does. */
function linesOf(
  words: Words,
  row: RecordRow,
  { kind, file, findings }: RecordOutcome,
  isGood: boolean,
): readonly TableLine[] {
  if (kind === 'refused' && findings.length === 0)
    return [{ sheet: row.sheet, row: row.row, column: null, text: words('record/unproven', { file }) }];
  const told = kind === 'refused' ? findings.filter(refuses) : isGood ? findings : [];
  return told.map((finding) => findingLine(words, row, finding, kind === 'refused'));
}

async function allRecorded({ outcomes, plan }: WrittenRecords): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = [];
  for (const { kind, file, index } of outcomes)
    if (kind !== 'refused') recorded.push(await recordedOf(plan, kind, file, index ?? 0));
  return recorded;
}
