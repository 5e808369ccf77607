import type { DataPath, Severity } from '../diagnostics/diagnostic.ts';
import type { FindingArgs, FindingCode } from '../i18n/finding-args.ts';
import type { Workspace } from '../model/workspace.ts';
import type { IsoDate } from '../time/window.ts';

/** What a rule finds: where, and the arguments of its message. */
export interface RuleFinding<Code extends FindingCode> {
  readonly file: string;
  readonly path: DataPath;
  /** The key or, as usual, the value. */
  readonly target?: 'key' | 'value';
  readonly args: FindingArgs[Code];
}

/** What a rule may ask besides the workspace. */
export interface RuleContext {
  readonly asOf: IsoDate;
  /** Every code whose severity settings may set. */
  readonly configurable: readonly string[];
  /** Every code whose severity nobody may set. */
  readonly fixed: readonly string[];
}

/** A rule is stateless and knows neither language nor place; its id is the code of its message. */
export interface Rule<Code extends FindingCode = FindingCode> {
  readonly id: Code;
  /** Unless `settings.yaml` says otherwise. */
  readonly severity: Severity;
  /** What it finds would make a list wrong or hide a record: every command that reads a plan tells it. */
  readonly spoilsLists?: true;
  check(workspace: Workspace, context: RuleContext): Iterable<RuleFinding<Code>>;
}
