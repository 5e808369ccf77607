import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { STATUSES } from '../../src/tracking/obligation.ts';
import { repositoryOf } from '../support/git.ts';
import { run, workspace } from '../support/run.ts';

/** Commands whose examples need something to be recorded already. */
const BEGUN: readonly string[] = ['undo', 'reopen', 'record', 'history'];

/** All but `help`, which has no page of its own. */
async function commandNames(): Promise<readonly string[]> {
  const { stdout } = await run(['--help']);
  const names = [...stdout.matchAll(/^ {2}([a-z]+)(?: [<[].*?[>\]])? {2,}/gm)].map((match) => match[1] as string);
  return names.filter((name) => name !== 'help');
}

describe('help', () => {
  it('lists the formats and statuses that there are', async () => {
    const { stdout } = await run(['due', '--help'], { terminal: 500 });
    expect(stdout).toContain(`(${Object.keys(FORMATS).join(' | ')})`);
    const listed = /\(([a-z-]+(?: \| [a-z-]+){5,})\)/.exec(stdout)?.[1]?.split(' | ') ?? [];
    expect(listed.toSorted()).toEqual([...STATUSES].sort());
  });

  it('has two examples for every command, and each example runs', async () => {
    const commands = await commandNames();
    expect(commands.length).toBeGreaterThanOrEqual(20);
    for (const command of commands) {
      const { stdout } = await run([command, '--help']);
      const examples = [...stdout.matchAll(/^ {2}vstbcpn (.*)$/gm)].map((match) => match[1] as string);
      expect(examples, command).toHaveLength(2);
      // A document to import is nobody's but the user's: those examples are tried with it, in import.test.ts.
      for (const example of examples.filter((line) => !/^init|^import|^hook .*-C/.test(line))) {
        const words = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
        const overlay = BEGUN.includes(command) ? 'begun' : undefined;
        const cwd = command === 'hook' || words.includes('--git') ? repositoryOf(overlay) : workspace(overlay);
        const ran = await run(words, { cwd, now: '2016-06-20T03:00:00Z' });
        // A trial run says on stderr that it was one, and letters and tables where they went.
        if (!/--dry-run| -o /.test(example)) expect(ran.stderr, example).toBe('');
        expect(ran.exitCode, example).toBe(example.includes('--fail') ? 1 : 0);
      }
    }
  });

  it('has no English left in it when it speaks Vietnamese', async () => {
    for (const command of ['', ...(await commandNames())]) {
      const { stdout } = await run(command === '' ? ['--help'] : [command, '--help']);
      expect(stdout.replace(/--?[\w-]+/g, '')).not.toMatch(
        /\b(options|Options|Usage|Commands|Arguments|Global|display|output|help for|default)\b/,
      );
    }
  });
});

describe('an agency', () => {
  it.each([
    'so-ldtbxh',
    'Sở Lao động',
    'ldtbxh',
    'SỞ LĐTBXH',
    'so lao dong - thuong binh',
    'Sở LĐ-TB&XH',
  ])('is found as %s', async (agency) => {
    const { stdout } = await run(['due', '--agency', agency, '--format', 'ndjson']);
    const agencies = new Set(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).agency),
    );
    expect([...agencies]).toEqual(['so-ldtbxh']);
  });

  it('is found as decomposed text', async () => {
    const ran = await run(['agency', 'Sở Giáo dục'.normalize('NFD')]);
    expect(ran.stdout.split('\n')[0]).toBe('Sở Giáo dục và Đào tạo');
  });
});

describe('colour', () => {
  const line = ['due', '--month', '6', '--as-of', '2016-06-10'];
  const introducer = '\u001b[';

  it('is there on a terminal, and only by status', async () => {
    const { stdout } = await run(line, { terminal: 80 });
    expect(stdout).toContain(`${introducer}31m`);
    const plain = await run(line);
    expect(stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });

  it.each([
    ['--no-color', [...line, '--no-color'], { TERM: 'xterm' }],
    ['NO_COLOR', line, { NO_COLOR: '1' }],
    ['a dumb terminal', line, { TERM: 'dumb' }],
    ['Markdown', [...line, '--format', 'md'], {}],
  ])('is not there with %s', async (_name, argv, env) => {
    expect((await run(argv, { terminal: 80, env })).stdout).not.toContain(introducer);
  });
});

describe('the day', () => {
  it('is that of Vietnam, whatever the machine’s time zone', async () => {
    const day = async (now: string) => JSON.parse((await run(['due', '--format', 'json'], { now })).stdout).asOf;
    expect(await day('2016-06-10T16:59:59Z')).toBe('2016-06-10');
    expect(await day('2016-06-10T17:00:00Z')).toBe('2016-06-11');
  });
});

describe('what is something else than was asked for', () => {
  it.each([
    ['done II.2', 'II.2 là một mục, gồm các hoạt động II.2.1, II.2.2; ghi mã một hoạt động'],
    ['show II.2', 'II.2 là một mục, gồm các hoạt động II.2.1, II.2.2; ghi mã một hoạt động'],
    ['show III.9', 'kế hoạch 2016 không có hoạt động "III.9"'],
    ['report interim --agency huyen-thanh-pho', '"huyen-thanh-pho" là một nhóm (các huyện, thành phố)'],
    ['done III.3.a --agency huyen-thanh-pho', 'vstbcpn agencies --agency huyen-thanh-pho'],
  ])('%s is told as what it is', async (line, told) => {
    const ran = await run([...line.split(' '), '--as-of', '2016-06-10'], { cwd: workspace() });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(told) });
  });
});

it.each(['interim', 'so-ket', 'sơ kết'])('a report may be called %s', async (name) => {
  const { stdout } = await run(['report', name, '--as-of', '2016-06-30'], { cwd: workspace() });
  expect(stdout).toContain('6 tháng đầu năm');
});
