import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftPlanText, proposedAgenciesText } from '../../src/edit/draft-text.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { FORMATS } from '../../src/render/formats.ts';
import { draftReportView } from '../../src/view/draft-report-view.ts';
import { draftSummary } from '../../src/view/draft-summary.ts';
import { aDraft } from '../support/a-draft.ts';
import { run, workspace } from '../support/run.ts';

const words = await loadWords('vi');
const notes = [
  { what: 'text-box', count: 2 },
  { what: 'not-nfc', count: null },
] as const;
const view = draftReportView(words, aDraft, notes);
const options = { words, width: 80, colour: false, day: '2017-03-01' };
const rendered = async (format: 'md' | 'html' | 'table') => String(await (await FORMATS[format].load())(view, options));

describe('the report on a draft', () => {
  it('shows what every paragraph became, the doubtful ones first', async () => {
    await expect(await rendered('md')).toMatchFileSnapshot(join(import.meta.dirname, 'draft-report.md'));
    const tables = view.document.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []));
    expect(tables).toEqual([1, aDraft.account.length]);
  });

  it('takes words of the document for nothing but words', async () => {
    const page = await rendered('html');
    expect(page.match(/hạn cuối &lt;b&gt;/g)).toHaveLength(2);
    expect(page.includes('<b>')).toBe(false);
    expect(await rendered('table')).toContain('chưa hiểu');
  });

  it('is told in short', async () => {
    const english = await loadWords('en');
    const text = [words, english].map((each) => draftSummary(each, aDraft, notes).join('\n')).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'draft-summary.txt'));
  });

  it('tells the first of many', () => {
    const [, , , , suspect] = aDraft.account;
    const many = Array.from({ length: 9 }, (_, i) => ({ ...(suspect as (typeof aDraft.account)[0]), line: 100 + i }));
    const told = draftSummary(words, { ...aDraft, account: many }, []);
    expect(told.filter((line) => /^ {2}dòng/.test(line))).toHaveLength(5);
    expect(told).toContain('  … và 4 đoạn nữa');
  });
});

describe('a draft in its place', () => {
  it('passes validate but for what the document lacks and the agencies that it proposes', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'plans/2017'));
    const text = { words, plan: '2017', schemas: '../../schemas' };
    writeFileSync(join(cwd, 'plans/2017/plan.yaml'), draftPlanText(aDraft, text));
    writeFileSync(join(cwd, 'plans/2017/agencies.proposed.yaml'), String(proposedAgenciesText(aDraft, text)));
    const { stdout } = await run(['validate', 'plans/2017', '--as-of', '2017-03-01', '--format', 'ndjson'], { cwd });
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { code: string; severity: string; message: string });
    const told = found.filter(({ severity }) => severity !== 'info').map(({ code, severity }) => `${severity} ${code}`);
    expect(told.sort()).toEqual(['warning register/proposed', 'warning register/proposed']);
    for (const command of [['list'], ['due'], ['checklist', '--all'], ['agencies']])
      expect((await run([...command, '--plan', '2017', '--as-of', '2017-03-01'], { cwd })).stdout).not.toBe('');
  });
});
