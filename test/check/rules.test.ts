import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

const PROGRESS = 'plans/2016/progress';

/** A change of a faultless workspace, and every finding that must come of it: `file:line code`. */
const CASES: readonly {
  name: string;
  files: Readonly<Record<string, (text: string) => string>>;
  findings: string[];
}[] = [
  {
    name: 'an agency written by its name is one finding that gives the id',
    files: { 'plans/2016/plan.yaml': (text) => text.replace('lead: so-noi-vu', 'lead: Sở Nội vụ') },
    findings: ['plans/2016/plan.yaml:87 plan/unknown-agency'],
  },
  {
    name: 'lead and each together',
    files: {
      'plans/2016/plan.yaml': (text) =>
        text.replace('    lead: so-noi-vu\n', '    lead: so-noi-vu\n    each: [doan-the]\n'),
    },
    findings: ['plans/2016/plan.yaml:88 plan/lead-and-each'],
  },
  {
    name: 'an id written twice, and a time that cannot be read',
    files: {
      'plans/2016/plan.yaml': (text) =>
        text.replace('id: II.2.1', 'id: II.1').replace('when: trong tháng 6/2016', 'when: hôm nào đó'),
    },
    findings: ['plans/2016/plan.yaml:89 plan/when-unreadable', 'plans/2016/plan.yaml:91 plan/duplicate-id'],
  },
  {
    name: 'a plan whose id is not its folder’s name',
    files: { 'plans/2016/plan.yaml': (text) => text.replace('plan: "2016"', 'plan: "2015"') },
    findings: ['plans/2016/plan.yaml:2 plan/id-not-folder'],
  },
  {
    name: 'an activity and an agency that do not exist, in a progress file',
    files: {
      [`${PROGRESS}/so-xyz.yaml`]: () =>
        'agency: so-xyz\nrecords:\n  - { activity: II.99, date: 2016-05-01, status: note }\n',
    },
    findings: [
      `${PROGRESS}/so-xyz.yaml:1 progress/unknown-agency`,
      `${PROGRESS}/so-xyz.yaml:3 progress/unknown-activity`,
    ],
  },
  {
    name: 'a record of an agency that has no part in the work, or only helps',
    files: {
      [`${PROGRESS}/so-y-te.yaml`]: () =>
        'agency: so-y-te\nrecords:\n  - { activity: II.1, date: 2016-05-01, status: done }\n  - { activity: II.5, date: 2016-05-02, status: done }\n  - { activity: II.5, date: 2016-05-03, status: note }\n',
    },
    findings: [`${PROGRESS}/so-y-te.yaml:3 progress/no-part`, `${PROGRESS}/so-y-te.yaml:4 progress/no-part`],
  },
  {
    name: 'a file that speaks for another agency than its name says',
    files: {
      [`${PROGRESS}/so-y-te.yaml`]: () =>
        'agency: so-noi-vu\nrecords:\n  - { activity: II.1, date: 2016-05-01, status: done }\n',
    },
    findings: [`${PROGRESS}/so-y-te.yaml:1 progress/file-name`],
  },
  {
    name: 'an occurrence of what has none',
    files: {
      [`${PROGRESS}/so-noi-vu.yaml`]: () =>
        'agency: so-noi-vu\nrecords:\n  - { activity: II.1@2016-06, date: 2016-05-01, status: done }\n',
    },
    findings: [`${PROGRESS}/so-noi-vu.yaml:3 progress/unknown-activity`],
  },
  {
    name: 'a new deadline that is missing, or cannot be read',
    files: {
      [`${PROGRESS}/so-noi-vu.yaml`]: () =>
        'agency: so-noi-vu\nrecords:\n  - { activity: II.1, date: 2016-05-01, status: rescheduled }\n  - { activity: II.1, date: 2016-05-02, status: rescheduled, when: hôm nào đó }\n',
    },
    findings: [
      `${PROGRESS}/so-noi-vu.yaml:3 progress/when-missing`,
      `${PROGRESS}/so-noi-vu.yaml:4 progress/when-unreadable`,
    ],
  },
  {
    name: 'a group and a successor that the register does not have',
    files: {
      'plans/agencies.yaml': (text) =>
        text
          .replace('groups: [so-ban-nganh]', 'groups: [so-ban-nghanh]')
          .replace('successors: [so-noi-vu]', 'successors: [so-noi-vuu]'),
    },
    findings: ['plans/agencies.yaml register/unknown-id', 'plans/agencies.yaml register/unknown-id'],
  },
  {
    name: 'an id of the register written twice',
    files: { 'plans/agencies.yaml': (text) => text.replace('  - id: to-thu-ky\n', '  - id: ban-vstbcpn\n') },
    findings: [
      'plans/agencies.yaml register/duplicate-id',
      'plans/2016/plan.yaml plan/unknown-agency',
      'plans/2016/plan.yaml plan/unknown-agency',
    ],
  },
  {
    name: 'files that nobody reads',
    files: {
      [`${PROGRESS}/so-y-te.yml`]: () => 'agency: so-y-te\nrecords: []\n',
      [`${PROGRESS}/con/so-y-te.yaml`]: () => '',
      'plans/2017/plan.yml': () => '',
      'plans/2018.yaml': () => '',
    },
    findings: [
      'plans/2016/progress/con:1',
      'plans/2016/progress/so-y-te.yml:1',
      'plans/2017/plan.yml:1',
      'plans/2018.yaml:1',
    ].map((place) => `${place} file/ignored`),
  },
];

describe('rules', () => {
  for (const { name, files, findings } of CASES)
    it(name, async () => {
      const cwd = workspace();
      for (const [file, change] of Object.entries(files)) {
        const path = join(cwd, file);
        mkdirSync(join(path, '..'), { recursive: true });
        writeFileSync(path, change(readIfThere(path)));
      }
      const { stderr } = await run(['due', '--as-of', '2016-06-10'], { cwd });
      const found = stderr
        .trimEnd()
        .split('\n')
        .map((line) => /^(\S+?):(\d+):\d+: .* \[(\S+)\]$/.exec(line));
      const brief = (withLine: boolean) =>
        found.map((match) => (match ? `${match[1]}${withLine ? `:${match[2]}` : ''} ${match[3]}` : 'not a finding'));
      expect(brief(/:\d/.test(findings[0] ?? '')).sort()).toEqual([...findings].sort());
    });

  it('name the right id for an agency written by its name', async () => {
    const cwd = workspace();
    const path = join(cwd, 'plans/2016/plan.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('lead: so-noi-vu', 'lead: Sở Nội vụ'));
    const { stderr } = await run(['due'], { cwd });
    expect(stderr).toContain('gần nhất: so-noi-vu (Sở Nội vụ) [');
  });

  it('of one plan are not asked of two that share an id', async () => {
    const cwd = workspace('kinds');
    const path = join(cwd, 'plans/2017/plan.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('plan: "2017"', 'plan: "2016"'));
    const byYear = await run(['due', '--as-of', '2017-06-01', '--format', 'ndjson'], { cwd });
    expect(byYear.stdout).toContain('I.1@2017-Q1');
    expect(byYear.stderr).toContain('plan/id-not-folder');
    expect(await run(['due', '--plan', '2016'], { cwd })).toMatchObject({ stdout: '', exitCode: 2 });
  });
});

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
