import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/edit/unified-diff.ts';
import { endOfMonth } from '../../src/time/iso-date.ts';
import { temporaryFolder } from '../support/run.ts';
import { type GitRepository, gitDoes, gitRepository, hasGit } from './git-repository.ts';
import { vstbcpn } from './start.ts';
import { readStory, type Step } from './year/read-story.ts';

const folder = join(import.meta.dirname, 'year');
const months = readStory(readFileSync(join(folder, 'story.txt'), 'utf8'));

/** Tables that came back lie outside the repository. */
const tables = temporaryFolder();

/** What the secretariat looks at on the last day of a month: its name, and what it prints. */
const LOOKS: Readonly<Record<string, (root: string, asOf: string) => string>> = {
  next: (root, asOf) => see(root, asOf, 'next'),
  progress: (root, asOf) => see(root, asOf, 'progress'),
  matrix: (root, asOf) => see(root, asOf, 'matrix'),
  remind: (root, asOf) => letters(root, asOf),
  report: (root, asOf) => see(root, asOf, 'report', asOf < '2016-12' ? 'interim' : 'final', '--format', 'md'),
};

describe.skipIf(!hasGit)('the year 2016, month by month in a repository', () => {
  const seen = new Map<string, string[]>();
  const counts: Record<string, unknown>[] = [];
  const works: string[] = [];

  beforeAll(() => {
    const repository = gitRepository();
    commit(repository, 'Kế hoạch 37/KH-BVSTBCPN');
    for (const { month, agencies } of months) {
      const start = gitDoes(repository.root, 'rev-parse', 'HEAD');
      for (const { agency, steps } of agencies) {
        gitDoes(repository.root, 'switch', '--quiet', '--create', `${month}/${agency}`, start);
        for (const step of steps) take(repository, step);
        gitDoes(repository.root, 'switch', '--quiet', 'main');
      }
      // Agencies write files of their own: nothing is to be settled by hand.
      for (const { agency } of agencies)
        gitDoes(repository.root, 'merge', '--quiet', '--no-ff', '-m', `Nhận của ${agency}`, `${month}/${agency}`);
      expect(gitDoes(repository.root, 'status', '--porcelain')).toBe('');
      const asOf = endOfMonth(`${month}-01`);
      expect(see(repository.root, asOf, 'validate', '--quiet')).not.toContain('lỗi ');
      counts.push(countsOn(repository.root, asOf));
      works.push(worksOn(repository.root, asOf));
      for (const [name, look] of Object.entries(LOOKS))
        seen.set(name, [...(seen.get(name) ?? []), look(repository.root, asOf)]);
    }
  });

  it.each(Object.keys(LOOKS))('%s at the end of each month', async (name) => {
    const texts = seen.get(name) as string[];
    const story = months.map(({ month }, i) => {
      const before = i === 0 ? '' : (texts[i - 1] as string);
      const now = texts[i] as string;
      return `== ${endOfMonth(`${month}-01`)}\n${i === 0 ? now : unifiedDiff(month, before, now).replace(/^(---|\+\+\+) .*\n/gm, '')}`;
    });
    await expect(`${story.join('\n')}`).toMatchFileSnapshot(join(folder, `${name}.txt`));
  });

  it('has as many works done of how many as a person counts', () => {
    expect(works).toEqual([
      '0/29',
      '0/29',
      '0/29',
      '1/29',
      '3/29',
      '5/29',
      '5/29',
      '6/29',
      '6/29',
      '8/29',
      '9/29',
      '12/28',
      '12/28',
    ]);
  });

  it('counts what a person counts who goes through the plan and the story', () => {
    expect(counts).toEqual(COUNTED_BY_HAND);
  });
});

/** What each agency owes, by how it stands on the last day of the month; what has no time is left out unless it is done. */
const COUNTED_BY_HAND: readonly Record<string, unknown>[] = [
  // III.3.a and III.3.b are owed by 39 agencies each; twelve other activities have a time.
  // Before the day of issue only II.6.1.a and II.6.3 have begun, which the plan gives the whole year.
  { asOf: '2016-01-31', open: 2, upcoming: 88 },
  { asOf: '2016-02-29', open: 2, upcoming: 88 },
  { asOf: '2016-03-31', open: 2, upcoming: 88 },
  { asOf: '2016-04-30', done: 1, open: 82, upcoming: 8 },
  { asOf: '2016-05-31', done: 4, 'due-soon': 38, open: 42, upcoming: 8 },
  // II.4.1 is moved to quarter III, so it has not begun yet on the last day of June.
  { asOf: '2016-06-30', done: 9, 'done-late': 2, overdue: 33, open: 41, upcoming: 7 },
  { asOf: '2016-07-31', done: 9, 'done-late': 3, overdue: 32, open: 44, upcoming: 4 },
  { asOf: '2016-08-31', done: 10, 'done-late': 3, overdue: 32, open: 43, upcoming: 4 },
  // II.6.4 is due on this very day.
  { asOf: '2016-09-30', done: 10, 'done-late': 3, overdue: 32, 'due-soon': 1, open: 41, upcoming: 5 },
  { asOf: '2016-10-31', done: 11, 'done-late': 4, overdue: 32, open: 42, upcoming: 3 },
  // II.6.2 on this day, the 39 final reports in four days.
  { asOf: '2016-11-30', done: 12, 'done-late': 4, overdue: 32, 'due-soon': 40, open: 4 },
  { asOf: '2016-12-31', cancelled: 1, done: 17, 'done-late': 6, overdue: 67, 'due-soon': 1 },
  { asOf: '2017-01-31', cancelled: 1, done: 17, 'done-late': 6, overdue: 68 },
];

function countsOn(root: string, asOf: string): Record<string, unknown> {
  const { items } = JSON.parse(see(root, asOf, 'due', '--format', 'json')) as { items: { status: string }[] };
  const counts: Record<string, unknown> = { asOf };
  for (const { status } of items) counts[status] = ((counts[status] as number | undefined) ?? 0) + 1;
  return counts;
}

function worksOn(root: string, asOf: string): string {
  const { items } = JSON.parse(see(root, asOf, 'progress', '--format', 'json')) as {
    items: { scope: string; total: number; cancelled: number; done: number; doneLate: number }[];
  };
  const plan = items.find(({ scope }) => scope === 'plan');
  return plan ? `${plan.done + plan.doneLate}/${plan.total}` : '';
}

function see(root: string, asOf: string, ...argv: readonly string[]): string {
  const ran = vstbcpn(root, ...argv, '--plan', '2016', '--as-of', asOf);
  expect(ran, `${argv.join(' ')} ${asOf}`).toMatchObject({ stderr: '', exitCode: 0 });
  return ran.stdout;
}

/** Which letters there are and, whole, the one to the agency that leads most. */
function letters(root: string, asOf: string): string {
  const into = join(temporaryFolder(), 'don-doc');
  const ran = vstbcpn(
    root,
    'remind',
    '--overdue',
    '--within',
    '15',
    '--plan',
    '2016',
    '--as-of',
    asOf,
    '--format',
    'md',
    '-o',
    into,
  );
  expect(ran, `remind ${asOf}`).toMatchObject({ exitCode: 0 });
  mkdirSync(into, { recursive: true });
  const files = readdirSync(into).sort();
  const one = files.includes('so-ldtbxh.md') ? readFileSync(join(into, 'so-ldtbxh.md'), 'utf8') : '';
  return `${files.map((file) => `${file}\n`).join('')}\n${one}`;
}

/** What an agency did: one commit of its own. */
function take(repository: GitRepository, step: Step): void {
  const { root } = repository;
  if (step.kind === 'table') {
    writeFileSync(join(tables, step.file), step.text);
    return;
  }
  const argv = step.argv.map((word) => (word.endsWith('.csv') ? join(tables, word) : word));
  const dated = argv.indexOf('--date');
  const asOf = dated < 0 ? [] : ['--as-of', argv[dated + 1] as string];
  expect(vstbcpn(root, ...argv, '--plan', '2016', ...asOf), argv.join(' ')).toMatchObject({ exitCode: 0 });
  commit(repository, `Ghi: ${step.argv.join(' ')}`);
}

function commit({ root }: GitRepository, message: string): void {
  gitDoes(root, 'add', '--all');
  gitDoes(root, 'commit', '--quiet', '--no-verify', '--message', message);
}
