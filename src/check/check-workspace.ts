import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import type { IsoDate } from '../time/window.ts';
import { CONFIGURABLE, FIXED } from './catalogue.ts';
import type { Rule } from './rule.ts';

/** What rules find in a workspace, each with its default severity. */
export function checkWorkspace(workspace: Workspace, asOf: IsoDate, rules: readonly Rule[]): readonly Diagnostic[] {
  const context = { asOf, configurable: CONFIGURABLE, fixed: FIXED };
  const findings: Diagnostic[] = [];
  for (const rule of rules)
    for (const { file, path, target, args } of rule.check(workspace, context))
      findings.push({
        code: rule.id,
        severity: rule.severity,
        args,
        file,
        place: target ? { path, target } : { path },
      } as Diagnostic);
  return findings;
}
