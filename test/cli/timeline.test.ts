import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, workspace } from '../support/run.ts';

const HEAD = `plan: "2024"
year: 2024
number: 01/KH-VIDU
issued: 2024-01-10`;

/** An invented plan with an invented register. */
function invented(activities: string, head = HEAD, progress: readonly string[] = [], plan = '2024'): string {
  const folder = temporaryFolder();
  const files: Record<string, string> = {
    'plans/agencies.yaml': `agencies:
  - { id: so-mot, name: Sở Một (ví dụ), groups: [cac-so], basis: ví dụ }
  - { id: so-hai, name: Sở Hai (ví dụ), groups: [cac-so], basis: ví dụ }
groups:
  - { id: cac-so, name: các sở (ví dụ) }
`,
    [`plans/${plan}/plan.yaml`]: `${head}
title: Kế hoạch ví dụ
issuer: so-mot
activities:
${activities}`,
  };
  if (progress.length > 0)
    files['plans/2024/progress/so-mot.yaml'] =
      `agency: so-mot\nrecords:\n${progress.map((line) => `  - { ${line} }\n`).join('')}`;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const work = (id: string, when: string, who = 'lead: so-mot') => `  - id: ${id}
    title: Việc ${id} (ví dụ)
    ${who}
    when: "${when}"
`;

async function timeline(cwd: string, ...more: readonly string[]) {
  return run(['timeline', '--as-of', '2024-03-05', ...more], { cwd });
}

/** What is drawn of an activity. */
const drawn = (text: string, id = 'I.1') =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${id} `))
    .map((line) => line.slice(line.indexOf('│')));

describe('timeline', () => {
  it('keeps what comes again on one row, with a deadline a time', async () => {
    const { stdout } = await timeline(invented(work('I.1', 'hằng tháng')), '--as-of', '2024-01-02');
    expect(drawn(stdout)).toEqual(['│░░◆░░◆░░◆│░░◆░░◆░░◆│░░◆░░◆░░◆│░░◆░░◆░░◆│']);
    expect(stdout).toContain('12 nhiệm vụ');
  });

  it('keeps what all members of a group owe on one row, with how many have done it', async () => {
    const cwd = invented(work('I.1', 'trước ngày 20/2', 'each: [cac-so]'), HEAD, [
      'activity: I.1, date: 2024-02-01, status: done, evidence: 1/VIDU',
    ]);
    const { stdout } = await timeline(cwd);
    expect(drawn(stdout)).toEqual(['│░░░░◆!!  │         │         │         │']);
    expect(stdout).toMatch(/^I\.1 .* 1\/2 +│/m);
    expect(drawn((await timeline(cwd, '--agency', 'so-mot')).stdout)).toEqual([
      '│███✓◆ ┊  │         │         │         │',
    ]);
  });

  it('draws the last day of February in a leap year, and one day as one', async () => {
    const { stdout } = await timeline(invented(work('I.1', 'ngày 29/2') + work('I.2', 'ngày 1/3')));
    expect([drawn(stdout), drawn(stdout, 'I.2')]).toEqual([
      ['│     ◆!  │         │         │         │'],
      ['│      !  │         │         │         │'],
    ]);
  });

  it('draws more than the year where a window begins before it or ends after it', async () => {
    const { stdout } = await timeline(
      invented(work('I.1', '2023-12-15/2024-01-31') + work('I.2', '2024-11/2025-01-15')),
    );
    expect(stdout).toMatch(/^ +│ {3}│2024 +│ {3}│$/m);
    expect(drawn(stdout)).toEqual(['│ ░░│░░◆!!!!  │         │         │         │   │']);
  });

  it('has months without a year where the plan names none', async () => {
    const head = 'plan: ke-hoach\nnumber: 01/KH-VIDU';
    const { stdout } = await timeline(
      invented(work('I.1', '2024-02/2024-05'), head, [], 'ke-hoach'),
      '--plan',
      'ke-hoach',
    );
    expect(drawn(stdout)[0]).toMatch(/^│░+│░+◆│$/);
  });

  it('says when the year is over, and shows what is late up to its end', async () => {
    const cwd = invented(work('I.1', 'tháng 11/2024'));
    const { stdout, stderr } = await run(['timeline'], { cwd });
    expect(stderr).toContain('--as-of 2024-12-31');
    expect(stdout).not.toContain('▼');
    expect(drawn(stdout)).toEqual(['│         │         │         │   ░░◆!!!│']);
  });

  it('shows nothing as late before the year begins', async () => {
    const { stdout } = await timeline(invented(work('I.1', 'tháng 2/2024')), '--as-of', '2023-11-01', '--plan', '2024');
    expect(drawn(stdout)).toEqual(['│   ░░◆   │         │         │         │']);
    expect(stdout).not.toContain('▼');
  });

  it('draws what is to be done without an end up to the end, and nothing for what has no time', async () => {
    const cwd = invented(work('I.1', 'thường xuyên') + work('I.2', 'khi có hướng dẫn'));
    const { stdout } = await timeline(cwd);
    expect(drawn(stdout)).toEqual(['│░░░░░░░░░│░░░░░░░░░│░░░░░░░░░│░░░░░░░░░│']);
    expect(drawn(stdout, 'I.2')).toEqual([]);
    expect(stdout).toContain('1 nhiệm vụ chưa rõ thời hạn, xem: vstbcpn due --status undated');
  });

  it('draws a deadline that had passed when the plan was signed', async () => {
    const { stdout } = await timeline(invented(work('I.1', 'ngày 5/1'), HEAD.replace('01-10', '02-10')));
    expect(drawn(stdout)).toEqual(['│◆!!!!!!  │         │         │         │']);
  });

  it('shows where a deadline was before it was moved, and when it was done', async () => {
    const cwd = invented(work('I.1', 'tháng 1/2024'), HEAD, [
      'activity: I.1, date: 2024-01-20, status: rescheduled, when: tháng 2/2024, approved_by: 2/VIDU',
      'activity: I.1, date: 2024-02-15, status: done, evidence: 3/VIDU',
    ]);
    expect(drawn((await timeline(cwd)).stdout)).toEqual(['│  ◇█✓◆┊  │         │         │         │']);
  });

  it('says so where nothing is listed', async () => {
    const { stdout, exitCode } = await timeline(invented(work('I.1', 'tháng 2/2024')), '--month', '9');
    expect(stdout).toContain('Không có nhiệm vụ nào.');
    expect(stdout).not.toContain('│');
    expect(exitCode).toBe(0);
  });

  it('draws 400 lines', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => work(`I.${index + 1}`, `tháng ${(index % 12) + 1}/2024`));
    const { stdout } = await timeline(invented(ids.join('')));
    expect(stdout.split('\n').filter((line) => line.includes('◆') && line.startsWith('I.'))).toHaveLength(400);
  });

  it('counts as the other lists do', async () => {
    const cwd = workspace('year-half');
    const counts = async (command: string) => {
      const { stdout } = await run([command, '--as-of', '2016-07-05'], { cwd });
      return stdout.split('\n').filter((line) => / nhiệm vụ/.test(line) && /quá hạn|chưa rõ/.test(line));
    };
    expect(await counts('timeline')).toEqual(await counts('due'));
  });
});
