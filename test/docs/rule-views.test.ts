import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type CatalogueEntry } from '../../src/check/catalogue.ts';
import type { FindingCode } from '../../src/i18n/finding-args.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { explainView } from '../../src/view/explain-view.ts';
import { readRulePage } from '../../src/view/rule-page.ts';
import type { RuleSeverity } from '../../src/view/rule-severity.ts';
import { rulesView } from '../../src/view/rules-view.ts';

const markdownOf = (code: string) => readFileSync(join(import.meta.dirname, '../../docs/rules', `${code}.md`), 'utf8');
const entryOf = (code: FindingCode) => CATALOGUE.find((entry) => entry.code === code) as CatalogueEntry;
const PLAIN = { width: 80, colour: false };

const PAGE = `# plan/example: Ví dụ

Một đoạn
hai dòng.

Đoạn thứ hai.

## An example

One paragraph.

## Ví dụ · Example

Sai · Wrong:

\`\`\`yaml
a: 1

b: 2
\`\`\`

Đúng · Right:

\`\`\`yaml
a: 2
\`\`\`
`;

describe('a page', () => {
  it('is read in the language asked for', () => {
    expect(readRulePage(PAGE, 'vi')).toEqual({
      code: 'plan/example',
      title: 'Ví dụ',
      paragraphs: ['Một đoạn hai dòng.', 'Đoạn thứ hai.'],
      bad: 'a: 1\n\nb: 2',
      good: 'a: 2',
    });
    expect(readRulePage(PAGE, 'en')).toMatchObject({ title: 'An example', paragraphs: ['One paragraph.'] });
  });

  it('may leave the example out', () => {
    const page = `${PAGE.slice(0, PAGE.indexOf('\n\n## Ví dụ'))}\n`;
    expect(readRulePage(page, 'en')).toMatchObject({ paragraphs: ['One paragraph.'], bad: null, good: null });
  });

  it.each([
    ['nothing', ''],
    ['another headline', PAGE.replace('plan/example: ', '')],
    ['no English', PAGE.replace(/## An example\n\nOne paragraph\.\n\n/, '')],
    ['half an example', PAGE.slice(0, PAGE.indexOf('\n\nĐúng'))],
    ['a heading too many', PAGE.replace('Đoạn thứ hai.', '### Đoạn thứ hai')],
    ['a list', PAGE.replace('Đoạn thứ hai.', '- Đoạn thứ hai.')],
    ['another example', `${PAGE}\nThêm.\n`],
  ])('with %s is a bug of ours', (_name, page) => {
    expect(() => readRulePage(page, 'vi')).toThrow(/not the form of a rule page/);
  });
});

describe('explain', () => {
  const explain = async (code: FindingCode, lang: Lang, severityNow: RuleSeverity) =>
    explainView(await loadWords(lang), entryOf(code), readRulePage(markdownOf(code), lang), severityNow);

  it('says what is meant, how much it counts and how that is changed', async () => {
    const text = await renderTerminal(await explain('plan/outside-year', 'vi', 'info'), PLAIN);
    expect(text).toMatch(
      /^plan\/outside-year: \p{Lu}.*\n═+\n\nMức: lưu ý \(theo settings\.yaml; mặc định: cảnh báo\)\n/u,
    );
    expect(text).toContain('\nSai:\n    activities:\n      - id: A.1\n');
    expect(text).toContain('plans/settings.yaml:\n    rules:\n      plan/outside-year: info\n');
    expect(text).toContain('    # vstbcpn-disable-next-line plan/outside-year -- lý do\n');
  });

  it('offers no way round what must be mended', async () => {
    const text = await renderTerminal(await explain('yaml/tab', 'en', 'error'), PLAIN);
    expect(text).toContain('Severity: error (fixed: it can be neither changed nor silenced)\n');
    expect(text).toContain('    →   lead: so-noi-vu\n');
    expect(text).not.toMatch(/settings|disable/);
  });

  it('does not tell people to silence a comment by a comment', async () => {
    const text = await renderTerminal(await explain('suppression/unused', 'en', 'warning'), PLAIN);
    expect(text).toContain('suppression/unused: info');
    expect(text).not.toContain('-- reason');
  });

  it('gives programs the same', async () => {
    const view = await explain('plan/outside-year', 'en', 'ignore');
    const page = readRulePage(markdownOf('plan/outside-year'), 'en');
    expect(JSON.parse(renderJson(view))).toEqual({
      schemaVersion: 1,
      kind: 'rule',
      asOf: null,
      plan: null,
      items: [
        {
          code: 'plan/outside-year',
          severity: 'ignore',
          defaultSeverity: 'warning',
          configurable: true,
          title: page.title,
          text: page.paragraphs.join('\n\n'),
          bad: page.bad,
          good: page.good,
        },
      ],
    });
    expect(Object.keys(view.data.items[0] ?? {})).toEqual(view.data.fields);
  });
});

describe('rules', () => {
  const rules = CATALOGUE.map((entry) => ({
    ...entry,
    title: readRulePage(markdownOf(entry.code), 'vi').title,
    severityNow: (entry.code === 'plan/gap' ? 'ignore' : entry.severity) as RuleSeverity,
  }));

  it('are listed by family, each once, with what settings make of them', async () => {
    const text = await renderTerminal(rulesView(await loadWords('vi'), rules), { ...PLAIN, width: 120 });
    for (const { code } of CATALOGUE)
      expect(text.split('\n').filter((line) => line.startsWith(`${code} `))).toHaveLength(1);
    const families = [
      'Tệp (mức cố định)',
      'Cách viết YAML (mức cố định)',
      'Mẫu của tệp (mức cố định)',
      'Chữ viết',
      'Kế hoạch',
    ];
    const at = families.map((family) => text.indexOf(`\n${family}\n`));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(Math.min(...at)).toBeGreaterThan(0);
    expect(text).toMatch(/\nplan\/gap +bỏ qua {2}/);
    expect(text).toContain('\nMức đã đổi theo settings.yaml: plan/gap (mặc định: lưu ý).\n');
    expect(text).toContain(`\n${CATALOGUE.length} quy tắc. Xem giải thích một quy tắc: vstbcpn explain text/not-nfc\n`);
  });

  it.each(['vi', 'en'] as const)('take one line each on 80 columns in %s', async (lang) => {
    const listed = CATALOGUE.map((entry) => {
      const { title } = readRulePage(markdownOf(entry.code), lang);
      return { ...entry, title, severityNow: entry.severity };
    });
    const lines = (await renderTerminal(rulesView(await loadWords(lang), listed), PLAIN)).split('\n');
    const first = lines.findIndex((line) => line.startsWith(CATALOGUE[0]?.code ?? '-'));
    const last = lines.findLastIndex((line) => line.startsWith(CATALOGUE.at(-1)?.code ?? '-'));
    const families = new Set(CATALOGUE.map(({ code }) => code.split('/')[0]));
    // Between families an empty line and the name of the next.
    expect(last - first + 1).toBe(CATALOGUE.length + 2 * (families.size - 1));
  });

  it('are told to programs in the same order', async () => {
    const { data } = rulesView(await loadWords('en'), rules);
    expect(data.items.map(({ code }) => code)).toEqual(CATALOGUE.map(({ code }) => code));
    expect(data.items.find(({ code }) => code === 'plan/gap')).toEqual({
      code: 'plan/gap',
      severity: 'ignore',
      defaultSeverity: 'info',
      configurable: true,
      title: readRulePage(markdownOf('plan/gap'), 'vi').title,
    });
  });
});
