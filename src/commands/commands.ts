/**
 * The commands, in one piece: each is small, and reading one file costs a start less than reading nine.
 * What is heavy (parsers, libraries of formats) is loaded by those who need it.
 */
export { agencies } from './agencies.ts';
export { agency } from './agency.ts';
export { readBulkOptions } from './bulk-options.ts';
export { calendar } from './calendar.ts';
export { checklist } from './checklist.ts';
export { due } from './due.ts';
export { explain } from './explain.ts';
export { history } from './history.ts';
export { hook } from './hook.ts';
export { readImportOptions } from './import-options.ts';
export { importPlan } from './import-plan.ts';
export { init } from './init.ts';
export { list } from './list.ts';
export { matrix } from './matrix.ts';

export { newPlan } from './new-plan.ts';
export { readNewPlanOptions } from './new-plan-options.ts';
export { next } from './next.ts';
export { overdue } from './overdue.ts';
export { progress } from './progress.ts';
export {
  readFilterOptions,
  readGlobalOptions,
  readHookAction,
  readSchemaKind,
  readValidateOptions,
  readWhenOptions,
} from './read-options.ts';
export { recordFrom } from './record-from.ts';
export { readRecordOptions, readUndoOptions } from './record-options.ts';
export { recordProgress } from './record-progress.ts';
export { recordTemplate } from './record-template.ts';

export { remind } from './remind.ts';
export { readRemindOptions } from './remind-options.ts';
export { report } from './report.ts';
export { readReportKind } from './report-options.ts';
export { rules } from './rules.ts';
export { schema } from './schema.ts';
export { show } from './show.ts';
export { timeline } from './timeline.ts';
export { undo } from './undo.ts';
export { validate } from './validate.ts';
export { when } from './when.ts';
