import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Block } from '../../src/view/document.ts';
import { anyPaperBlock } from './any-document.ts';
import { anyText } from './any-text.ts';
import { viewOf } from './view-of.ts';

const page = (...document: readonly Block[]) => renderMarkdown(viewOf(document));
const draw = (width: number, ...document: readonly Block[]) =>
  renderTerminal(viewOf(document), { width, colour: false });

const letterhead: Block = {
  kind: 'letterhead',
  superior: 'UBND TỈNH VÍ DỤ',
  issuer: 'BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ',
  number: 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BVSTBCPN-…',
  subject: 'V/v đôn đốc thực hiện Kế hoạch số 1/KH-BVSTBCPN',
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: 'Ví Dụ, ngày\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0năm 2016',
};
const signature: Block = {
  kind: 'signature',
  label: 'Nơi nhận:',
  recipients: ['Như trên;', 'Sở Lao động - Thương binh và Xã hội;', 'Lưu: VT.'],
  capacity: ['TL. TRƯỞNG BAN', 'TỔ TRƯỞNG TỔ THƯ KÝ'],
  name: 'Nguyễn Văn Ví Dụ',
};
const shown = (text: string) => text.replaceAll('\u00a0', ' ');

test('head and end of a paper stand in two columns, the number beside the day', async () => {
  expect(
    shown(await draw(80, letterhead, signature)),
  ).toBe(`        UBND TỈNH VÍ DỤ                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ             Độc lập - Tự do - Hạnh phúc
         ──────────────                    ───────────────────────────
      Số:      /BVSTBCPN-…               Ví Dụ, ngày    tháng    năm 2016
 V/v đôn đốc thực hiện Kế hoạch
        số 1/KH-BVSTBCPN

Nơi nhận:                                         TL. TRƯỞNG BAN
- Như trên;                                    TỔ TRƯỞNG TỔ THƯ KÝ
- Sở Lao động - Thương binh và
  Xã hội;
- Lưu: VT.
                                                 Nguyễn Văn Ví Dụ
`);
});

test('on a narrow terminal they stand one above the other', async () => {
  expect(shown(await draw(44, letterhead, signature))).toBe(
    `     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ───────────────────────────

              UBND TỈNH VÍ DỤ
        BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ
               ──────────────

            Số:      /BVSTBCPN-…
     V/v đôn đốc thực hiện Kế hoạch số
               1/KH-BVSTBCPN
      Ví Dụ, ngày    tháng    năm 2016

               TL. TRƯỞNG BAN
            TỔ TRƯỞNG TỔ THƯ KÝ



              Nguyễn Văn Ví Dụ
Nơi nhận:
- Như trên;
- Sở Lao động - Thương binh và Xã hội;
- Lưu: VT.
`,
  );
});

test('title, addressee, paragraph, blank and a new page', async () => {
  const blocks: readonly Block[] = [
    { kind: 'title', name: 'BÁO CÁO', subject: 'Kết quả 6 tháng đầu năm' },
    { kind: 'addressee', label: 'Kính gửi:', names: ['Sở Ví dụ'] },
    { kind: 'addressee', label: 'Kính gửi:', names: ['Sở Ví dụ;', 'Sở Khác.'] },
    { kind: 'paragraph', ofPaper: true, text: 'Thực hiện Kế hoạch của Ban Vì sự tiến bộ của phụ nữ' },
    { kind: 'blank', prompt: 'đánh giá *chung*' },
    { kind: 'page-break' },
  ];
  expect(await draw(40, ...blocks)).toBe(`                BÁO CÁO
        Kết quả 6 tháng đầu năm

           Kính gửi: Sở Ví dụ

               Kính gửi:
        - Sở Ví dụ;
        - Sở Khác.

    Thực hiện Kế hoạch của Ban Vì sự
tiến bộ của phụ nữ

[đánh giá *chung*]

${'─'.repeat(40)}
`);
  expect(await page(...blocks)).toBe(`# BÁO CÁO

**Kết quả 6 tháng đầu năm**

**Kính gửi:** Sở Ví dụ

**Kính gửi:**

- Sở Ví dụ;
- Sở Khác.

Thực hiện Kế hoạch của Ban Vì sự tiến bộ của phụ nữ

\\[đánh giá \\*chung\\*\\]

---
`);
});

test('on a page the columns are those of a table', async () => {
  expect(
    shown(await page(letterhead)),
  ).toBe(`|                 UBND TỈNH VÍ DỤ                 | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| :---------------------------------------------: | :--------------------------------: |
|         **BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ**        |   **Độc lập - Tự do - Hạnh phúc**  |
|               Số:      /BVSTBCPN-…              | *Ví Dụ, ngày    tháng    năm 2016* |
| V/v đôn đốc thực hiện Kế hoạch số 1/KH-BVSTBCPN |                                    |
`);
  expect(await page(signature)).toBe(`| Nơi nhận:                              |      TL. TRƯỞNG BAN     |
| :------------------------------------- | :---------------------: |
| - Như trên;                            | **TỔ TRƯỞNG TỔ THƯ KÝ** |
| - Sở Lao động - Thương binh và Xã hội; |                         |
| - Lưu: VT.                             |                         |
|                                        |   **Nguyễn Văn Ví Dụ**  |
`);
});

test('no sign is lost, whatever the texts and the width', async () => {
  const signs = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
  const textsOf = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [plainText(value)] : Object.values(value ?? {}).flatMap(textsOf);
  const dashes = (texts: readonly string[]) => texts.filter((text) => plainText(text) !== '').length;
  await fc.assert(
    fc.asyncProperty(anyPaperBlock, fc.integer({ min: 20, max: 130 }), async (block, width) => {
      const { kind, ...texts } = block;
      const listed =
        block.kind === 'signature'
          ? dashes(block.recipients)
          : block.kind === 'addressee' && block.names.length > 1
            ? dashes(block.names)
            : 0;
      const around = kind === 'blank' ? '[]' : '-'.repeat(listed);
      const output = (await draw(width, block)).replaceAll('─', '');
      expect(signs(output)).toBe(signs(textsOf(texts).join('').replaceAll('─', '') + around));
    }),
    { numRuns: 100 },
  );
});

test('the cells of a letterhead read back, whatever the texts', async () => {
  const texts = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'|\\`*_<>-: \na') }));
  const read = (line: string) =>
    [...line.matchAll(/\| ((?:[^|\\]|\\.)*) (?=\|)/g)].map((match) =>
      (match[1] ?? '')
        .trim()
        .replace(/^(\*{1,2})(.*)\1$/s, '$2')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    );
  await fc.assert(
    fc.asyncProperty(texts, texts, texts, texts, texts, texts, texts, async (...all) => {
      const [superior, issuer, number, subject, state, motto, placeAndDate] = all;
      const block: Block = { kind: 'letterhead', superior, issuer, number, subject, state, motto, placeAndDate };
      const [head = '', , ...body] = (await page(block)).trimEnd().split('\n');
      expect([head, ...body].map(read)).toEqual(
        [
          [superior, state],
          [issuer, motto],
          [number, placeAndDate],
          [subject, ''],
        ].map((cells) => cells.map((text) => plainText(text ?? ''))),
      );
    }),
    { numRuns: 100 },
  );
});
