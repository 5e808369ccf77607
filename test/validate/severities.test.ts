import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';
import { codes, edit, findingsOf, PLAN, PROGRESS, shortly } from './findings-of.ts';

const SECOND = 'lead: so-ldtbxh\n    coordinating: [ubnd-bac-son]';
/** Sở LĐTBXH leads and coordinates II.2.2, on line 98: a warning. */
function withWarning(comment = ''): string {
  const folder = workspace();
  edit(folder, PLAN, SECOND, `lead: so-ldtbxh\n${comment}    coordinating: [ubnd-bac-son, so-ldtbxh]`);
  return folder;
}
const disable = (text: string) => `    # vstbcpn-disable-next-line ${text}\n`;

describe('severities', () => {
  it('are set by the settings, and for one run by --rule', async () => {
    const folder = withWarning();
    const of = async (...argv: string[]) => {
      const { items, exitCode } = await findingsOf(folder, argv);
      return [items.map(({ code, severity }) => `${code} ${severity}`), exitCode];
    };
    expect(await of()).toEqual([['plan/lead-coordinates warning'], 0]);
    expect(await of('--rule', 'plan/lead-coordinates=error')).toEqual([['plan/lead-coordinates error'], 1]);
    writeFileSync(join(folder, 'plans/settings.yaml'), 'rules:\n  plan/lead-coordinates: info\n');
    expect(await of()).toEqual([['plan/lead-coordinates info'], 0]);
    expect(await of('--rule', 'plan/lead-coordinates=warning')).toEqual([['plan/lead-coordinates warning'], 0]);
    writeFileSync(join(folder, 'plans/settings.yaml'), 'rules:\n  plan/lead-coordinates: ignore\n');
    expect(await of()).toEqual([[], 0]);
  });

  it('hold for the lists too: what the office ignores is not told there', async () => {
    const folder = workspace();
    edit(folder, PLAN, 'plan: "2016"', 'plan: "2015"');
    expect((await run(['list'], { cwd: folder })).exitCode).toBe(1);
    writeFileSync(join(folder, 'plans/settings.yaml'), 'rules:\n  plan/id-not-folder: ignore\n');
    expect(await run(['list'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('of faults of reading and form are fixed', async () => {
    const folder = workspace();
    edit(folder, PLAN, '    lead: so-noi-vu\n', '    leed: so-noi-vu\n');
    writeFileSync(
      join(folder, 'plans/settings.yaml'),
      'rules:\n  schema/unknown-key: ignore\n  plan/lead-unstatd: info\n',
    );
    const { items, exitCode } = await findingsOf(folder);
    expect(shortly(items)).toEqual([
      `${PLAN}:87:5 schema/unknown-key`,
      'plans/settings.yaml:2:3 settings/unknown-rule',
      'plans/settings.yaml:3:3 settings/unknown-rule',
    ]);
    expect(items[1]?.message).toContain('schema/unknown-key');
    expect(items[2]?.message).toContain('"plan/lead-unstated"');
    expect(exitCode).toBe(1);
  });

  it.each([
    ['schema/missing-key=info', 'schema/missing-key'],
    ['plan/lead-unstatd=info', 'plan/lead-unstated'],
    ['plan/lead-unstated=off', 'ignore, info, warning'],
    ['plan/lead-unstated', 'plan/lead-unstated'],
  ])('on the command line are refused where they make no sense: %s', async (value, said) => {
    const ran = await run(['validate', '--rule', value], { cwd: workspace() });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });
});

describe('--max-warnings and --quiet', () => {
  it('make warnings count, and hide them', async () => {
    const folder = withWarning();
    const exitOf = async (...argv: string[]) => (await findingsOf(folder, argv)).exitCode;
    expect(await exitOf('--max-warnings', '1')).toBe(0);
    expect(await exitOf('--max-warnings', '0')).toBe(1);
    expect(await exitOf('--max-warnings', '0', '--quiet')).toBe(1);
    expect((await findingsOf(folder, ['--quiet'], { gaps: true })).items).toEqual([]);
    const quiet = await run(['validate', '--quiet', '--as-of', '2016-12-31'], { cwd: folder });
    expect(quiet.stdout).toBe(
      'Đã kiểm tra 4 tệp: 1 cảnh báo, 15 lưu ý trong 1 tệp; không hiện 1 cảnh báo, 15\nlưu ý (--quiet)\n',
    );
    expect((await run(['validate', '--max-warnings', '-1'], { cwd: folder })).exitCode).toBe(2);
  });
});

describe('a suppression', () => {
  it('silences the line below, other comments between them, and is counted', async () => {
    for (const comment of [
      disable('plan/lead-coordinates -- đúng như văn bản'),
      `${disable('plan/lead-coordinates -- đúng như văn bản')}    # Ghi chú khác.\n\n`,
      disable('plan/agency-repeated, plan/lead-coordinates -- đúng như văn bản').replace('plan/agency-repeated, ', ''),
      disable('plan/lead-coordinates – Word biến hai gạch thành một'),
      disable('plan/lead-coordinates--liền nhau'),
      disable('plan/lead-coordinates - đúng như văn bản'),
      '    #vstbcpn-disable-next-line  plan/lead-coordinates  --  đúng như văn bản  \n',
    ]) {
      const folder = withWarning(comment);
      expect((await findingsOf(folder)).items, comment).toEqual([]);
      const said = await run(['validate', '--quiet', '--rule', 'plan/gap=ignore', '--as-of', '2016-12-31'], {
        cwd: folder,
      });
      expect(said.stdout).toContain('1 chỗ bỏ qua có lý do');
    }
  });

  it.each([
    ['without a reason', 'plan/lead-coordinates', ['suppression/no-reason']],
    ['with an empty reason', 'plan/lead-coordinates -- ', ['suppression/no-reason']],
    ['with a reason that nothing sets apart', 'plan/lead-coordinates lý do', ['suppression/no-reason']],
    ['with a reason in brackets', 'plan/lead-coordinates (lý do)', ['suppression/no-reason']],
    ['with a colon', 'plan/lead-coordinates: lý do', ['suppression/no-reason']],
    ['of no rule', '-- đúng như văn bản', ['suppression/no-reason', 'plan/lead-coordinates']],
    ['of an unknown rule', 'plan/lead-coordinatez -- lý do', ['suppression/unknown-rule', 'plan/lead-coordinates']],
    ['of a fault of form', 'schema/unknown-key -- lý do', ['suppression/unknown-rule', 'plan/lead-coordinates']],
    ['that silences nothing', 'plan/lead-coordinates, plan/agency-repeated -- lý do', ['suppression/unused']],
  ])('%s is told', async (_name, text, expected) => {
    const { items } = await findingsOf(withWarning(disable(text)));
    expect(items.map(({ code }) => code)).toEqual(expected);
    expect(items[0]).toMatchObject({ file: PLAN, line: 98 });
  });

  it('points at the rule that it names', async () => {
    const { items } = await findingsOf(withWarning(disable('plan/lead-coordinates, plan/gap -- lý do')), [], {
      gaps: true,
    });
    const unused = items.find(({ code }) => code === 'suppression/unused');
    expect(unused).toMatchObject({ line: 98, column: 56, endLine: 98, endColumn: 64 });
  });

  it('silences one finding of the line and no other', async () => {
    const folder = workspace();
    const twice = 'coordinating: [ubnd-bac-son, so-ldtbxh, ubnd-bac-son]';
    edit(folder, PLAN, SECOND, `lead: so-ldtbxh\n${disable('plan/lead-coordinates -- lý do')}    ${twice}`);
    expect((await findingsOf(folder)).items.map(({ code }) => code)).toEqual(['plan/agency-repeated']);
  });

  it('of a rule that the office ignores is not judged', async () => {
    const folder = withWarning(disable('plan/lead-coordinates -- lý do'));
    expect((await findingsOf(folder, ['--rule', 'plan/lead-coordinates=ignore'])).items).toEqual([]);
  });

  it.each([
    'vstbcpn-disable-nextline',
    'VSTBCPN-DISABLE-NEXT-LINE',
    'vstbcpn-disable-line',
    'vstbcpn_disable-next-line',
  ])('written as %s is told', async (written) => {
    const { items } = await findingsOf(withWarning(`    # ${written} plan/lead-coordinates -- lý do\n`));
    expect(items.map(({ code }) => code)).toEqual(['suppression/miswritten', 'plan/lead-coordinates']);
  });

  it('above the wrong line says where it belongs', async () => {
    const folder = workspace();
    edit(folder, PLAN, SECOND, 'lead: so-ldtbxh\n    coordinating: [ubnd-bac-son, so-ldtbxh]');
    edit(folder, PLAN, '  - id: II.2.2', `${disable('plan/lead-coordinates -- lý do')}  - id: II.2.2`);
    const { items } = await findingsOf(folder);
    expect(items.find(({ code }) => code === 'suppression/unused')?.message).toContain('dòng 99');
  });

  it('inside a longer text is that text', async () => {
    const folder = withWarning();
    edit(
      folder,
      PLAN,
      '    note: Chủ trì theo đề mục 6.1.\n',
      `    note: |\n      Xem\n  ${disable('plan/gap -- lý do')}`,
    );
    expect((await findingsOf(folder)).items.map(({ code }) => code)).toEqual(['plan/lead-coordinates']);
  });

  it('holds for the lists too', async () => {
    const folder = workspace();
    edit(folder, PLAN, 'plan: "2016"', '# vstbcpn-disable-next-line plan/id-not-folder -- bản nháp\nplan: "2015"');
    expect(await run(['list'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('the baseline', () => {
  it('takes over what is there, tells what is new, and what is mended', async () => {
    const folder = withWarning();
    edit(folder, PLAN, '    lead: so-noi-vu\n', '    lead: so-noi-vuu\n');
    const written = await run(['validate', '--write-baseline', '--as-of', '2016-12-31'], { cwd: folder });
    expect(written).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await findingsOf(folder)).items).toEqual([]);
    const said = await run(['validate', '--quiet', '--as-of', '2016-12-31'], { cwd: folder });
    expect(said.stdout).toContain('2 chỗ sai có từ trước');
    // Lines move, another entry comes before it: still known.
    edit(
      folder,
      PLAN,
      'activities:\n',
      'activities:\n  - id: II.4\n    title: Việc thêm\n    lead: so-noi-vu\n    when: Quý III/2016\n',
    );
    expect((await findingsOf(folder)).items).toEqual([]);
    // The same rule at the same place with another word is another fault.
    edit(folder, PLAN, 'lead: so-noi-vuu', 'lead: so-noi-vuuu');
    expect(codes((await findingsOf(folder)).items)).toEqual([
      `${PLAN} plan/unknown-agency`,
      'plans/baseline.yaml baseline/unused',
    ]);
    edit(folder, PLAN, 'lead: so-noi-vuuu', 'lead: so-noi-vu');
    const mended = await findingsOf(folder);
    expect(codes(mended.items)).toEqual(['plans/baseline.yaml baseline/unused']);
    expect(mended.exitCode).toBe(0);
    await run(['validate', '--write-baseline', '--as-of', '2016-12-31'], { cwd: folder });
    expect((await findingsOf(folder)).items).toEqual([]);
  });

  it('stands whatever is said beside the value', async () => {
    const folder = withWarning();
    await run(['validate', '--write-baseline', '--as-of', '2016-12-31'], { cwd: folder });
    edit(folder, PLAN, '[ubnd-bac-son, so-ldtbxh]', '[ubnd-bac-son, so-ldtbxh] # đúng như văn bản');
    expect((await findingsOf(folder)).items).toEqual([]);
  });

  it('hides only what its entry says', async () => {
    const folder = withWarning();
    await run(['validate', '--write-baseline', '--as-of', '2016-12-31'], { cwd: folder });
    edit(folder, 'plans/baseline.yaml', 'rule: plan/lead-coordinates', 'rule: plan/gap');
    expect(codes((await findingsOf(folder)).items)).toEqual([
      `${PLAN} plan/lead-coordinates`,
      'plans/baseline.yaml baseline/unused',
    ]);
  });

  it('does not list its own faults', async () => {
    const folder = workspace();
    writeFileSync(join(folder, 'plans/baseline.yaml'), 'xx\n');
    await run(['validate', '--write-baseline'], { cwd: folder });
    expect(readFileSync(join(folder, 'plans/baseline.yaml'), 'utf8')).toContain('findings: []');
  });

  it('does not take over what cannot be read', async () => {
    const folder = workspace();
    edit(folder, PLAN, '    lead: so-noi-vu\n', '\tlead: so-noi-vu\n');
    await run(['validate', '--write-baseline'], { cwd: folder });
    expect(codes((await findingsOf(folder)).items)).toEqual([`${PLAN} yaml/tab`]);
  });

  it('does not keep the lists from telling a fault that spoils them', async () => {
    const folder = workspace();
    edit(folder, PLAN, '    lead: so-noi-vu\n', '    lead: so-noi-vuu\n');
    await run(['validate', '--write-baseline'], { cwd: folder });
    expect((await run(['due'], { cwd: folder })).exitCode).toBe(1);
  });

  it('is a file that is checked like the others', async () => {
    const folder = workspace();
    writeFileSync(
      join(folder, 'plans/baseline.yaml'),
      'findings:\n  - { file: plans/2016/plan.yaml, rule: plan/gap }\n',
    );
    expect(shortly((await findingsOf(folder)).items)).toEqual([
      'plans/baseline.yaml:2:5 schema/missing-key',
      'plans/baseline.yaml:2:5 schema/missing-key',
    ]);
  });

  it('writes the same bytes for the same findings', async () => {
    const folder = withWarning();
    const text = () => readFileSync(join(folder, 'plans/baseline.yaml'), 'utf8');
    await run(['validate', '--write-baseline'], { cwd: folder });
    const first = text();
    await run(['validate', '--write-baseline'], { cwd: folder });
    expect(text()).toBe(first);
    expect(first).toContain('rule: plan/lead-coordinates');
  });
});

it('tells records of the future of the day that is asked about', async () => {
  const folder = workspace();
  mkdirSync(join(folder, PROGRESS));
  const record =
    'agency: so-noi-vu\nrecords:\n  - { activity: II.1, date: 2016-06-20, status: done, evidence: 215/BC-SNV }\n';
  writeFileSync(join(folder, PROGRESS, 'so-noi-vu.yaml'), record);
  expect((await findingsOf(folder)).items).toEqual([]);
  const { items } = await findingsOf(folder, ['--as-of', '2016-06-10']);
  expect(shortly(items)).toEqual([`${PROGRESS}/so-noi-vu.yaml:3:29 progress/future-date`]);
});
