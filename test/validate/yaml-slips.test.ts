import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';
import { edit, findingsOf, PLAN, PROGRESS, shortly } from './findings-of.ts';

/** A slip of the hand in the plan: what stands there, what somebody types, and all that must be told. */
const SLIPS: readonly (readonly [name: string, found: string, typed: string, told: readonly string[]])[] = [
  ...['–', '—', '•', '*', '+'].map(
    (sign) => [`${sign} for a hyphen`, '  - id: II.2.1\n', `  ${sign} id: II.2.1\n`, ['91:3 yaml/dash']] as const,
  ),
  ['no hyphen', '  - id: II.2.1\n', '    id: II.2.1\n', ['91:3 yaml/dash']],
  ['a hyphen further in', '  - id: II.2.1\n', '    - id: II.2.1\n', ['91:1 yaml/indent']],
  [
    'an entry further in',
    '  - id: II.2.2\n    title: Tổ chức Chương trình giao lưu "Phụ nữ tham chính - góc nhìn của người trong cuộc"\n    lead: so-ldtbxh\n    coordinating: [ubnd-bac-son]\n    when: trong tháng 6/2016\n    place: huyện Bắc Sơn\n',
    '      - id: II.2.2\n        title: Tổ chức Chương trình giao lưu "Phụ nữ tham chính - góc nhìn của người trong cuộc"\n        lead: so-ldtbxh\n        coordinating: [ubnd-bac-son]\n        when: trong tháng 6/2016\n        place: huyện Bắc Sơn\n',
    ['95:1 yaml/indent'],
  ],
  ['no hyphen in the head', '  - number: 411/LĐTBXH-BĐG\n', '    number: 411/LĐTBXH-BĐG\n', ['25:3 yaml/dash']],
  ['no space after the colon', '    lead: so-noi-vu\n', '    lead:so-noi-vu\n', ['87:5 yaml/no-colon']],
  ['a number for a text', '  telephone: "0253.719.996"\n', '  telephone: 0253719996\n', ['18:14 schema/wrong-type']],
  ['a number for a day', 'issued: 2016-04-05\n', 'issued: 42465\n', ['5:9 schema/bad-date']],
  ['a day that no calendar has', 'issued: 2016-04-05\n', 'issued: 2016-04-31\n', ['5:9 schema/bad-date']],
];

describe('a slip of the hand', () => {
  it.each(SLIPS)('is told once, at its place, and costs no entry: %s', async (_name, found, typed, told) => {
    const cwd = workspace();
    edit(cwd, PLAN, found, typed);
    expect(shortly((await findingsOf(cwd)).items)).toEqual(told.map((place) => `${PLAN}:${place}`));
    const listed = await run(['list', '--format', 'json'], { cwd });
    expect(JSON.parse(listed.stdout).items).toHaveLength(29);
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
