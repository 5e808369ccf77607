import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/edit/unified-diff.ts';
import { temporaryFolder } from '../support/run.ts';

const LINES = Array.from({ length: 30 }, (_, i) => `dòng ${i}`);
const TEXT = `${LINES.join('\n')}\n`;
const CHANGED = TEXT.replace('dòng 3\n', 'dòng ba\n').replace('dòng 20\n', '');

/** The file after `git apply` of the difference. */
function applied(file: string, before: string | null, after: string): string {
  const folder = temporaryFolder();
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (before !== null) writeFileSync(path, before);
  const options = { cwd: folder, input: unifiedDiff(file, before, after), stdio: 'pipe' as const };
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
    ...options,
    env: { PATH: process.env.PATH, HOME: folder, GIT_CEILING_DIRECTORIES: dirname(folder) },
  });
  return readFileSync(path, 'utf8');
}

describe('unifiedDiff', () => {
  it('makes a file that is not there yet', () => {
    expect(applied('plans/2016/progress/so-y-te.yaml', null, TEXT)).toBe(TEXT);
  });

  it('is as git writes it', () => {
    expect(unifiedDiff('plans/2016/plan.yaml', 'a\nb\nc\n', 'a\nB\nc')).toBe(
      '--- a/plans/2016/plan.yaml\n+++ b/plans/2016/plan.yaml\n@@ -1,3 +1,3 @@\n a\n-b\n-c\n+B\n+c\n\\ No newline at end of file\n',
    );
    expect(unifiedDiff('x', 'a\n', 'a\n')).toBe('');
  });

  it.each([
    'plan.yaml',
    'plans/2016 cũ/kế hoạch.yaml',
    'a"b\\c.yaml',
    'tab\there.yaml',
    'b\u001b[31m.yaml',
    'x ',
  ])('is applied to a file named %j', (file) => {
    expect(applied(file, TEXT, CHANGED)).toBe(CHANGED);
    expect(unifiedDiff(file, TEXT, CHANGED)).not.toMatch(/\u001b/);
  });

  it.each([
    ['Windows line ends', TEXT.replaceAll('\n', '\r\n'), CHANGED.replaceAll('\n', '\r\n')],
    ['changed line ends', TEXT, TEXT.replaceAll('\n', '\r\n')],
    ['no last line end', TEXT.trimEnd(), CHANGED.trimEnd()],
    ['a last line end that comes', TEXT.trimEnd(), TEXT],
    ['a last line end that goes', TEXT, TEXT.trimEnd()],
    ['a byte order mark', `\uFEFF${TEXT}`, `\uFEFF${CHANGED}`],
    ['decomposed letters', TEXT.normalize('NFD'), TEXT],
    ['more changes than are looked through', `${'cũ\n'.repeat(5000)}hết`, `${'mới\n'.repeat(5000)}hết`],
  ])('is applied with %s', (_what, before, after) => {
    expect(applied('plan.yaml', before, after)).toBe(after);
  });

  it('is applied whatever the lines are', () => {
    const line = fc.constantFrom(
      'a',
      'b',
      'c',
      '',
      '- x',
      '+ y',
      '--- a/x',
      '@@ -1 +1 @@',
      '\\ No newline at end of file',
      'd\r',
    );
    const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('', '\n'));
    fc.assert(
      fc.property(text, text, ([before, end], [after, newEnd]) => {
        const [old, now] = [before.join('\n') + end, after.join('\n') + newEnd];
        fc.pre(old !== now && old !== '' && now !== '');
        expect(applied('plan.yaml', old, now)).toBe(now);
      }),
      { numRuns: 40 },
    );
  });

  it('commands no terminal, and is refused by git rather than applied wrongly', () => {
    const [before, after] = ['a: \u001b]0;x\u0007  \u009b2J \u202e\rb\n', 'a: \u001b]0;x\u0007 \u009b2J \u202e\rb\n'];
    expect(unifiedDiff('plan.yaml', before, after)).toBe(
      '--- a/plan.yaml\n+++ b/plan.yaml\n@@ -1,1 +1,1 @@\n-a: \uFFFD]0;x\uFFFD  \uFFFD2J \uFFFD\uFFFDb\n+a: \uFFFD]0;x\uFFFD \uFFFD2J \uFFFD\uFFFDb\n',
    );
    expect(() => applied('plan.yaml', before, after)).toThrow();
  });
});
