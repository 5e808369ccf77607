import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIGURABLE } from '../../src/check/catalogue.ts';
import { examine } from '../../src/commands/examine.ts';
import type { PlacedDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { temporaryFolder } from '../support/run.ts';

/**
 * Every rule has a folder `<family>/<name>/` with files to lay over the invented workspace in `base/`: `bad/` has findings
 * of this rule only, listed in `expected.txt`; `good/` looks much the same and has none, not even an info.
 */
const FOLDER = import.meta.dirname;
const AS_OF = '2024-12-31';
const host = { ...nodeHost(), cacheDir: null };

/** What must have examples: every rule whose severity an office may set. */
const SUBJECTS = CONFIGURABLE;

/** A suppression that names no rule silences nothing: what stands below it is told too. */
const BESIDE: Readonly<Record<string, string>> = { 'suppression/unknown-rule': 'plan/outside-year' };

const subfolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Families whose folders stand here: all but the base. */
const exampleFolders = subfolders(FOLDER)
  .filter((family) => family !== 'base')
  .flatMap((family) => subfolders(join(FOLDER, family)).map((name) => `${family}/${name}`));

describe('examples of rules', () => {
  it('are there for every rule and for nothing else', () => {
    expect(exampleFolders.sort()).toEqual([...SUBJECTS].sort());
  });

  it('stand on a base without findings', async () => {
    expect(await findingsOf()).toEqual([]);
  });

  for (const id of SUBJECTS)
    describe(id, () => {
      it('is found in the bad one, and nothing else is', async () => {
        const findings = await findingsOf(`${id}/bad`);
        const codes = new Set<string>(findings.map(({ code }) => code));
        codes.delete(BESIDE[id] ?? '');
        expect([...codes]).toEqual([id]);
        await expect(await golden(findings)).toMatchFileSnapshot(join(FOLDER, id, 'expected.txt'));
      });

      it('is not found in the good one, nor is anything else', async () => {
        expect(existsSync(join(FOLDER, id, 'good'))).toBe(true);
        expect(await golden(await findingsOf(`${id}/good`))).toBe('');
      });
    });
});

/** Everything that is wrong with the base and the example laid over it, as `validate` tells it. */
async function findingsOf(example?: string): Promise<readonly PlacedDiagnostic[]> {
  const root = temporaryFolder();
  cpSync(join(FOLDER, 'base'), root, { recursive: true });
  if (example !== undefined) cpSync(join(FOLDER, example), root, { recursive: true });
  return (await examine(host, root, AS_OF, {})).findings;
}

/** `file:line:column-endLine:endColumn severity code`, then the words in both languages. */
async function golden(findings: readonly PlacedDiagnostic[]): Promise<string> {
  const languages = [await loadWords('vi'), await loadWords('en')];
  return findings
    .map(({ file, span, severity, code, args }) => {
      const words = languages.map((language) => {
        const { problem, hint } = language.finding(code, args as never);
        return `  ${language.lang}: ${[problem, hint].filter(Boolean).join('; ')}\n`;
      });
      const place = `${file}:${span.line}:${span.column}-${span.endLine}:${span.endColumn}`;
      return `${place} ${severity} ${code}\n${words.join('')}`;
    })
    .join('');
}
