import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

const PAPERS = `papers:
  superior: Ủy ban nhân dân tỉnh Ví Dụ
  place: Ví Dụ
  recipients: { letter: ["Trưởng Ban (b/c);", "Lưu: VT, TTK"], report: ["Lưu: VT, TK"] }
  signatories:
    letter: { capacity: [KT. Trưởng Ban, Phó Trưởng Ban], post: Giám đốc Sở Ví dụ, name: Nguyễn Thị Ví Dụ }
    report: { capacity: [KT. Trưởng Ban, Phó Trưởng Ban thường trực] }
`;

/** Rows of the tables of a page of Markdown, with the blanks that align them taken out. */
async function page(settings: string, argv: readonly string[], cwd = workspace('letters')) {
  writeFileSync(join(cwd, 'plans/settings.yaml'), settings);
  const { stdout, stderr } = await run([...argv, '--as-of', '2017-06-12', '--format', 'md'], { cwd });
  return { text: stdout.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/\*\*/g, ''), stderr };
}

it('an office that says nothing has reports signed by who signed the plan, letters by order', async () => {
  const { text } = await page('', ['report', 'interim']);
  expect(text).toContain('| Nơi nhận: | TRƯỞNG BAN |');
  expect((await page('', ['remind', '--agency', 'so-noi-vu'])).text).toContain('| Nơi nhận: | TL. TRƯỞNG BAN |');
});

it('of a plan that a deputy signed: letters by order of the head, reports in the lines of the plan', async () => {
  const cwd = workspace('letters');
  const plan = join(cwd, 'plans/2017/plan.yaml');
  const capacity = '  capacity: TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch';
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('  capacity: Trưởng Ban', capacity));
  const letter = (await page('', ['remind', '--agency', 'so-noi-vu'], cwd)).text;
  expect(letter).toContain('| Nơi nhận: | TL. CHỦ TỊCH |');
  expect(letter).toContain('để tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân.');
  const { text } = await page('', ['report', 'interim'], cwd);
  expect(text).toContain('| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |');
  expect(text).toMatch(/KT\. CHỦ TỊCH \|\n.*\| PHÓ CHỦ TỊCH \|/);
});

describe('papers of the settings', () => {
  const letter = ['remind', '--agency', 'so-noi-vu'];

  it('name the body above, the recipients and the signer of a letter; the place is the plan’s', async () => {
    const { text } = await page(PAPERS, letter);
    expect(text).toContain('| ỦY BAN NHÂN DÂN TỈNH\u00a0VÍ\u00a0DỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |');
    expect(text).toContain('*Lạng Sơn, ngày');
    expect(text).toContain(`| - Như trên; | PHÓ TRƯỞNG BAN |
| - Sở LĐTBXH (cơ quan thường trực); | |
| - Trưởng Ban (b/c); | |
| - Lưu: VT, TTK. | |
| | GIÁM ĐỐC SỞ VÍ DỤ |
| | Nguyễn Thị Ví Dụ |`);
  });

  it('name the place where the plan does not', async () => {
    const cwd = workspace('letters');
    const plan = join(cwd, 'plans/2017/plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^place:.*\n/m, ''));
    const { text } = await page(PAPERS, letter, cwd);
    expect(text).toContain('*Ví Dụ, ngày');
  });

  it('name the signer of a report, which keeps its own recipients too', async () => {
    const { text } = await page(PAPERS, ['report', 'interim']);
    expect(text).toContain('| ỦY BAN NHÂN DÂN TỈNH\u00a0VÍ\u00a0DỤ |');
    expect(text).toContain('| Nơi nhận: | KT. TRƯỞNG BAN |');
    expect(text).toContain('| PHÓ TRƯỞNG BAN THƯỜNG TRỰC |');
    expect(text).toContain('| - Lưu: VT, TK. |');
    expect(text).not.toMatch(/Lưu: VT\.|TTK|Trưởng Ban \(b/);
  });

  it('stand above a sở too, and neither above other agencies nor under their names', async () => {
    const ofDepartment = await page(PAPERS, ['report', 'interim', '--agency', 'so-noi-vu']);
    expect(ofDepartment.text).toContain('| ỦY BAN NHÂN DÂN TỈNH\u00a0VÍ\u00a0DỤ |');
    expect(ofDepartment.text).toContain('| GIÁM ĐỐC |');
    expect(ofDepartment.text).not.toMatch(/TK|PHÓ TRƯỞNG BAN/);
    const ofUnion = await page(PAPERS, ['report', 'interim', '--agency', 'hoi-lhpn']);
    expect(ofUnion.text).not.toContain('ỦY BAN NHÂN DÂN');
  });

  it('that are wrong are reported, and the rest of them holds', async () => {
    const { text, stderr } = await page(
      'papers: { superior: [a], place: Ví Dụ, recipients: { letter: [Ban B] } }\n',
      letter,
    );
    expect(stderr).toContain('plans/settings.yaml:1:');
    expect(text).toContain('| - Ban B; | |');
    expect(text).not.toContain('null');
  });
});
