import { dirname, relative, resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import type { Draft } from '../model/draft.ts';
import { neededProposals } from '../model/needed-proposals.ts';
import { commandText } from '../view/command-text.ts';
import { proposedFile } from './beside-plan.ts';
import type { ImportOptions } from './import-options.ts';
import type { NewPath } from './write-together.ts';

/** What was written, and what to do with a draft. */
export function importAdvice(
  host: Host,
  { words, file, folder, output, format, report }: ImportOptions,
  root: string | null,
  draft: Draft,
  written: readonly NewPath[],
): readonly string[] {
  const at = folder === null ? [] : ['-C', folder];
  const count = neededProposals(draft).length;
  const named = output === null ? null : proposedFile(output);
  return [
    ...(written.length === 0 ? [] : [words('draft/written', { files: written.map((one) => one.file) })]),
    ...(root === null ? [words('draft/no-register', {})] : []),
    ...(count === 0
      ? []
      : [words('draft/check-proposed', { count, file: written.some((one) => one.file === named) ? named : null })]),
    ...(report === null && format === 'yaml' && file !== '-'
      ? [words('draft/see-report', { command: commandText('import', ...at, file, '--report', 'doi-chieu.html') })]
      : []),
    ...(root === null || output === null || format !== 'yaml' ? [] : [next(root, output)]),
  ];

  /** Where nobody looks for a plan it is not checked either. */
  function next(root: string, output: string): string {
    const path = relative(root, resolve(host.cwd, output)).replaceAll('\\', '/');
    if (/^plans\/[^/]+\/plan\.yaml$/.test(path))
      return words('draft/next', { command: commandText(...at, 'validate', dirname(output)) });
    return words('draft/elsewhere', { file: output, year: draft.head.year });
  }
}
