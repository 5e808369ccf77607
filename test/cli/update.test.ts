import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

const FIRST = 'van-ban/ke-hoach-2017.txt';
const AGAIN = 'van-ban/ke-hoach-2017-ban-hanh-lai.txt';
const PLAN = 'plans/2017/plan.yaml';
const BASE = 'plans/2017/.imported.yaml';
const PROPOSED = 'plans/2017/agencies.proposed.yaml';
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const edit = (cwd: string, file: string, from: string | RegExp, to: string) =>
  writeFileSync(join(cwd, file), read(cwd, file).replace(from, to));
const update = (cwd: string, document: string, ...more: readonly string[]) =>
  run(['import', document, '-o', PLAN, '--update', ...more], { cwd });
async function imported(): Promise<string> {
  const cwd = workspace('import');
  await run(['import', FIRST, '-o', PLAN], { cwd });
  return cwd;
}

describe('an update that cannot be made', () => {
  it.each([
    [['-o', PLAN, '--update', '--force'], 2, 'không dùng --update cùng với --force'],
    [['--update'], 2, '--update chỉ dùng cùng với -o plans/2017/plan.yaml'],
    [['-o', 'nhap.yaml', '--update'], 2, '--update chỉ dùng cùng với'],
    [['-o', PLAN, '--update', '--format', 'yaml'], 2, 'không dùng --update cùng với --format yaml'],
    [['-o', PLAN, '--update'], 3, `chưa có ${PLAN} để cập nhật; đọc lần đầu thì bỏ --update`],
  ])('%j', async (options, exitCode, message) => {
    const cwd = workspace('import');
    const ran = await run(['import', FIRST, ...options], { cwd });
    expect(ran).toMatchObject({ exitCode, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(existsSync(join(cwd, 'plans/2017'))).toBe(false);
  });

  it.each([
    ['plan: [', 'giữ nguyên phần còn lại'],
    ['{ plan: "2017" }', 'giữ nguyên phần còn lại'],
  ])('for it is not known what %s says', async (text, message) => {
    const cwd = workspace('import');
    mkdirSync(join(cwd, 'plans/2017'));
    writeFileSync(join(cwd, PLAN), text);
    const ran = await update(cwd, FIRST);
    expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(read(cwd, PLAN)).toBe(text);
  });
});

it.each([
  'plan: [',
  '<<<<<<< HEAD\nplan: "2017"\n=======\n',
])('an update asks for what was read last time, not for %j', async (text) => {
  const cwd = await imported();
  writeFileSync(join(cwd, BASE), text);
  const before = read(cwd, PLAN);
  const ran = await update(cwd, AGAIN);
  expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
  expect(ran.stderr).toContain(`không đọc được ${BASE} (bản đọc của lần trước`);
  expect([PLAN, BASE].map((file) => read(cwd, file))).toEqual([before, text]);
});

it('an update keeps work whose records stand between the marks of a conflict', async () => {
  const cwd = await imported();
  mkdirSync(join(cwd, 'plans/2017/progress'));
  writeFileSync(
    join(cwd, 'plans/2017/progress/so-y-te.yaml'),
    'agency: so-y-te\nrecords:\n<<<<<<< HEAD\n=======\n  - activity: II.3.1.a\n    date: 2017-08-20\n    status: done\n>>>>>>> khac\n',
  );
  const { stdout } = await update(cwd, AGAIN, '--format', 'json');
  expect(JSON.parse(stdout).items).toContainEqual(expect.objectContaining({ change: 'left', id: 'II.3.1.a' }));
});

it('an update of a plan that was made anew goes by that one, not by what was read before', async () => {
  const cwd = await imported();
  mkdirSync(join(cwd, 'plans/2016'), { recursive: true });
  writeFileSync(
    join(cwd, 'plans/2016/plan.yaml'),
    read(cwd, PLAN).replace('plan: "2017"', 'plan: "2016"').replace('year: 2017', 'year: 2016'),
  );
  expect(await run(['new', '2017', '--from', '2016', '--force'], { cwd })).toMatchObject({ exitCode: 0 });
  expect(read(cwd, BASE)).toMatch(/^# Bản do "vstbcpn new" lập/);
  const { stdout } = await update(cwd, FIRST);
  expect(stdout).not.toContain('không có gì mới');
  expect(stdout).not.toContain('giữ như trong kế hoạch');
});

describe('an update', () => {
  it('with the same document writes nothing and says so', async () => {
    const cwd = await imported();
    edit(cwd, PLAN, 'trong tháng 6/2017', 'trong tháng 7/2017');
    const before = [PLAN, BASE, PROPOSED].map((file) => read(cwd, file));
    const ran = await update(cwd, FIRST);
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toContain('Văn bản không có gì mới so với lần đọc trước; kế hoạch giữ nguyên.');
    expect(ran.stderr).not.toContain('Đã ghi');
    expect([PLAN, BASE, PROPOSED].map((file) => read(cwd, file))).toEqual(before);
  });

  it('keeps what was corrected and recorded, and passes validate', async () => {
    const cwd = await imported();
    edit(cwd, PLAN, 'trong tháng 6/2017', 'trong tháng 7/2017');
    edit(
      cwd,
      PLAN,
      'cho lao động nữ tại các xã biên giới\n',
      'cho lao động nữ tại các xã biên giới\n    # ông Nam theo dõi\n',
    );
    mkdirSync(join(cwd, 'plans/2017/progress'));
    writeFileSync(
      join(cwd, 'plans/2017/progress/so-y-te.yaml'),
      'agency: so-y-te\nrecords:\n  - activity: II.3.1.a\n    date: 2017-08-20\n    status: done\n    evidence: 12/BC-SYT\n',
    );
    const { stdout } = await update(cwd, AGAIN, '--format', 'json');
    const changes = (JSON.parse(stdout).items as { change: string; id: string; field: string | null }[]).map(
      ({ change, id, field }) => `${change} ${id} ${field ?? ''}`.trim(),
    );
    expect(changes).toEqual([
      'changed null number',
      'changed null issued',
      'changed null recipients',
      'added II.4',
      'moved II.1 id',
      'conflict II.1 when',
      'moved II.2 id',
      'changed II.2 coordinating',
      'left II.3.1.a',
      'moved II.3.1.b id',
      'changed III.1.a when',
      'added II.4',
      'added II.3.1.c',
    ]);
    const text = read(cwd, PLAN);
    expect(text).toContain(
      'when: trong tháng 7/2017 # dòng 21: nêu ở đoạn sau # văn bản mới ghi: trong tháng 8/2017\n',
    );
    expect(text).toContain('    # ông Nam theo dõi\n');
    expect(text).toContain(
      '- id: II.3.1.a # dòng 31 # văn bản mới không còn việc này; giữ lại vì đã có kết quả ghi nhận\n',
    );
    const validated = await run(['validate', 'plans/2017', '--format', 'ndjson', '--as-of', '2017-09-01'], { cwd });
    expect(validated.stdout).not.toContain('"severity":"error"');
    const again = await update(cwd, AGAIN);
    expect(again.stdout).toContain('Văn bản không có gì mới');
    expect(read(cwd, PLAN)).toBe(text);
  });

  it('adds to the proposals who is new, and keeps what people made of the others', async () => {
    const cwd = await imported();
    edit(cwd, PROPOSED, /name: .*/, 'name: Liên minh Hợp tác xã tỉnh Lạng Sơn # đã hỏi');
    const old = read(cwd, PROPOSED);
    await update(cwd, AGAIN);
    expect(read(cwd, PROPOSED).startsWith(old.trimEnd())).toBe(true);
    expect(read(cwd, PROPOSED)).toContain('Hội Doanh nhân trẻ tỉnh');
  });

  it('of a plan without what was read before only adds and compares', async () => {
    const cwd = await imported();
    rmSync(join(cwd, BASE));
    edit(cwd, PLAN, 'trong tháng 6/2017', 'trong tháng 7/2017');
    const ran = await update(cwd, AGAIN);
    expect(ran.stderr).toContain(`Không có ${BASE} nên không biết chỗ nào đã sửa tay`);
    expect(ran.stdout).toContain('Văn bản ghi khác: giữ như trong kế hoạch');
    expect(read(cwd, PLAN)).toContain('number: 12/KH-BVSTBCPN');
    expect(read(cwd, PLAN)).toContain('when: trong tháng 7/2017 # dòng 21');
    expect(read(cwd, PLAN)).toContain('id: II.3.1.a');
    expect(read(cwd, PLAN)).toContain('Gặp mặt nữ cán bộ');
    expect((await update(cwd, AGAIN)).stdout).toContain('Văn bản không có gì mới');
  });

  it('is not a part of the plan that lists or checks read', async () => {
    const cwd = await imported();
    const { stdout } = await run(['validate', '--format', 'ndjson'], { cwd });
    expect(stdout).not.toContain('.imported.yaml');
    expect(read(cwd, BASE)).toMatch(/^# Bản đọc từ văn bản, không sửa tay/);
  });

  it('fills in a plan that was made from the one of the year before', async () => {
    const cwd = workspace('import');
    await run(['new', '2017', '--from', '2016'], { cwd });
    const ran = await update(cwd, FIRST);
    expect(ran.exitCode).toBe(0);
    expect(read(cwd, PLAN)).toContain('\nnumber: 12/KH-BVSTBCPN\nissued: 2017-02-20\n');
    expect(read(cwd, PLAN)).not.toContain('chưa có, điền khi ký');
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const cwd = await imported();
    writeFileSync(join(cwd, PLAN), `\ufeff${read(cwd, PLAN).replaceAll('\n', '\r\n')}`);
    await update(cwd, AGAIN);
    const text = read(cwd, PLAN);
    expect(text).toContain('number: 15/KH-BVSTBCPN\r\n');
    expect(text.startsWith('\ufeff#')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('the document of a plan that new made', () => {
  const NEXT = 'plans/2018/plan.yaml';
  async function signed(correct: (cwd: string) => void) {
    const cwd = await imported();
    edit(cwd, PLAN, '- id: II.1 #', '- id: II.1 # chị Hà lo #');
    await run(['new', '2018', '--from', '2017'], { cwd });
    const made = read(cwd, NEXT);
    correct(cwd);
    const text = read(cwd, FIRST)
      .replaceAll('2017', '2018')
      .replace('12/KH', '09/KH')
      .replace('tháng 6/2018', 'tháng 9/2018');
    writeFileSync(join(cwd, 'da-ky.txt'), text);
    const ran = await run(['import', 'da-ky.txt', '-o', NEXT, '--update', '--format', 'json'], { cwd });
    return { cwd, made, ran, text: read(cwd, NEXT) };
  }

  it('takes over the guesses, and with them goes what asked for review', async () => {
    const { cwd, made, ran, text } = await signed(() => {});
    expect(made).not.toMatch(/# dòng|Bản nháp đọc từ/);
    expect(made).toMatch(/^# yaml-language-server.*\n# Lập từ plans\/2017\/plan\.yaml\./);
    expect(made).toContain('- id: II.1 # chị Hà lo\n');
    expect(made).toContain('when: trong tháng 6/2018 # xem lại: năm 2017: trong tháng 6/2017\n');
    expect(ran.stdout).not.toMatch(/"change": "(?:conflict|refused|differs|left|kept)"/);
    expect(text).toContain('\nnumber: 09/KH-BVSTBCPN\nissued: 2018-02-20\n');
    expect(text).toContain('when: trong tháng 9/2018 #');
    expect(text).toContain('# chị Hà lo');
    expect(text).toContain('# Bản nháp đọc từ da-ky.txt');
    expect(text).not.toMatch(/xem lại|chưa có, điền|Lập từ|# basis/);
    const again = await run(['import', 'da-ky.txt', '-o', NEXT, '--update'], { cwd });
    expect(again.stdout).toContain('Văn bản không có gì mới');
    expect(read(cwd, NEXT)).toBe(text);
  });

  it('does not undo what was corrected since', async () => {
    const { ran, text } = await signed((cwd) =>
      edit(cwd, NEXT, 'when: trong tháng 6/2018', 'when: trong tháng 7/2018'),
    );
    expect(ran.stdout).toMatch(/"change": "conflict"/);
    expect(text).toMatch(/when: trong tháng 7\/2018 # xem lại: .*# văn bản mới ghi: trong tháng 9\/2018\n/);
  });
});
