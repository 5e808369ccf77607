import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { RULES } from '../../src/check/rules.ts';
import type { PlacedDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { placeFindings } from '../../src/load/place-findings.ts';
import { workspace } from '../support/run.ts';

const AS_OF = '2016-06-10';
const host = { ...nodeHost(), cacheDir: null };

export const PLAN = 'plans/2016/plan.yaml';
export const REGISTER = 'plans/agencies.yaml';

export type Changes = Readonly<Record<string, (text: string) => string>>;

/** What is found in the shipped workspace after some changes, each with the text that it points at. */
export async function check(changes: Changes): Promise<readonly { finding: PlacedDiagnostic; at: string }[]> {
  const root = workspace();
  for (const [file, change] of Object.entries(changes)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    const before = [PLAN, REGISTER].includes(file) ? readFileSync(path, 'utf8') : '';
    const after = change(before);
    expect(after, `the change of ${file}`).not.toBe(before);
    writeFileSync(path, after);
  }
  const { workspace: loaded, findings, sources } = await loadWorkspace(host, root);
  const placed = await placeFindings([...findings, ...checkWorkspace(loaded, AS_OF, RULES)], sources);
  return placed.map((finding) => {
    const line = readFileSync(join(root, finding.file), 'utf8').split('\n')[finding.span.line - 1] ?? '';
    return { finding, at: line.slice(finding.span.column - 1, finding.span.endColumn - 1) };
  });
}

/** The plan with more activities at its end. */
export const adding = (...entries: string[]): Changes => ({
  [PLAN]: (text) =>
    text.replace('\nrecipients:', `${entries.map((entry) => `  - { ${entry} }\n`).join('')}\nrecipients:`),
});
/** One more activity with this time. */
export const at = (when: string, more = ''): Changes =>
  adding(`id: II.8, title: ví dụ, lead: so-y-te, when: "${when}"${more}`);
export const replacing = (file: string, ...pairs: [string, string][]): Changes => ({
  [file]: (text) =>
    pairs.reduce((all, [from, to]) => {
      expect(all).toContain(from);
      return all.replace(from, to);
    }, text),
});
export const settings = (text: string): Changes => ({ 'plans/settings.yaml': () => text });
export const records = (agency: string, ...entries: string[]): Changes => ({
  [`plans/2016/progress/${agency}.yaml`]: () =>
    `agency: ${agency}\nrecords:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`,
});
/** An agency more, before the first one. */
export const agency = (id: string, more: string): string =>
  `agencies:\n  - { id: ${id}, name: "ví dụ ${id}", basis: ví dụ, ${more} }\n`;
