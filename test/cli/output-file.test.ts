import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

describe('-o FILE', () => {
  it.each([
    ['han.md', /^# Nhiệm vụ đến hạn/],
    ['han.csv', /^activity,occurrence,/],
    ['han.json', /^\{\n {2}"schemaVersion": 1/],
    ['han.ndjson', /^\{"activity"/],
    ['hạn tháng 6.txt', /^Nhiệm vụ đến hạn/],
  ])('%s has the format of its name; only somebody at a terminal is told of it', async (file, start) => {
    const cwd = workspace();
    const ran = await run(['due', '--month', '6', '-o', file], { cwd, terminal: 100 });
    expect(ran).toEqual({ stdout: '', stderr: `Đã ghi ${file}.\n`, exitCode: 0 });
    const piped = await run(['due', '--month', '6', '-o', file, '--force'], { cwd });
    expect(piped).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect(readFileSync(join(cwd, file), 'utf8')).toMatch(start);
  });

  it.each(['docx', 'xlsx'])('is asked for by %s, which no screen shows; a pipe takes it', async (format) => {
    const shown = await run(['due', '--format', format], { terminal: 80 });
    expect(shown).toMatchObject({ stdout: '', exitCode: 2 });
    expect(shown.stderr).toContain(`-o TỆP.${format}`);
    const piped = await run(['due', '--format', format]);
    expect(piped).toMatchObject({ stderr: '', exitCode: 0 });
    expect(piped.stdout.slice(0, 2)).toBe('PK');
  });

  it('is not overwritten without --force, and then as a whole', async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'han.md'), 'của tôi');
    const refused = await run(['due', '-o', 'han.md'], { cwd });
    expect(refused).toMatchObject({ stdout: '', exitCode: 3 });
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(cwd, 'han.md'), 'utf8')).toBe('của tôi');
    expect((await run(['due', '-o', 'han.md', '--force'], { cwd })).exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'han.md'), 'utf8')).toMatch(/^# Thời hạn/);
  });

  it('that is a folder is said to be one', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'han.md'));
    for (const force of [[], ['--force']])
      expect(await run(['due', '-o', 'han.md', ...force], { cwd })).toMatchObject({ stdout: '', exitCode: 3 });
  });

  it('in a folder that is not there makes no folder', async () => {
    const cwd = workspace();
    const ran = await run(['due', '-o', 'nhầm/han.md'], { cwd });
    expect(ran).toMatchObject({ stdout: '', exitCode: 3 });
    expect(ran.stderr).toContain('không có thư mục "nhầm"');
    expect(existsSync(join(cwd, 'nhầm'))).toBe(false);
  });

  it('as text has one width, whatever terminal it is written from, unless it is named', async () => {
    const cwd = workspace();
    for (const [file, options] of Object.entries({ a: { terminal: 60 }, b: { env: { COLUMNS: '200' } } }))
      await run(['due', '-o', `${file}.txt`], { cwd, ...options });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(readFileSync(join(cwd, 'b.txt'), 'utf8'));
    await run(['due', '-o', 'c.txt', '--width', '60'], { cwd });
    const widths = ['a.txt', 'c.txt'].map((file) =>
      Math.max(
        ...readFileSync(join(cwd, file), 'utf8')
          .split('\n')
          .map(({ length }) => length),
      ),
    );
    expect(widths).toEqual([80, 60]);
  });

  it('of "-" is stdout, and a device is written to', async () => {
    const cwd = workspace();
    const argv = ['due', '--month', '6', '--as-of', '2016-06-10'];
    expect((await run([...argv, '-o', '-'], { cwd })).stdout).toBe((await run(argv, { cwd })).stdout);
    expect((await run([...argv, '--format', 'md', '-o', '/dev/null', '--force'], { cwd })).exitCode).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('takes the format that is named over that of its name', async () => {
    const cwd = workspace();
    await run(['due', '-o', 'han.dat', '--format', 'csv'], { cwd });
    expect(readFileSync(join(cwd, 'han.dat'), 'utf8')).toMatch(/^activity,/);
  });

  it('of csv begins with a byte order mark on --bom, also on stdout', async () => {
    const cwd = workspace();
    const plain = (await run(['due', '--format', 'csv'], { cwd })).stdout;
    for (const argv of [['han.csv'], ['han.dat', '--format', 'csv']]) {
      await run(['due', '--bom', '-o', ...argv], { cwd });
      const bytes = readFileSync(join(cwd, argv[0] as string));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.subarray(3).toString()).toBe(plain);
    }
    await run(['remind', '--as-of', '2016-06-10', '--format', 'csv', '--bom', '-o', 'a'], { cwd });
    expect(readFileSync(join(cwd, 'a/so-noi-vu.csv'), 'utf8')).toMatch(/^\ufeffaddressee,/);
  });

  it.each([
    [['due', '--bom']],
    [['due', '--bom', '--format', 'json']],
    [['due', '--bom', '-o', 'han.md']],
    [['due', '--bom', '-o', 'han.csv', '--format', 'md']],
    [['validate', '--bom']],
    [['init', '--bom']],
  ])('%j is refused: the mark is for csv only', async (argv) => {
    const cwd = workspace();
    const ran = await run(argv, { cwd });
    expect(ran).toMatchObject({ stdout: '', exitCode: 2 });
    expect(ran.stderr).toContain('--bom chỉ dùng cùng với --format csv');
    expect(existsSync(join(cwd, 'han.md'))).toBe(false);
  });

  it('is not made when the command was wrong', async () => {
    const cwd = workspace();
    await run(['due', '--month', '13', '-o', 'han.md'], { cwd });
    expect(existsSync(join(cwd, 'han.md'))).toBe(false);
  });
});
