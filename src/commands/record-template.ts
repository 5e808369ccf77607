import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { collate } from '../i18n/collate.ts';
import { FORMATS, formatOfFile } from '../render/formats.ts';
import { isOpen, soonestFirst } from '../tracking/filter-obligations.ts';
import { commandText } from '../view/command-text.ts';
import type { View } from '../view/document.ts';
import { envelope, planHeading } from '../view/plan-heading.ts';
import type { Sheet } from '../view/sheet.ts';
import { templateRows, templateSheet } from '../view/template-sheet.ts';
import { writeView } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { agencyOf } from './narrow.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { printFindings } from './print-findings.ts';
import { writeOutput } from './write-output.ts';

/** What a template can be: what people can fill in and send back. */
export const TEMPLATE_FORMATS = ['csv', 'xlsx'] as const;
type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

export interface RecordTemplateOptions extends GlobalOptions {
  /** As typed; null for every agency that has something left to do. */
  readonly agency: string | null;
  /** Null where the file says it; to stdout goes CSV. */
  readonly format: TemplateFormat | null;
}

/** The tables in which agencies report: one row for each open obligation, soonest first. */
export async function recordTemplate(host: Host, options: RecordTemplateOptions): Promise<ExitCode> {
  const { words, force } = options;
  const file = options.output === '-' ? null : options.output;
  const format = formatOf(options, file);
  const open = await openPlan(host, options);
  const sheets = sheetsOf(open, options.agency);
  if (format === 'xlsx') await writeView(host, { ...options, format }, templateView(open, sheets));
  else {
    const { sheetCsv } = await import('../render/sheet-csv.ts');
    // What a spreadsheet parts cells with where people speak the language.
    const delimiter = words.lang === 'vi' ? ';' : ',';
    await writeOutput(host, file, sheetCsv(templateRows(open.context, sheets), delimiter), force);
  }
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const agency = options.agency === null ? null : agencyOf(open.context, options.agency).name;
  if (rows === 0) await host.stderr.write(`${words('template/nothing-open', { agency })}\n`);
  else if (file !== null) {
    const command = readBack(options, file);
    await host.stderr.write(`${words('template/written', { rows, sheets: sheets.length, file, command })}\n`);
  }
  const told = await printFindings(host, words, open.findings, open.loaded.sources);
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function formatOf({ format }: RecordTemplateOptions, file: string | null): TemplateFormat {
  if (format !== null || file === null) return format ?? 'csv';
  const named = formatOfFile(file);
  const wanted = TEMPLATE_FORMATS.find((known) => known === named);
  if (wanted !== undefined) return wanted;
  const known = TEMPLATE_FORMATS.flatMap((one) => FORMATS[one].extensions);
  throw new UsageError('usage/unknown-extension', { file, known });
}

/** One for the agency, or for each that has something left to do. */
function sheetsOf({ context, obligations }: OpenPlan, asked: string | null): readonly Sheet[] {
  const { agencies } = context.workspace.register;
  const wanted = asked === null ? agencies : [agencyOf(context, asked)];
  const open = soonestFirst(obligations.filter((one) => one.role !== 'coordinating' && isOpen(one)));
  return [...wanted]
    .sort((a, b) => collate(a.name, b.name))
    .map((agency) =>
      templateSheet(
        context,
        agency,
        open.filter((one) => one.agency === agency.id),
      ),
    )
    .filter(({ rows }) => asked !== null || rows.length > 0);
}

function templateView({ context }: OpenPlan, sheets: readonly Sheet[]): View {
  const data = { kind: 'template', envelope: envelope(context), fields: [], items: [] };
  const document = planHeading(context, context.words('template/title', { agency: null }));
  return sheets.length === 0 ? { document, data } : { document, data, sheets: () => sheets };
}

/** The command that reads a filled-in file of this plan. */
function readBack({ folder, plan }: RecordTemplateOptions, file: string): string {
  const at = folder === null ? [] : ['-C', folder];
  const of = plan === null ? [] : ['--plan', plan];
  return commandText(...at, 'record', '--from', file, ...of);
}
