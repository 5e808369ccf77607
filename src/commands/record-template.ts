import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { FORMATS, formatOfFile } from '../render/formats.ts';
import { isOpen, soonestFirst } from '../tracking/filter-obligations.ts';
import { commandText } from '../view/command-text.ts';
import { templateRows } from '../view/template-rows.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { agencyOf } from './narrow.ts';
import { openPlan } from './open-plan.ts';
import { printFindings } from './print-findings.ts';
import { writeOutput } from './write-output.ts';

export interface RecordTemplateOptions extends GlobalOptions {
  readonly agency: string;
}

/** The table in which an agency reports: one row for each open obligation, soonest first. */
export async function recordTemplate(host: Host, options: RecordTemplateOptions): Promise<ExitCode> {
  const { words, force } = options;
  const file = options.output === '-' ? null : options.output;
  if (file !== null && formatOfFile(file) !== 'csv')
    throw new UsageError('usage/unknown-extension', { file, known: FORMATS.csv.extensions });
  const open = await openPlan(host, options);
  const agency = agencyOf(open.context, options.agency);
  const owed = open.obligations.filter((one) => one.agency === agency.id && one.role !== 'coordinating' && isOpen(one));
  const rows = templateRows(open.context, agency, soonestFirst(owed));
  const { sheetCsv } = await import('../render/sheet-csv.ts');
  // What a spreadsheet parts cells with where people speak the language.
  await writeOutput(host, file, sheetCsv(rows, words.lang === 'vi' ? ';' : ','), force);
  if (owed.length === 0) await host.stderr.write(`${words('template/nothing-open', { agency: agency.name })}\n`);
  else if (file !== null) {
    const at = options.folder === null ? [] : ['-C', options.folder];
    const of = options.plan === null ? [] : ['--plan', options.plan];
    const command = commandText(...at, 'record', '--from', file, ...of);
    await host.stderr.write(`${words('template/written', { rows: owed.length, file, command })}\n`);
  }
  const told = await printFindings(host, words, open.findings, open.loaded.sources);
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}
