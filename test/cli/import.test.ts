import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, run, temporaryFolder, workspace } from '../support/run.ts';

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const DOCUMENT = 'van-ban/ke-hoach-2017.txt';
const here = () => workspace('import');

describe('a document that cannot be imported', () => {
  it.each([
    [['import'], 2, 'thiếu FILE'],
    [['import', 'khong-co.docx'], 3, 'không có tệp "khong-co.docx"'],
    [['import', '.'], 3, 'không đọc được "."'],
    [['import', 'trong.txt'], 3, '"trong.txt" không có chữ nào'],
    [['import', 'quet.pdf'], 3, 'xin bản Word'],
    [['import', 'trong.txt', '-o', 'trong.txt'], 2, '"trong.txt" dùng cho hai việc'],
    [['import', 'trong.txt', '-o', 'a.html', '--report', 'a.html'], 2, '"a.html" dùng cho hai việc'],
    [['import', 'trong.txt', '-o', './trong.txt', '--force'], 2, '"./trong.txt" dùng cho hai việc'],
    [['import', 'trong.txt', '--report', 'a/../trong.txt', '--force'], 2, '"a/../trong.txt" dùng cho hai việc'],
    [['import', 'trong.txt', '-o', './agencies.proposed.yaml'], 2, '"agencies.proposed.yaml" dùng cho hai việc'],
    [['import', 'trong.txt', '-o', 'ke-hoach.pdf'], 2, 'không rõ định dạng của "ke-hoach.pdf"; dùng đuôi .yaml, .txt'],
    [
      ['import', 'trong.txt', '--report', 'doi-chieu'],
      2,
      'không rõ định dạng của bảng đối chiếu "doi-chieu"; dùng đuôi .txt',
    ],
    [['import', 'trong.txt', '--format', 'yml'], 2, 'có phải "yaml"?'],
    [['import', 'trong.txt', '--format', 'ics'], 2, '--format không nhận "ics"'],
  ])('%j', async (argv, exitCode, message) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'trong.txt'), '');
    writeFileSync(join(cwd, 'quet.pdf'), '%PDF-1.7\n%âãÏÓ\n');
    const ran = await run(argv, { cwd });
    expect(ran).toMatchObject({ exitCode, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(readdirSync(cwd).sort()).toEqual(['quet.pdf', 'trong.txt']);
    expect(read(cwd, 'trong.txt')).toBe('');
  });
});

describe('a draft', () => {
  it('is printed, or written to a folder that is made for it, in the same bytes', async () => {
    const cwd = here();
    const printed = await run(['import', DOCUMENT], { cwd });
    expect(printed.exitCode).toBe(0);
    expect(printed.stdout).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/plan\.schema\.json\n/);
    const written = await run(['import', DOCUMENT, '-o', 'plans/2017/plan.yaml'], { cwd, env: { TZ: 'Asia/Tokyo' } });
    expect(written).toMatchObject({ exitCode: 0, stdout: '' });
    expect(written.stderr).toContain('vstbcpn validate plans/2017\n');
    expect(read(cwd, 'plans/2017/plan.yaml')).toBe(printed.stdout);
    const again = await run(['import', '-', '--lang', 'vi'], { cwd, stdin: read(cwd, DOCUMENT) });
    expect(again.stdout.replace('stdin', 'ke-hoach-2017.txt')).toBe(printed.stdout);
  });

  it('says where each agency is named, and of a class that helps only where its words stand', async () => {
    const lines = ['Số: 01/KH-UBND', '', 'KẾ HOẠCH', 'Công tác gia đình năm 2017', '', 'I. NHIỆM VỤ', '1. Sở Y tế'];
    const duty = '- Chủ trì, phối hợp với Hội Người mù tỉnh và UBND các huyện, thành phố mở lớp, xong trước 30/6/2017.';
    const { stdout } = await run(['import', '-'], { cwd: here(), stdin: [...lines, duty].join('\n') });
    expect(stdout).toContain('    lead: so-y-te # dòng 7: theo đề mục "1. Sở Y tế"\n    coordinating: [hoi-nguoi-mu');
    expect(stdout).toMatch(/others: (UBND các huyện, thành phố) # dòng 8: "\1" là tên gọi chung nên ghi ở others\n/);
    const { stdout: json } = await run(['import', '-', '--format', 'json'], {
      cwd: here(),
      stdin: [...lines, duty].join('\n'),
    });
    expect(JSON.parse(json).proposed).toMatchObject([{ name: 'Hội Người mù tỉnh', line: 8 }]);
  });

  it('is called after its folder, and points to the schemas of its workspace', async () => {
    const cwd = here();
    await run(['import', DOCUMENT, '-o', 'plans/2017-nhap/plan.yaml'], { cwd });
    expect(read(cwd, 'plans/2017-nhap/plan.yaml')).toContain('\nplan: 2017-nhap\n');
    const below = join(cwd, 'plans/2017-nhap');
    const again = await run(['import', join(cwd, DOCUMENT), '-o', 'plan.yaml', '--force'], { cwd: below });
    expect(again.stderr).toContain('kiểm tra: vstbcpn validate .\n');
    const { stderr } = await run(['import', DOCUMENT, '-o', 'nhap.yaml'], { cwd });
    expect(stderr).toContain('Các lệnh chưa thấy nhap.yaml: soát xong thì đặt bản nháp vào plans/2017/plan.yaml');
    expect(read(cwd, 'nhap.yaml')).toMatch(/^# yaml-language-server: \$schema=schemas\/plan\.schema\.json\n/);
    expect(read(cwd, 'nhap.yaml')).toContain('\nplan: "2017"\n');
  });

  it('overwrites nothing unasked, and writes nothing then', async () => {
    const cwd = here();
    mkdirSync(join(cwd, 'plans/2017'));
    writeFileSync(join(cwd, 'doi-chieu.html'), 'cũ');
    const argv = ['import', DOCUMENT, '-o', 'plans/2017/plan.yaml', '--report', 'doi-chieu.html'];
    const refused = await run(argv, { cwd });
    expect(refused).toMatchObject({ exitCode: 3, stdout: '' });
    expect(refused.stderr).toContain('đã có doi-chieu.html');
    expect(readdirSync(join(cwd, 'plans/2017'))).toEqual([]);
    expect(read(cwd, 'doi-chieu.html')).toBe('cũ');
    expect((await run([...argv, '--force'], { cwd })).exitCode).toBe(0);
    expect(read(cwd, 'doi-chieu.html')).toContain('<html');
    expect(existsSync(join(cwd, 'plans/2017/plan.yaml'))).toBe(true);
    // Each of the files alone stands in the way, also the proposals of before.
    expect((await run(['import', DOCUMENT, '-o', 'plans/2017/plan.yaml'], { cwd })).exitCode).toBe(3);
  });

  it('has a report only where its folder is', async () => {
    const cwd = here();
    const argv = ['import', DOCUMENT, '-o', 'plans/2017/plan.yaml'];
    const nowhere = await run([...argv, '--report', 'khong-co/doi-chieu.html'], { cwd });
    expect(nowhere).toMatchObject({ exitCode: 3, stdout: '' });
    expect(nowhere.stderr).toContain('không có thư mục "khong-co"');
    expect(existsSync(join(cwd, 'plans/2017'))).toBe(false);
    expect((await run([...argv, '--report', 'plans/2017/doi-chieu.html'], { cwd })).exitCode).toBe(0);
  });

  it('needs no workspace', async () => {
    const cwd = temporaryFolder();
    const ran = await run(['import', join(repository, 'test/plans/ke-hoach-37-2016.txt')], { cwd });
    expect(ran.exitCode).toBe(0);
    const shipped = read(repository, 'plans/2016/plan.yaml').split('\n');
    for (const key of ['number', 'issued', 'place', 'title', '  name'])
      expect(ran.stdout.split('\n')).toContain(shipped.find((line) => line.startsWith(`${key}:`)));
    expect(ran.stderr).toContain('Không ở trong thư mục kế hoạch nào');
  });

  it.each([
    ['test/plans/ke-hoach-37-2016.txt', '2026', false],
    ['test/import/evalset/plans/01-yen-bai-2018.docx', '2018', true],
    ['test/import/evalset/plans/03-soc-trang-2019.txt', '2019', true],
  ])('of %s passes validate', async (file, plan, isOfAnotherProvince) => {
    const cwd = workspace();
    await run(['import', join(repository, file), '-o', `plans/${plan}/plan.yaml`], { cwd });
    const { stdout } = await run(['validate', `plans/${plan}`, '--format', 'ndjson'], { cwd });
    const found = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.some(({ code }) => code === 'register/proposed')).toBe(isOfAnotherProvince);
  });

  it('has the same bytes in every format on every day', async () => {
    const cwd = here();
    for (const file of ['a.docx', 'a.xlsx', 'a.html']) {
      const argv = ['import', DOCUMENT, '-o', file, '--force'];
      await run([...argv, '--as-of', '2017-03-01'], { cwd });
      const first = readFileSync(join(cwd, file));
      await run([...argv, '--as-of', '2031-01-01'], { cwd, env: { TZ: 'Asia/Tokyo' } });
      expect(readFileSync(join(cwd, file)).equals(first), file).toBe(true);
    }
  });

  it('for machines has what the document says before and after its items', async () => {
    const { stdout } = await run(['import', DOCUMENT, '--format', 'json'], { cwd: here() });
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'schemaVersion',
      'kind',
      'head',
      'items',
      'notUnderstood',
      'proposed',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'draft',
      head: { number: '12/KH-BVSTBCPN', issued: '2017-02-20' },
    });
  });

  it('runs the examples of its help', async () => {
    const { stdout } = await run(['import', '--help']);
    const examples = [...stdout.matchAll(/^ {2}vstbcpn (.*)$/gm)].map((match) => (match[1] as string).split(' '));
    expect(examples).toHaveLength(2);
    const cwd = here();
    for (const example of examples) {
      const argv = example.map((word) => (word.endsWith('.docx') ? DOCUMENT : word));
      expect((await run(argv, { cwd })).exitCode, example.join(' ')).toBe(0);
    }
  });
});
