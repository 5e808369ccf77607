import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { RULES } from './rules.ts';

/** What the rules find in a workspace, with the severities that its settings give them. */
export function checkWorkspace(workspace: Workspace): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const rule of RULES) {
    const severity = workspace.settings.rules[rule.id] ?? rule.severity;
    if (severity === 'ignore') continue;
    for (const { file, path, target, args } of rule.check(workspace))
      findings.push({ code: rule.id, severity, args, file, place: target ? { path, target } : { path } } as Diagnostic);
  }
  return findings;
}
