import type { Severity } from '../diagnostics/diagnostic.ts';
import type { FindingOutput } from './finding-outputs.ts';
import type { GlobalOptions } from './global-options.ts';

/** What `validate` is asked with. */
export interface ValidateOptions extends GlobalOptions {
  readonly paths: readonly string[];
  readonly outputs: readonly FindingOutput[];
  /** A revision, true for the last commit, null where it was not asked. */
  readonly changed: string | true | null;
  readonly staged: boolean;
  readonly stdinFilename: string | null;
  readonly maxWarnings: number | null;
  readonly quiet: boolean;
  /** Whether `--rule` was given. */
  readonly hasRules: boolean;
  readonly severities: Readonly<Record<string, Severity | 'ignore'>>;
  readonly watch: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly writeBaseline: boolean;
}
