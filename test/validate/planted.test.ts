import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { workspace } from '../support/run.ts';
import { findingsOf, PLAN, PROGRESS } from './findings-of.ts';

/** What stands in a file, what is put in its place, and what must be found between the marks ⟦ and ⟧. */
type Planting = readonly [file: string, found: string, put: string, ...codes: string[]];

const REGISTER = 'plans/agencies.yaml';
const SETTINGS = 'plans/settings.yaml';
const SNV = `${PROGRESS}/so-noi-vu.yaml`;
const YT = `${PROGRESS}/so-y-te.yaml`;

/** Files that the shipped workspace does not have, themselves without a fault. */
const NEW_FILES: Readonly<Record<string, string>> = {
  [SETTINGS]: 'lang: vi\nrules:\n  plan/gap: ignore\n',
  [SNV]: `agency: so-noi-vu
records:
  - { activity: III.3.b, date: 2016-05-02, status: cancelled, approved_by: 1/VD }
  - { activity: III.3.a, date: 2016-06-03, status: done, evidence: 200/BC-SNV }
  - { activity: II.1, date: 2016-06-20, status: done, evidence: 215/BC-SNV }
`,
  [YT]: `agency: so-y-te
records:
  - { activity: III.3.a, date: 2016-06-03, status: done, evidence: 88/BC-SYT }
`,
};

const PLANTINGS: readonly Planting[] = [
  // The head
  [PLAN, 'number: 37/KH-BVSTBCPN', 'number: ⟦37/QĐ-BVSTBCPN⟧', 'plan/number-form'],
  [PLAN, 'date: 2016-02-04', 'date: ⟦2016-12-04⟧', 'plan/basis-after-issue'],
  [PLAN, 'place: Lạng Sơn\n', '⟦plase⟧: Lạng Sơn\n', 'schema/unknown-key'],
  [PLAN, 'secretariat: to-thu-ky', 'secretariat: ⟦to-thu-kyy⟧', 'plan/unknown-agency'],
  [PLAN, 'date: 2015-07-02', 'date: ⟦2015-7-02⟧', 'text/unpadded-date'],
  [PLAN, 'date: 2015-03-16', 'date: ⟦2015-02-31⟧', 'schema/bad-date'],
  // Activities
  [
    PLAN,
    '    lead: so-noi-vu\n    coordinating: [hoi-lhpn]',
    '    lead: so-noi-vu\n    coordinating: [hoi-lhpn, ⟦so-noi-vu⟧]',
    'plan/lead-coordinates',
  ],
  [PLAN, 'unstated: [lead, when]', 'unstated: [⟦leed⟧, when]', 'schema/not-allowed'],
  [PLAN, '    coordinating: [ubnd-bac-son]\n', '    ⟦each⟧: [doan-the]\n', 'plan/lead-and-each'],
  [PLAN, 'when: trong tháng 4-5/2016', 'when: ⟦trong tháng 4-5/2017⟧', 'plan/outside-year'],
  [PLAN, 'when: trong Quý III/2016\n', 'when: ⟦trong Quý V/2016⟧\n', 'plan/when-unreadable'],
  [PLAN, 'when: trong Quý II/2016\n', 'when: ⟦nhiệm kỳ 2016-2021⟧\n', 'plan/when-not-deadline'],
  [PLAN, 'after: II.4.1', 'after: ⟦II.4.9⟧', 'plan/after-unknown'],
  [PLAN, 'event: từ ngày 15/11 - 15/12/2016', 'event: ⟦từ ngày 15/9 - 15/10/2016⟧', 'plan/event-outside-when'],
  [PLAN, '      - Khen thưởng, biểu dương', '      - Khen⟦  ⟧thưởng, biểu dương', 'text/double-space'],
  [PLAN, '  - id: II.6.1.b\n', '  - id: ⟦II.6.1.a⟧\n', 'plan/duplicate-id'],
  [
    PLAN,
    '    lead: hoi-lhpn\n    coordinating: [so-ldtbxh]\n    when: ngày 20/10/2016\n',
    '    lead: hoi-lhpn\n    coordinating: [so-ldtbxh]\n    when: ⟦ngày 20/01/2016⟧\n',
    'plan/overdue-at-birth',
  ],
  [PLAN, '  - id: II.6.1.d\n', '  - id: ⟦IV.1⟧\n', 'plan/id-outside-sections'],
  [PLAN, '    lead: so-vhttdl\n', '    lead: ⟦[⟧so-vhttdl\n', 'yaml/open-bracket'],
  [
    PLAN,
    '  - id: II.6.3\n    title: Tiếp tục triển khai mô hình thí điểm về dịch vụ tư vấn, hỗ trợ về BĐG cho đồng bào các dân tộc\n    lead: ban-dan-toc\n',
    '  - ⟦id: II.6.3⟧\n    title: Tiếp tục triển khai mô hình thí điểm về dịch vụ tư vấn, hỗ trợ về BĐG cho đồng bào các dân tộc\n',
    'plan/lead-unstated',
  ],
  [
    PLAN,
    '    others: các ngành liên quan\n    when: trong quý III/2016\n',
    '    others: các ngành liên quan\n    when: ⟦khẩn trương⟧\n',
    'plan/when-unstated',
  ],
  [
    PLAN,
    '    lead: hoi-lhpn\n    place: các xã\n    unstated: [when]\n',
    '    lead: hoi-lhpn\n    place: các xã\n    unstated: [⟦lead⟧, when]\n',
    'plan/unstated-untrue',
  ],
  [
    PLAN,
    'về công tác BĐG và VSTBCPN\n    lead: ban-vstbcpn',
    'về công tác ⟦BDG⟧ và VSTBCPN\n    lead: ban-vstbcpn',
    'text/misspelling',
  ],
  [
    PLAN,
    '    lead: ban-vstbcpn\n    unstated: [when]\n\n  - id: II.7.c',
    '⟦\t⟧lead: ban-vstbcpn\n    unstated: [when]\n\n  - id: II.7.c',
    'yaml/tab',
  ],
  [
    PLAN,
    '    each: [so-ban-nganh, doan-the, don-vi-thuoc-tinh, huyen-thanh-pho]',
    '    each: [so-ban-nganh, doan-the, don-vi-thuoc-tinh, ⟦doan-the⟧]',
    'plan/agency-repeated',
  ],
  [PLAN, '    each: [leads]\n', '    each: [⟦leaders⟧]\n', 'plan/unknown-agency'],
  [PLAN, '    report: final\n    to: so-ldtbxh', '    report: ⟦finall⟧\n    to: so-ldtbxh', 'schema/not-allowed'],
  [PLAN, '    when: định kỳ\n    unstated: [period]', '    when: ⟦định kỳ⟧', 'plan/period-unstated'],
  // The register
  [
    REGISTER,
    '  - id: so-noi-vu\n    name: Sở Nội vụ\n',
    '  - id: so-noi-vu\n    name: Sở Nội vụ\n    until: 2030-01-31\n    ⟦until⟧: 2030-01-31\n',
    'yaml/duplicate-key',
  ],
  [REGISTER, '      - Uỷ ban nhân dân huyện Tràng Định', '      - ⟦UBND huyện Văn Lãng⟧', 'register/shared-alias'],
  [REGISTER, 'successors: [so-dan-toc-ton-giao]', 'successors: [⟦so-dan-toc-ton-giaoo⟧]', 'register/unknown-id'],
  // Settings
  [SETTINGS, 'lang: vi', 'lang: ⟦vn⟧', 'schema/not-allowed'],
  [SETTINGS, '  plan/gap: ignore\n', '  plan/gap: ignore\n  ⟦plan/gab⟧: info\n', 'settings/unknown-rule'],
  // Records
  [
    SNV,
    'date: 2016-05-02, status: cancelled, approved_by: 1',
    'date: ⟦2016-04-02⟧, status: cancelled, approved_by: 1',
    'progress/before-plan',
  ],
  [
    SNV,
    'evidence: 215/BC-SNV }\n',
    `evidence: 215/BC-SNV }
  - { activity: II.1, date: 2016-07-01, status: ⟦done⟧, evidence: 230/BC-SNV }
  - { activity: III.1, date: ⟦2016-05-03⟧, status: ⟦rescheduled⟧, when: Quý IV/2016 }
  - { activity: III.1, date: ⟦2017-08-03⟧, status: done, evidence: 9/BC-SNV }
`,
    'progress/done-twice',
    'progress/out-of-order',
    'progress/not-approved',
    'progress/future-date',
  ],
  [YT, 'agency: so-y-te', 'agency: ⟦so-y-tế⟧', 'progress/unknown-agency'],
  [YT, 'status: done, evidence: 88/BC-SYT', 'status: ⟦dona⟧, evidence: 88/BC-SYT', 'schema/not-allowed'],
];

/** Where the marks stand once they are taken out. */
function placesIn(marked: string): { text: string; places: string[] } {
  const places: string[] = [];
  let text = '';
  let start = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    const lines = text.split('\n');
    const here = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    if (part === '⟦') start = here;
    else if (part === '⟧') places.push(`${start}-${here}`);
    else text += part;
  }
  return { text, places };
}

it(`finds ${PLANTINGS.length} planted faults, each at its place, and nothing else`, async () => {
  const folder = workspace();
  mkdirSync(join(folder, PROGRESS));
  for (const [file, text] of Object.entries(NEW_FILES)) writeFileSync(join(folder, file), text);
  expect((await findingsOf(folder)).items).toEqual([]);
  const wanted: string[] = [];
  for (const file of new Set(PLANTINGS.map(([name]) => name))) {
    const codes: (readonly [at: number, code: string])[] = [];
    let marked = readFileSync(join(folder, file), 'utf8');
    for (const [name, found, put] of PLANTINGS) {
      if (name !== file) continue;
      expect(marked.split(found), `${file} has ${JSON.stringify(found)} once`).toHaveLength(2);
      marked = marked.replace(found, () => put);
    }
    for (const [name, , put, ...own] of PLANTINGS)
      if (name === file) codes.push(...own.map((code, i) => [marked.indexOf(put) + i, code] as const));
    const { text, places } = placesIn(marked);
    codes.sort(([a], [b]) => a - b);
    expect(places).toHaveLength(codes.length);
    wanted.push(...places.map((place, i) => `${file}:${place} ${codes[i]?.[1]}`));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { items } = await findingsOf(folder);
  const found = items.map(
    ({ file, line, column, endLine, endColumn, code }) => `${file}:${line}:${column}-${endLine}:${endColumn} ${code}`,
  );
  expect(found.sort()).toEqual(wanted.sort());
});
