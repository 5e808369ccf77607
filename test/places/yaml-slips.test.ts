import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';
import { edit, findingsOf, PLAN, PROGRESS, shortly } from '../validate/findings-of.ts';

/** A slip of the hand in the plan: what stands there, what somebody types, and all that must be told. */
type Slip = readonly [name: string, found: string, typed: string, told: readonly string[], entries?: number];

const SLIPS: readonly Slip[] = [
  ...['–', '—', '•', '*', '+'].map(
    (sign) => [`${sign} for a hyphen`, '  - id: II.2.1\n', `  ${sign} id: II.2.1\n`, ['91:3 yaml/dash']] as const,
  ),
  ['no hyphen', '  - id: II.2.1\n', '    id: II.2.1\n', ['91:3 yaml/dash']],
  ['a hyphen further in', '  - id: II.2.1\n', '    - id: II.2.1\n', ['91:5 yaml/indent']],
  [
    'an entry further in',
    '  - id: II.2.2\n    title: Tổ chức Chương trình giao lưu "Phụ nữ tham chính - góc nhìn của người trong cuộc"\n    lead: so-ldtbxh\n    coordinating: [ubnd-bac-son]\n    when: trong tháng 6/2016\n    place: huyện Bắc Sơn\n',
    '      - id: II.2.2\n        title: Tổ chức Chương trình giao lưu "Phụ nữ tham chính - góc nhìn của người trong cuộc"\n        lead: so-ldtbxh\n        coordinating: [ubnd-bac-son]\n        when: trong tháng 6/2016\n        place: huyện Bắc Sơn\n',
    ['95:7 yaml/indent'],
  ],
  ['no hyphen in the head', '  - number: 411/LĐTBXH-BĐG\n', '    number: 411/LĐTBXH-BĐG\n', ['25:3 yaml/dash']],
  ['no space after the colon', '    lead: so-noi-vu\n', '    lead:so-noi-vu\n', ['87:5 yaml/no-colon']],
  ['no space after the hyphen', '  - id: II.2.1\n', '  -id: II.2.1\n', ['91:3 yaml/dash']],
  ['a key too far left', '    lead: so-noi-vu\n', '   lead: so-noi-vu\n', ['87:4 yaml/indent']],
  ['a key too far right', '    lead: so-noi-vu\n', '     lead: so-noi-vu\n', ['87:6 yaml/indent']],
  ...['@', '%', '`', '> ', '- ', '[a] ', '{a} ', '"a" ', '*'].map(
    (sign) =>
      [
        `a title that begins with ${sign}`,
        'title: Tổ chức Chương',
        `title: ${sign}Tổ chức Chương`,
        ['96:12 yaml/quotes'],
      ] as const,
  ),
  ['a special space before a key', '    lead: so-noi-vu\n', '   \u00a0lead: so-noi-vu\n', ['87:4 yaml/odd-space']],
  ['a special space after a colon', '    lead: so-noi-vu\n', '    lead:\u00a0so-noi-vu\n', ['87:10 yaml/odd-space']],
  ['a special space in the head', 'year: 2016\n', 'year:\u00a02016\n', ['3:6 yaml/odd-space']],
  ['a special space after an id', '- id: II.2.2\n', '- id: II.2.2\u00a0\n', ['95:15 text/double-space']],
  ['a space of no width after an id', '    lead: so-noi-vu\n', '    lead: so-noi-vu\u200b\n', ['87:11 yaml/odd-space']],
  ['a wide colon', '    lead: so-noi-vu\n', '    lead：so-noi-vu\n', ['87:9 yaml/sign']],
  ['a wide colon in the head', 'year: 2016\n', 'year： 2016\n', ['3:5 yaml/sign']],
  ['a comment of another language', '    lead: so-noi-vu\n', '    // xem\n    lead: so-noi-vu\n', ['87:5 yaml/sign']],
  ['a comment behind a value', '    lead: so-noi-vu\n', '    lead: so-noi-vu // xem\n', ['87:11 yaml/sign']],
  ['a comment of web pages', '  - id: II.2.2\n', '<!-- xem -->\n  - id: II.2.2\n', ['95:1 yaml/sign']],
  ['a comment that touches', 'lead: so-noi-vu\n', 'lead: [so-noi-vu]# xem\n', ['87:22 yaml/sign']],
  ['curly quotes', 'plan: "2016"', 'plan: “2016”', ['2:7 yaml/sign']],
  ['a directive', '# yaml-language', '%YAML 1.2\n# yaml-language', ['1:1 yaml/sign']],
  ['a line of dashes', '\nactivities:', '\n---\nactivities:', ['84:1 yaml/many-documents']],
  ['a line of dots', '\nactivities:', '\n...\nactivities:', ['84:1 yaml/many-documents']],
  ...['>>>>>>> x', '||||||| x', '======='].map(
    (mark) =>
      [`a lone ${mark}`, '  - id: II.2.2\n', `${mark}\n  - id: II.2.2\n`, ['95:1 yaml/merge-conflict']] as const,
  ),
  [
    'an indented conflict',
    '    lead: so-noi-vu\n',
    '    <<<<<<< HEAD\n    lead: so-noi-vu\n    =======\n    lead: so-y-te\n    >>>>>>> x\n',
    ['87:5 yaml/merge-conflict'],
  ],
  [
    'an entry on each side of a conflict',
    '  - id: II.2.1\n',
    '<<<<<<< HEAD\n  - id: II.2.0\n    title: a\n    unstated: [lead, when]\n=======\n  - id: II.2.0\n    title: b\n>>>>>>> x\n  - id: II.2.1\n',
    ['91:1 yaml/merge-conflict'],
    30,
  ],
  ['a list without its first line', '\nactivities:\n', '\n', ['84:5 schema/missing-key']],
  ['an empty entry', '  - id: II.2.1\n', '  - \n  - id: II.2.1\n', ['91:5 schema/empty'], 30],
  ['an entry in Vietnamese', '  - id: II.2.1\n', '  - Nội dung: a\n  - id: II.2.1\n', ['91:5 schema/unknown-key'], 30],
  ['a key in Vietnamese', '    lead: so-noi-vu\n', '    chủ trì: so-noi-vu\n', ['87:5 schema/unknown-key']],
  ['a number for a text', '  telephone: "0253.719.996"\n', '  telephone: 0253719996\n', ['18:14 schema/wrong-type']],
  ['a number for a day', 'issued: 2016-04-05\n', 'issued: 42465\n', ['5:9 schema/bad-date']],
  ['a day that no calendar has', 'issued: 2016-04-05\n', 'issued: 2016-04-31\n', ['5:9 schema/bad-date']],
];

describe('a slip of the hand', () => {
  for (const [name, found, typed, told, entries = 29] of SLIPS)
    it(`is told once, at its place, and costs no entry: ${name}`, async () => {
      const cwd = workspace();
      edit(cwd, PLAN, found, typed);
      expect(shortly((await findingsOf(cwd)).items)).toEqual(told.map((place) => `${PLAN}:${place}`));
      const listed = await run(['list', '--format', 'json'], { cwd });
      expect(JSON.parse(listed.stdout).items).toHaveLength(entries);
      expect(JSON.parse(listed.stdout).items.map(({ id }: { id: string }) => id)).toContain('II.2.1');
    });

  it('is quoted as it was written', async () => {
    const cwd = workspace();
    edit(cwd, PLAN, 'telephone: "0253.719.996"', 'telephone: 0253719996');
    expect((await findingsOf(cwd)).items[0]?.message).toContain('"0253719996"');
    edit(cwd, PLAN, 'telephone: 0253719996', 'telephone: "0253"');
    edit(cwd, PLAN, 'year: 2016', 'year: "2016"');
    expect((await findingsOf(cwd)).items[0]?.message).toContain('bỏ dấu nháy: 2016');
  });

  it('leaves no English in Vietnamese', async () => {
    const cwd = workspace();
    edit(cwd, PLAN, '    lead: so-noi-vu\n', '    lead: "so-noi-vu" x\n');
    const [found] = (await findingsOf(cwd)).items;
    expect(found?.code).toMatch(/^yaml\//);
    expect(found?.message).not.toMatch(/[Uu]nexpected|scalar|mapping|token/);
  });
});

it('tells every alias and every anchor that none uses, and nothing beside them', async () => {
  const cwd = workspace();
  edit(cwd, PLAN, 'title: Nội dung hoạt động', 'title: &a Nội dung hoạt động');
  edit(cwd, PLAN, 'title: Tổ chức thực hiện', 'title: *a');
  edit(cwd, PLAN, 'place: huyện Bắc Sơn', 'place: *a');
  edit(cwd, PLAN, 'place: các xã', 'place: &b các xã');
  const { items } = await findingsOf(cwd);
  expect(items.map(({ code }) => code).filter((code) => code !== 'schema/empty')).toEqual([
    'yaml/alias',
    'yaml/alias',
    'yaml/anchor',
  ]);
  expect(items).toHaveLength(3);
});

it('tells of a file that is no UTF-8 text that, and nothing else of it', async () => {
  const cwd = workspace();
  mkdirSync(join(cwd, PROGRESS));
  const text = 'agency: so-noi-vu\nrecords:\n  - { activity: II.1, date: 2016-06-20, status: note }\n';
  writeFileSync(join(cwd, PROGRESS, 'so-noi-vu.yaml'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect((await findingsOf(cwd)).items.map(({ code }) => code)).toEqual(['file/not-utf8']);
});

const hintsOf = async (cwd: string) => (await findingsOf(cwd)).items.map(({ message }) => message);

it('offers what was meant, in words that mend it', async () => {
  const cwd = workspace();
  edit(cwd, PLAN, '    lead: so-noi-vu\n', '   lead: so-noi-vu\n');
  expect((await hintsOf(cwd))[0]).toContain('khóa "lead" lệch cột; thụt vào thẳng với khóa "id" (4 dấu cách)');
  edit(cwd, PLAN, '   lead: so-noi-vu\n', '    chủ trì: so-noi-vu\n');
  expect((await hintsOf(cwd))[0]).toContain('có phải "lead"?');
  edit(cwd, PLAN, '    chủ trì: so-noi-vu\n', '    lead: so-noi-vu\n');
  edit(cwd, PLAN, '\nactivities:\n', '\n');
  expect((await hintsOf(cwd))[0]).toContain('ghi dòng activities: ngay trên dòng này');
});

it('reads a register with an id that touches its key', async () => {
  const cwd = workspace();
  edit(cwd, 'plans/agencies.yaml', '- id: so-noi-vu\n', '- id:so-noi-vu\n');
  expect((await findingsOf(cwd)).items.map(({ code }) => code)).toEqual(['yaml/no-colon']);
});

it.each([
  ['plan/gap: false', 'schema/not-allowed', '"ignore"'],
  ['lead-unstated: info', 'schema/unknown-key', '"plan/lead-unstated"'],
  ['xyz: info', 'schema/unknown-key', 'vstbcpn rules'],
])('offers what settings know for %s', async (line, code, offer) => {
  const cwd = workspace();
  writeFileSync(join(cwd, 'plans/settings.yaml'), `rules:\n  ${line}\n`);
  const { items } = await findingsOf(cwd);
  expect(items.map((item) => item.code)).toEqual([code]);
  expect(items[0]?.message).toContain(offer);
});

it('reads lines that end as on old Macs', async () => {
  const cwd = workspace();
  const path = join(cwd, PLAN);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n/g, '\r'));
  expect(shortly((await findingsOf(cwd)).items)).toEqual([`${PLAN}:1:1 yaml/line-ends`]);
});

it('reads UTF-16 and tells nothing else, and of a binary file nothing else', async () => {
  const cwd = workspace();
  const path = join(cwd, PLAN);
  writeFileSync(path, Buffer.from(`\uFEFF${readFileSync(path, 'utf8')}`, 'utf16le'));
  expect(shortly((await findingsOf(cwd)).items)).toEqual([`${PLAN}:1:1 file/not-utf8`]);
  writeFileSync(
    path,
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
  );
  expect((await findingsOf(cwd)).items.map(({ code }) => code)).toEqual(['file/not-utf8']);
});

it.each([
  ['2016/progres/x.yaml', 'plans/2016/progress/x.yaml'],
  ['2016/Progress/x.yaml', 'plans/2016/progress/x.yaml'],
  ['2016/progress/so-y-te.yaml.txt', 'plans/2016/progress/so-y-te.yaml'],
  ['2016/plan (1).yaml', 'plan.yaml'],
  ['2016/so-y-te.yaml', 'plans/2016/progress/so-y-te.yaml'],
  ['setting.yml', 'settings.yaml'],
])('tells of %s, which nobody reads, and of its right name', async (name, wanted) => {
  const cwd = workspace();
  const path = join(cwd, 'plans', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'agency: so-y-te\n');
  const { items } = await findingsOf(cwd);
  expect(items.map(({ code, file }) => `${file} ${code}`)).toEqual([`plans/${name} file/ignored`]);
  expect(items[0]?.message).toContain(`tên đúng: ${wanted}`);
});

it('names the bytes of a file that is too large', async () => {
  const cwd = workspace();
  truncateSync(join(cwd, PLAN), 1_000_001);
  expect((await hintsOf(cwd))[0]).toContain('1.000.001 byte, tối đa 1.000.000 byte');
});
