import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { FINDING_FORMATS, type FindingFormatName, findingFormatOfFile } from '../render/finding-formats.ts';
import { choiceValue } from './option-values.ts';

/** Where findings go and in which form; a null file is stdout. */
export interface FindingOutput {
  readonly format: FindingFormatName;
  readonly file: string | null;
}

/**
 * Reads `--format pretty --format sarif=out.sarif` and `-o FILE`. Without either, what suits the place: annotations
 * inside GitHub Actions, a text for people elsewhere.
 *
 * @throws UsageError for an unknown format, and where two would be printed to one place
 */
export function findingOutputs(host: Host, given: readonly string[], output: string | null): readonly FindingOutput[] {
  const names = Object.keys(FINDING_FORMATS) as FindingFormatName[];
  const file = output === '-' ? null : output;
  const outputs: FindingOutput[] = given.map((text) => {
    const [format = '', ...path] = text.split('=');
    return { format: choiceValue('--format', format, names), file: path.join('=') || null };
  });
  if (outputs.length === 0) outputs.push({ format: usualFormat(host, file), file: null });
  // `-o` is the place of the first that names none.
  const open = outputs.findIndex((candidate) => candidate.file === null);
  if (file !== null && open !== -1) outputs[open] = { ...(outputs[open] as FindingOutput), file };
  const [first, second] = outputs.filter((candidate) => candidate.file === null);
  if (first && second) throw new UsageError('usage/two-to-stdout', { first: first.format, second: second.format });
  return outputs;
}

function usualFormat(host: Host, file: string | null): FindingFormatName {
  if (file === null) return host.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty';
  const named = findingFormatOfFile(file);
  if (named !== null) return named;
  const known = Object.values(FINDING_FORMATS).flatMap(({ extensions }) => extensions);
  throw new UsageError('usage/unknown-extension', { file, known });
}
