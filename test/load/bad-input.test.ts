import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

/** Rows of `due --month 6` from faultless files: 3 activities with a lead, and the interim report of 39 agencies. */
const ALL = 42;
const PLAN = 'plans/2016/plan.yaml';
const REGISTER = 'plans/agencies.yaml';

interface Case {
  readonly name: string;
  readonly file?: string;
  readonly spoil: (text: string, path: string) => string | Uint8Array | undefined;
  /** Every finding, in order: `line:column code`. */
  readonly findings: readonly string[];
  readonly exitCode: number;
  readonly rows?: number;
}

const LEAD = '    lead: so-noi-vu\n';
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
const plan = readFileSync(join(import.meta.dirname, '../../', PLAN), 'utf8');
const leadLine = lineOf(plan, LEAD.trimEnd());
const firstWhen = '    when: trong tháng 6/2016\n';

const CASES: readonly Case[] = [
  { name: 'nothing', spoil: (text) => text, findings: [], exitCode: 0 },
  {
    name: 'a misspelt key',
    spoil: (text) => text.replace(LEAD, '    leed: so-noi-vu\n'),
    findings: [`${leadLine}:5 schema/unknown-key`],
    exitCode: 1,
  },
  {
    name: 'an unknown agency',
    spoil: (text) => text.replace(LEAD, '    lead: so-noi-vuu\n'),
    findings: [`${leadLine}:11 plan/unknown-agency`],
    exitCode: 1,
  },
  {
    name: 'a group where an agency must stand',
    spoil: (text) => text.replace(LEAD, '    lead: so-ban-nganh\n'),
    findings: [`${leadLine}:11 plan/unknown-agency`],
    exitCode: 1,
  },
  {
    name: 'an unclosed bracket',
    spoil: (text) => text.replace(LEAD, '    lead: [so-noi-vu\n'),
    findings: [`${leadLine}:11 yaml/open-bracket`],
    exitCode: 1,
  },
  {
    name: 'an unclosed quote',
    spoil: (text) => text.replace(LEAD, '    lead: "so-noi-vu\n'),
    findings: [`${leadLine}:11 yaml/open-quote`],
    exitCode: 1,
  },
  {
    name: 'a tab',
    spoil: (text) => text.replace(LEAD, `\t${LEAD}`),
    findings: [`${leadLine}:1 yaml/tab`],
    exitCode: 1,
  },
  {
    name: 'a wrong indent',
    spoil: (text) => text.replace(LEAD, LEAD.slice(1)),
    findings: [`${leadLine}:4 yaml/indent`],
    exitCode: 1,
  },
  {
    name: 'a dash that slipped to the margin',
    spoil: (text) => text.replace('  - id: II.2.2\n', '- id: II.2.2\n'),
    findings: [`${lineOf(plan, '  - id: II.2.2')}:1 yaml/indent`],
    exitCode: 1,
  },
  {
    name: 'a colon inside a title',
    spoil: (text) => text.replace('    title: Ban hành Kế hoạch', '    title: Ban hành: Kế hoạch'),
    findings: [`${lineOf(plan, '    title: Ban hành Kế hoạch')}:12 yaml/colon`],
    exitCode: 1,
  },
  {
    name: 'a merge conflict',
    spoil: (text) => text.replace(LEAD, `<<<<<<< HEAD\n${LEAD}=======\n    lead: so-y-te\n>>>>>>> other\n`),
    findings: [`${leadLine}:1 yaml/merge-conflict`],
    exitCode: 1,
  },
  {
    name: 'a key written twice',
    spoil: (text) => text.replace(LEAD, `${LEAD}${LEAD}`),
    findings: [`${leadLine + 1}:5 yaml/duplicate-key`],
    exitCode: 1,
  },
  {
    name: 'a wrong type',
    spoil: (text) => text.replace('year: 2016', 'year: hai nghìn'),
    findings: ['3:7 schema/wrong-type'],
    exitCode: 1,
  },
  {
    name: 'a day that does not exist',
    spoil: (text) => text.replace('issued: 2016-04-05', 'issued: 2016-02-31'),
    findings: ['5:9 schema/bad-date'],
    exitCode: 1,
  },
  {
    name: 'a time that cannot be read',
    spoil: (text) => text.replace(firstWhen, '    when: khi hoa nở\n').replace('khi hoa nở', 'rồi sẽ xong thôi'),
    findings: [`${lineOf(plan, firstWhen.trimEnd())}:11 plan/when-unreadable`],
    exitCode: 1,
    rows: ALL - 1,
  },
  {
    name: 'an id written twice',
    spoil: (text) => text.replace('  - id: II.3.a\n', '  - id: II.1\n'),
    findings: [`${lineOf(plan, '  - id: II.3.a\n')}:9 plan/duplicate-id`],
    exitCode: 1,
  },
  {
    name: 'no plan file',
    spoil: (_text, path) => {
      rmSync(path);
      mkdirSync(join(path, '../progress'));
      return undefined;
    },
    findings: ['1:1 file/missing'],
    exitCode: 3,
    rows: 0,
  },
  {
    name: 'a folder in place of the plan',
    spoil: (_text, path) => {
      rmSync(path);
      mkdirSync(path);
      return undefined;
    },
    findings: ['1:1 file/folder'],
    exitCode: 3,
    rows: 0,
  },
  {
    name: 'a file of 50 MB',
    spoil: (_text, path) => {
      truncateSync(path, 50_000_000);
      return undefined;
    },
    findings: ['1:1 file/too-large'],
    exitCode: 3,
    rows: 0,
  },
  { name: 'an empty file', spoil: () => '', findings: ['1:1 yaml/empty'], exitCode: 3, rows: 0 },
  {
    name: 'brackets without end',
    spoil: () => `a: ${'['.repeat(100_000)}`,
    findings: ['1:1 yaml/too-deep'],
    exitCode: 3,
    rows: 0,
  },
  {
    name: 'an alias bomb',
    spoil: (text) =>
      `${text}x: [&a [1,1,1,1,1,1,1,1,1]${[...'bcdefgh'].map((name, i) => `,&${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`).join('')}]\n`,
    findings: [`${plan.split('\n').length}:32 yaml/alias`],
    exitCode: 1,
  },
  {
    name: 'bytes that are no UTF-8',
    spoil: (text) => {
      const at = text.indexOf('Tham mưu');
      return new Uint8Array([...Buffer.from(text.slice(0, at)), 0xff, 0xfe, ...Buffer.from(text.slice(at))]);
    },
    findings: [`${lineOf(plan, 'Tham mưu')}:12 file/not-utf8`],
    exitCode: 1,
  },
  { name: 'Windows line ends', spoil: (text) => text.replace(/\n/g, '\r\n'), findings: [], exitCode: 0 },
  { name: 'a byte order mark', spoil: (text) => `\uFEFF${text}`, findings: [], exitCode: 0 },
  {
    name: 'two documents in one file',
    spoil: (text) => `${text}---\n${text}`,
    findings: [`${plan.split('\n').length}:1 yaml/many-documents`],
    exitCode: 1,
  },
  {
    name: 'a broken register',
    file: REGISTER,
    spoil: () => 'agencies: [',
    findings: ['1:11 yaml/open-bracket'],
    exitCode: 1,
    rows: 7,
  },
  {
    name: 'a tab in the register',
    file: REGISTER,
    spoil: (text) => text.replace('    short:', '\t  short:'),
    findings: ['10:1 yaml/tab'],
    exitCode: 1,
  },
];

describe('bad input', () => {
  for (const { name, file = PLAN, spoil, findings, exitCode, rows = ALL } of CASES)
    it(name, async () => {
      const cwd = workspace();
      const path = join(cwd, file);
      const content = spoil(readFileSync(path, 'utf8'), path);
      if (content !== undefined) writeFileSync(path, content);
      const ran = await run(['due', '--month', '6', '--as-of', '2016-06-10', '--format', 'ndjson'], { cwd });
      const found = ran.stderr.split('\n').flatMap((line) => {
        const match = /^(\S+):(\d+:\d+): .* \[(\S+)\]$/.exec(line);
        return match ? [`${match[1] === file ? '' : `${match[1]} `}${match[2]} ${match[3]}`] : [];
      });
      expect(found).toEqual(findings);
      expect(ran.exitCode).toBe(exitCode);
      expect(ran.stdout.split('\n').filter(Boolean)).toHaveLength(rows);
    });

  it('a workspace without its register, named by -C, is listed with the ids of the plan', async () => {
    const cwd = workspace();
    rmSync(join(cwd, REGISTER));
    const ran = await run(['-C', cwd, 'due', '--month', '6', '--as-of', '2016-06-10'], { cwd: '/' });
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('plans/agencies.yaml:1:1: lỗi: không có tệp này; ');
    expect(ran.stdout).toContain('so-noi-vu');
  });

  it('outside every workspace nothing is listed, and init and -C are named', async () => {
    const ran = await run(['due'], { cwd: '/' });
    expect(ran).toMatchObject({ stdout: '', exitCode: 3 });
    expect(ran.stderr).toContain('-C');
    expect(ran.stderr).toContain('vstbcpn init');
  });

  it('a fault in the plan of another year does not disturb this answer', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'plans/2014'));
    writeFileSync(join(cwd, 'plans/2014/plan.yaml'), 'plan: "2014"\nyear: 2014\nactivities: oops\n');
    const ran = await run(['due', '--as-of', '2016-06-10'], { cwd });
    expect(ran).toMatchObject({ stderr: '', exitCode: 0 });
    const other = await run(['due', '--plan', '2014'], { cwd });
    expect(other.stderr).toContain('plans/2014/plan.yaml:3:13');
    expect(other.exitCode).toBe(1);
  });
});
