import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftPlanText, proposedAgenciesText } from '../../../src/edit/draft-text.ts';
import { loadWords } from '../../../src/i18n/words.ts';
import { parseAndCheck } from '../../../src/load/parse-and-check.ts';
import { draftOf } from './draft-of.ts';

/** Paragraphs as plans have them, to be set in any order. */
const LINES = [
  'KẾ HOẠCH',
  'Số: 12/KH-UBND',
  'Lạng Sơn, ngày 09 tháng 3 năm 2018',
  'Kính gửi: Sở Y tế',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'II. NỘI DUNG CÔNG VIỆC',
  '1. Sở Y tế',
  '2.1. Mở lớp tập huấn cho cán bộ xã, hoàn thành trong tháng 5/2018.',
  '- Chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch.',
  '- In tờ rơi.',
  '+ Phát tờ rơi tại các xã.',
  'Giao Sở Nội vụ chủ trì, phối hợp với Hội LHPN tỉnh triển khai (tháng 6/2018).',
  'Giao Công an tỉnh:',
  '- Cơ quan chủ trì: Sở Tư pháp',
  '- Thời gian: Quý II/2018',
  'Thời gian thực hiện: tháng 7/2018.',
  'a) Thực hiện các nhiệm vụ sau:',
  'Các sở, ban, ngành báo cáo về Sở Y tế trước ngày 10/6 và trước ngày 10/12.',
  'Giao Sở Y tế chủ trì thực hiện các nội dung tại mục 1.',
  'TT\tNội dung\tCơ quan chủ trì\tThời gian',
  '1\tTổ chức hội nghị\tSở Y tế\tQuý I/2018',
  'nhiệm kỳ 2016-2021, và những việc khác',
  'PHỤ LỤC',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TRƯỞNG BAN',
  '((((((((((( chủ trì, phối hợp với , , , ; ; và và 31/02/2018',
  '…',
];

const soup = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 25 });

describe('the account', () => {
  it('has every line once and in order, whatever is put together; ids are given once', async () => {
    await fc.assert(
      fc.asyncProperty(soup, fc.boolean(), async (lines, isSpaced) => {
        const text = lines.join(isSpaced ? '\n\n' : '\n');
        const draft = await draftOf(text);
        const expected = lines.map((_, i) => (isSpaced ? 2 * i + 1 : i + 1));
        expect(draft.account.map(({ line }) => line)).toEqual(expected);
        const ids = draft.items.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9]*(\.[0-9A-Za-z]+)*$/);
        const known = new Set([...ids, ...draft.sections.map(({ id }) => id), ...draft.aims.map(({ id }) => id)]);
        for (const id of draft.account.flatMap(({ of }) => of)) expect(known).toContain(id);
        for (const { title, sourceText } of draft.items) expect([title, sourceText]).not.toContain('');
      }),
      { numRuns: 60 },
    );
  });

  it('becomes files of the right form, whatever is put together', async () => {
    const options = { words: await loadWords('vi'), plan: '2018', schemas: '../../schemas' };
    const wrong = (text: string, kind: 'plan' | 'agencies') => {
      const read = parseAndCheck(new TextEncoder().encode(text), `plans/2018/${kind}.yaml`, kind);
      // What the document does not say is missed, as it should be.
      return [...read.findings.filter(({ code }) => code !== 'schema/missing-key'), ...read.textFindings()];
    };
    await fc.assert(
      fc.asyncProperty(soup, async (lines) => {
        const draft = await draftOf([...lines, '- Sở Ví dụ Chín mở lớp trước ngày 31/4/2018.'].join('\n'));
        expect(wrong(draftPlanText(draft, options), 'plan')).toEqual([]);
        expect(draftPlanText(draft, options)).not.toMatch(/when: .*31\/0?[24]/);
        const proposed = proposedAgenciesText(draft, options);
        if (proposed !== null) expect(wrong(proposed, 'agencies')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('takes no longer for a text made to mislead', async () => {
    const hostile = `II. NỘI DUNG\n\n- ${'Sở Y tế, và '.repeat(3000)}chủ trì, ${'phối hợp với '.repeat(2000)}(((((`;
    expect((await draftOf(hostile)).account).toHaveLength(2);
  });
});
