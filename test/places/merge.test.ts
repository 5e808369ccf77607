import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GitRepository, git, gitDoes, gitRepository, hasGit } from './git-repository.ts';
import { vstbcpn } from './start.ts';

const AS_OF = ['--as-of', '2016-12-31'];

/** What one branch records: commands without the program's name. */
type Branch = readonly (readonly string[])[];

/** Two branches from one start, each with its records; the second is merged into the first. */
function merged(start: Branch, ours: Branch, theirs: Branch) {
  const repository = gitRepository();
  for (const argv of start) record(repository, argv);
  save(repository, 'Kế hoạch');
  gitDoes(repository.root, 'branch', 'theirs');
  for (const argv of ours) record(repository, argv);
  save(repository, 'Của nhánh này');
  gitDoes(repository.root, 'switch', '--quiet', 'theirs');
  for (const argv of theirs) record(repository, argv);
  save(repository, 'Của nhánh kia');
  gitDoes(repository.root, 'switch', '--quiet', 'main');
  return { repository, isClean: git(repository.root, 'merge', '--quiet', '--no-edit', 'theirs').exitCode === 0 };
}

function record({ root }: GitRepository, argv: readonly string[]): void {
  expect(vstbcpn(root, ...argv, ...AS_OF), argv.join(' ')).toMatchObject({ exitCode: 0 });
}

function save({ root }: GitRepository, message: string): void {
  gitDoes(root, 'add', '--all');
  gitDoes(root, 'commit', '--quiet', '--allow-empty', '--message', message);
}

const done = (agency: string, activity: string, date: string, evidence: string) => {
  return ['done', activity, '--agency', agency, '--date', date, '--evidence', evidence] as const;
};

describe.skipIf(!hasGit)('records of two branches', () => {
  it('of two agencies come together without a conflict, and both count', () => {
    const { repository, isClean } = merged(
      [],
      [done('so-y-te', 'III.3.a', '2016-06-01', '1/BC-VIDU')],
      [done('so-gddt', 'III.3.a', '2016-06-02', '2/BC-VIDU')],
    );
    expect(isClean).toBe(true);
    expect(vstbcpn(repository.root, 'validate', '--quiet', ...AS_OF).exitCode).toBe(0);
    const { stdout } = vstbcpn(repository.root, 'due', '--status', 'done', '--format', 'json', ...AS_OF);
    const { items } = JSON.parse(stdout) as { items: { agency: string }[] };
    expect(items.map(({ agency }) => agency).sort()).toEqual(['so-gddt', 'so-y-te']);
  });

  it('of one agency are all there, or git and validate say that they are not settled', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2016-06-${String(date).padStart(2, '0')}`);
    const activity = fc.constantFrom('II.2.2', 'II.3.a', 'II.4.1', 'III.3.a', 'II.6.1.c');
    const records = fc.uniqueArray(fc.tuple(activity, day), { minLength: 1, maxLength: 2, selector: ([id]) => id });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 3 }), records, records, (before, ours, theirs) => {
        const word = (branch: string) => (pair: readonly [string, string], i: number) =>
          done('so-ldtbxh', ...pair, `${i + 1}/${branch}-VIDU`);
        const notes = before.map((date, i) => [
          'note',
          'II.5',
          '--agency',
          'so-ldtbxh',
          '--date',
          date,
          '--note',
          `${i}`,
        ]);
        const { repository, isClean } = merged(notes, ours.map(word('A')), theirs.map(word('B')));
        const text = readFileSync(join(repository.root, 'plans/2016/progress/so-ldtbxh.yaml'), 'utf8');
        // Whatever git makes of it, each record stands in the file.
        for (const [i] of ours.entries()) expect(text).toContain(`${i + 1}/A-VIDU`);
        for (const [i] of theirs.entries()) expect(text).toContain(`${i + 1}/B-VIDU`);
        const { stdout, exitCode } = vstbcpn(repository.root, 'validate', '--format', 'json', ...AS_OF);
        const codes = (JSON.parse(stdout) as { items: { code: string }[] }).items.map(({ code }) => code);
        if (!isClean) {
          expect(text).toContain('<<<<<<<');
          expect(exitCode).toBe(1);
          expect(codes).toContain('yaml/merge-conflict');
          return;
        }
        // What both did is done twice, and said.
        const twice = ours.filter(([id]) => theirs.some(([other]) => other === id)).length;
        expect(codes.filter((code) => code === 'progress/done-twice')).toHaveLength(twice);
        const shown = vstbcpn(repository.root, 'due', '--agency', 'so-ldtbxh', '--format', 'json', ...AS_OF);
        const { items } = JSON.parse(shown.stdout) as { items: { doneOn: string | null }[] };
        const wanted = new Set([...ours, ...theirs].map(([id]) => id));
        wanted.delete('II.6.1.c');
        expect(items.filter(({ doneOn }) => doneOn !== null).length).toBeGreaterThanOrEqual(wanted.size);
      }),
      { numRuns: 8 },
    );
  });
});
