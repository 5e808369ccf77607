import { join } from 'node:path';
import type { PlacedDiagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { choosePlan } from '../model/choose-plan.ts';
import { type Examined, examine } from './examine.ts';
import { fixFiles } from './fix-files.ts';
import type { ExitCode } from './global-options.ts';
import { reportOf } from './report-findings.ts';
import { dependentsOf, type FileFilter, filesOfPlan, filesUnder } from './select-files.ts';
import type { ValidateOptions } from './validate-options.ts';
import { type ValidateScope, validateScope } from './validate-scope.ts';
import { summaryOf } from './validate-summary.ts';
import { writeBaseline } from './write-baseline.ts';
import { writeFindings } from './write-findings.ts';

/** Finds every fault of the plan files, and tells it in the form that is asked for. */
export async function validate(host: Host, options: ValidateOptions): Promise<ExitCode> {
  const scope = await validateScope(host, options);
  if (!options.watch) return validateOnce(host, options, scope);
  const { words } = options;
  let isFirst = true;
  return host.watch(join(scope.root, 'plans'), async () => {
    try {
      // Files that were asked for are written anew each time.
      const asked = isFirst ? options : { ...options, force: true };
      await validateOnce(host, asked, isFirst ? scope : await validateScope(host, options));
    } catch (error) {
      // A register that is missing for the moment while somebody edits is no reason to stop watching.
      if (isFirst || !(error instanceof HostError)) throw error;
      await host.stderr.write(`vstbcpn: ${words(error.code, error.args as never)}\n`);
    }
    await host.stderr.write(`${isFirst ? words('validate/watching', {}) : ''}\n`);
    isFirst = false;
  });
}

async function validateOnce(host: Host, options: ValidateOptions, scope: ValidateScope): Promise<ExitCode> {
  const { asOf, words, quiet, maxWarnings } = options;
  const { root, reading } = scope;
  let examined = await examine(reading, root, asOf, options.severities);
  if (options.writeBaseline) return writeBaseline(host, options, root, examined);
  const wanted = filesWanted(host, options, scope, examined);
  let fixed = { files: 0, places: 0 };
  if (options.fix) {
    const sources = [...examined.loaded.sources.values()].filter(({ file }) => wanted(file));
    fixed = await fixFiles(host, options, root, sources, examined.severities);
    if (fixed.places > 0 && !options.dryRun) examined = await examine(reading, root, asOf, options.severities);
  }
  const isWanted = ({ file }: PlacedDiagnostic) => wanted(file);
  const findings = examined.findings.filter(isWanted);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const exitCode = count('error') > 0 || (maxWarnings !== null && count('warning') > maxWarnings) ? 1 : 0;
  if (options.dryRun) return exitCode;
  const checked = [...examined.loaded.sources.keys()].filter(wanted);
  const summary = summaryOf(words, {
    findings,
    checked: checked.length,
    silenced: examined.silenced.filter(isWanted).length,
    known: examined.known.filter(isWanted).length,
    fixed,
    quiet,
    maxWarnings,
    unchanged: scope.changed !== null && checked.length === 0 && findings.length === 0,
  });
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const report = await reportOf(host, options, root, { ...examined, findings: shown }, checked, summary);
  await writeFindings(host, options, options.outputs, report);
  return exitCode;
}

/** The files of which findings are asked for: by path, by what changed, by plan. */
function filesWanted(
  host: Host,
  { plan, asOf }: ValidateOptions,
  { root, paths, changed }: ValidateScope,
  { loaded, findings }: Examined,
): FileFilter {
  const known = new Set([...loaded.sources.keys(), ...findings.map(({ file }) => file)]);
  const filters = [filesUnder(host, root, paths, known)];
  if (changed !== null) filters.push(dependentsOf(changed));
  if (plan !== null) filters.push(filesOfPlan(choosePlan(loaded.workspace.plans, plan, asOf)));
  return (file) => filters.every((filter) => filter(file));
}
