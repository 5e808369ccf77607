import type { DataPath, DiagnosticCode, Severity } from '../diagnostics/diagnostic.ts';
import type { MessageArgs } from '../i18n/message-args.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a rule finds: where, and the arguments of its message. */
export interface RuleFinding<Code extends DiagnosticCode> {
  readonly file: string;
  readonly path: DataPath;
  readonly target?: 'key' | 'value';
  readonly args: MessageArgs[Code];
}

/** A rule is stateless and knows neither language nor place; its id is the code of its message. */
export interface Rule<Code extends DiagnosticCode = DiagnosticCode> {
  readonly id: Code;
  readonly severity: Severity;
  check(workspace: Workspace): Iterable<RuleFinding<Code>>;
}
