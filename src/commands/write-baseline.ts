import { join } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import { baselineText } from '../edit/baseline-text.ts';
import type { Host } from '../host/host.ts';
import { BASELINE_FILE } from '../load/load-workspace.ts';
import { canBeKnown } from '../load/split-known.ts';
import type { Examined } from './examine.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';

/** Lists the present errors and warnings as known, in place of what was listed before. */
export async function writeBaseline(
  host: Host,
  { words }: Pick<GlobalOptions, 'words'>,
  root: string,
  { findings, known, recognised, loaded }: Examined,
): Promise<ExitCode> {
  const entries = [...recognised]
    .filter(([finding]) => findings.includes(finding) || known.includes(finding))
    .filter(([finding]) => finding.severity !== 'info' && canBeKnown(finding))
    .map(([{ file, code }, { at, fingerprint }]) => ({ file, rule: code, at, fingerprint }));
  const before = new Set(loaded.workspace.baseline.map(({ fingerprint }) => fingerprint));
  const added = entries.filter(({ fingerprint }) => !before.has(fingerprint)).length;
  const written = await host.writeFile(join(root, BASELINE_FILE), baselineText(entries), { overwrite: true });
  if (!written.ok) throw new HostError('host/cannot-write', { file: BASELINE_FILE, detail: written.detail });
  const left = findings.filter((finding) => finding.severity === 'error' && !canBeKnown(finding)).length;
  const counts = { count: entries.length, added, dropped: before.size - (entries.length - added), left };
  await host.stdout.write(`${words('validate/baseline-written', { file: BASELINE_FILE, ...counts })}\n`);
  return left > 0 ? 1 : 0;
}
