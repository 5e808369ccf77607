import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftTextOptions, draftPlanText, proposedAgenciesText } from '../../src/edit/draft-text.ts';
import { planTitle } from '../../src/edit/plan-title.ts';
import { cleanText } from '../../src/edit/record-text.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { buildPlan } from '../../src/load/build-plan.ts';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';
import type { Draft, DraftItem } from '../../src/model/draft.ts';
import { aDraft } from '../support/a-draft.ts';

const words = await loadWords('vi');
const options: DraftTextOptions = { words, plan: '2017', schemas: '../../schemas' };
const read = (text: string, kind: 'plan' | 'agencies' = 'plan') =>
  parseAndCheck(new TextEncoder().encode(text), 'plans/2017/plan.yaml', kind);

describe('the text of a draft', () => {
  it('is a plan that a person can review', async () => {
    await expect(draftPlanText(aDraft, options)).toMatchFileSnapshot(join(import.meta.dirname, 'draft-plan.yaml'));
    expect(proposedAgenciesText({ ...aDraft, proposed: [] }, options)).toBe(null);
    await expect(proposedAgenciesText(aDraft, options)).toMatchFileSnapshot(
      join(import.meta.dirname, 'draft-agencies.yaml'),
    );
  });

  it('has the form of a plan, in the usual order of keys', () => {
    const plan = read(draftPlanText(aDraft, options));
    expect(plan.findings).toEqual([]);
    expect(plan.textFindings()).toEqual([]);
    expect(read(String(proposedAgenciesText(aDraft, options)), 'agencies').findings).toEqual([]);
  });

  it('names whoever leads only once, and says so', () => {
    const [, item] = aDraft.items;
    const { lead = [] } = item ?? {};
    const text = draftPlanText({ ...aDraft, items: [{ ...(item as DraftItem), coordinating: lead }] }, options);
    expect(text).not.toContain('coordinating:');
    expect(text).toContain(`"${lead[0]?.text}" đã chủ trì nên không ghi lại ở coordinating`);
  });

  it('tells each place once of what a field was concluded from', () => {
    const [, item] = aDraft.items;
    const inferred = [
      { field: 'id', line: item?.line ?? 0, why: 'renumbered' },
      { field: 'lead', line: 14, why: 'heading' },
      { field: 'lead', line: 14, why: 'class' },
      { field: 'lead', line: 12, why: 'changed-spelling' },
    ] as const;
    const text = draftPlanText({ ...aDraft, items: [{ ...(item as DraftItem), inferred }] }, options);
    expect(text).toMatch(/- id: \S+ # dòng \d+: số thứ tự/);
    expect(text).toMatch(/ # dòng 14: theo đề mục "2\. Sở Y tế"; gọi chung, [^;]*; dòng 12: văn bản viết khác/);
  });

  it('leaves out what the document does not say, and tells where it is missed', () => {
    const { head } = aDraft;
    const silent: Draft = {
      ...aDraft,
      head: { ...head, number: null, issued: null, title: null, year: null, issuer: null, inferred: [] },
      items: [],
      proposed: [],
    };
    const text = draftPlanText(silent, { ...options, plan: null });
    expect(text).toContain('\n# number: không thấy trong văn bản; điền vào đây\n');
    expect(text).toContain('\nactivities: []\n');
    const missing = read(text).findings.map(({ code, args }) => [code, 'key' in args ? args.key : null]);
    expect(missing.map(([, key]) => key).sort()).toEqual(['issued', 'issuer', 'number', 'plan', 'title', 'year']);
    expect(new Set(missing.map(([code]) => code))).toEqual(new Set(['schema/missing-key']));
  });

  it('says the same whatever words stand in the document', () => {
    fc.assert(
      fc.property(anItem, hostile, hostile, (item, subject, why) => {
        const [, second] = aDraft.items;
        const draft: Draft = {
          ...aDraft,
          head: { ...aDraft.head, form: null, title: subject },
          items: [item, second as DraftItem],
          account: [{ line: 14, label: '2.', text: why, became: 'heading', of: [], isSuspect: false }],
        };
        const text = draftPlanText(draft, options);
        expect(draftPlanText(draft, options)).toBe(text);
        const { data, findings } = read(text);
        expect(findings.filter(({ code }) => code !== 'schema/missing-key')).toEqual([]);
        const plan = buildPlan(data, 'plans/2017/plan.yaml', '2017', false);
        const [first, other] = plan.activities;
        expect(plan.title).toBe(cleanText(subject) ?? '2017');
        expect(first?.title).toBe(cleanText(item.title) ?? item.id);
        expect(first?.when).toBe(cleanText(item.when));
        expect(first?.others).toBe(cleanText(item.others));
        expect(first?.parts).toEqual(item.parts.flatMap((part) => cleanText(part) ?? []));
        expect(other?.title).toBe(second?.title);
        expect(plan.activities.length).toBe(2);
      }),
    );
  });
});

describe('the title of a plan', () => {
  it.each([
    ['KẾ HOẠCH', 'Hoạt động vì sự tiến bộ của phụ nữ', 'Kế hoạch hoạt động vì sự tiến bộ của phụ nữ'],
    ['KẾ HOẠCH', 'Công tác gia đình tỉnh Yên Bái', 'Kế hoạch công tác gia đình tỉnh Yên Bái'],
    ['KẾ HOẠCH', 'Yên Bái hành động năm 2018', 'Kế hoạch Yên Bái hành động năm 2018'],
    ['CHƯƠNG TRÌNH', 'HĐND tỉnh giám sát', 'Chương trình HĐND tỉnh giám sát'],
    ['KẾ HOẠCH', 'Kế hoạch công tác gia đình', 'Kế hoạch công tác gia đình'],
    ['KẾ HOẠCH', 'Ủy quyền và phân cấp', 'Kế hoạch ủy quyền và phân cấp'],
    [null, 'Công tác gia đình', 'Công tác gia đình'],
    ['KẾ HOẠCH', null, null],
  ])('of %s and %s', (form, subject, title) => {
    expect(planTitle(form, subject)).toBe(title);
  });
});

/** What YAML or a terminal would take for something else. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...['null', 'yes', '~', '2017', '1e3', '0x1f', '.inf', '- a', '* a', '&a', '@a', '%a', '? a', '!a', '| a', '> a'],
    ...['a: b', 'a:', 'a #b', '#', '"a', "'a'", '{a}', '[a, b', '---', '...', ', a', '`a', '😀 họp', 'a\n- b: c'],
    ...['a\r\nb', 'a\u2028b', 'a\u0085b', '\ufeffa', '\u202ea', 'a\tb', '\u001b[31mđỏ', '\ud800', 'a -', 'e\u0301'],
    'chữ '.repeat(400),
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const anItem: fc.Arbitrary<DraftItem> = fc
  .record({
    title: hostile,
    others: fc.option(hostile),
    when: fc.option(hostile),
    parts: fc.array(hostile, { maxLength: 3 }),
    product: fc.option(hostile),
    note: fc.option(hostile),
    id: fc.constantFrom('II.1', 'A', 'PL1.I.2', 'II.1e3'),
  })
  .map((texts) => ({ ...(aDraft.items[0] as DraftItem), ...texts, coordinating: [], whenProblem: null }));
