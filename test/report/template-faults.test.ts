import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, run, temporaryFolder } from '../support/run.ts';

const INTERIM = 'plans/templates/report-interim.yaml';

const outline = (parts: string) => `name: BÁO CÁO\nsubject: Ví dụ {year}\nparts:\n${parts}`;
const PART = '  - heading: I. Ví dụ\n';

/** Spoilt outlines, and every finding that must come of them: `file:line:column code`. */
const CASES: readonly (readonly [name: string, text: string, findings: readonly string[]])[] = [
  ['a tab', outline(`${PART}\tfill: results\n`), [`${INTERIM}:5:1 yaml/tab`]],
  ['an empty file', '', [`${INTERIM}:1:1 yaml/empty`]],
  ['no parts', 'name: BÁO CÁO\nsubject: Ví dụ\n', [`${INTERIM}:1:1 schema/missing-key`]],
  ['parts without one', outline('').replace('parts:\n', 'parts: []\n'), [`${INTERIM}:3:8 schema/empty`]],
  ['an unknown fill', outline(`${PART}    fill: result\n`), [`${INTERIM}:5:11 schema/not-allowed`]],
  ['a misspelt key', outline(`${PART}    filll: results\n`), [`${INTERIM}:5:5 schema/unknown-key`]],
  ['a field nobody knows', outline(`${PART}    write: '{yaer}'\n`), [`${INTERIM}:5:12 template/unknown-field`]],
  [
    'a section no plan has',
    outline(`${PART}    sections: [A.1, II.99]\n`),
    [`${INTERIM}:5:21 template/unknown-section`],
  ],
  [
    'a fourth level',
    outline(
      [0, 1, 2, 3]
        .map((level) => `${'    '.repeat(level)}  - heading: ví dụ\n${'    '.repeat(level)}    parts:\n`)
        .join(''),
    ).replace(/ +parts:\n$/, ''),
    [`${INTERIM}:9:13 schema/unknown-key`],
  ],
];

describe('a spoilt outline', () => {
  it.each(CASES)('is told with its place: %s', async (_name, text, findings) => {
    const { exitCode, stdout } = await run(['validate', '--format', 'compact'], { cwd: withTemplate(text) });
    expect({ exitCode, found: foundIn(stdout) }).toEqual({ exitCode: 1, found: findings });
  });

  it('concerns no list: its file is not even read', async () => {
    expect(await run(['due', '--plan', '2024'], { cwd: withTemplate('\t') })).toMatchObject({
      stderr: '',
      exitCode: 0,
    });
  });

  it('may be a file under another name', async () => {
    const cwd = withTemplate(outline(PART), 'plans/templates/report-interm.yml');
    const { stdout } = await run(['validate', '--format', 'compact', '--lang', 'en'], { cwd });
    expect(stdout).toContain(`plans/templates/report-interm.yml:1:1`);
    expect(stdout).toContain(`the right name: ${INTERIM}`);
  });
});

/** A small plan with one outline. */
function withTemplate(text: string, file = INTERIM): string {
  const cwd = temporaryFolder();
  cpSync(join(repository, 'test/rules/base'), cwd, { recursive: true });
  mkdirSync(join(cwd, file, '..'), { recursive: true });
  writeFileSync(join(cwd, file), text);
  return cwd;
}

function foundIn(stdout: string): readonly string[] {
  return stdout.split('\n').flatMap((line) => {
    const [, place, code] = /^(\S+:\d+:\d+): .*\[(template\/[^\]]*|yaml\/[^\]]*|schema\/[^\]]*)\]$/.exec(line) ?? [];
    return place === undefined ? [] : [`${place} ${code}`];
  });
}
