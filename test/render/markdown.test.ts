import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { plainText } from '../../src/render/plain-text.ts';
import type { Block } from '../../src/view/document.ts';
import { anyText } from './any-text.ts';
import { viewOf } from './view-of.ts';

const page = (...document: readonly Block[]) => renderMarkdown(viewOf(document));

test('headings and paragraphs', async () => {
  expect(
    await page(
      { kind: 'heading', level: 1, text: 'Kế hoạch #37' },
      { kind: 'paragraph', text: '' },
      { kind: 'paragraph', text: '1. Tính đến\n10/06/2016', tone: 'muted' },
      { kind: 'paragraph', text: 'Quá hạn', tone: 'late' },
      { kind: 'heading', level: 3, text: 'Việc' },
    ),
  ).toBe('# Kế hoạch \\#37\n\n1\\. Tính đến 10/06/2016\n\n**Quá hạn**\n\n### Việc\n');
  expect(await page()).toBe('');
});

test('a table: notes in brackets, numbers to the right, sections between tables', async () => {
  const table: Block = {
    kind: 'table',
    columns: [{ head: 'Hạn', tight: true }, { head: 'Việc' }, { head: 'Còn', align: 'right' }],
    rows: [
      { kind: 'section', text: 'II. Trọng tâm' },
      { kind: 'cells', cells: [{ text: '04/06', note: 'trước 5/6', tone: 'late' }, { text: 'a|b' }, { text: '-6' }] },
      { kind: 'section', text: 'III. Tổ chức' },
      { kind: 'cells', cells: [{ text: '', note: 'cả năm' }, { text: 'c' }] },
    ],
  };
  expect(await page(table)).toBe(
    `**II. Trọng tâm**

| Hạn                   | Việc | Còn |
| --------------------- | ---- | --: |
| **04/06** (trước 5/6) | a\\|b | -6  |

**III. Tổ chức**

| Hạn    | Việc | Còn |
| ------ | ---- | --: |
| cả năm | c    |     |
`.replace('| -6  |', '|  -6 |'),
  );
  expect(await page({ kind: 'table', columns: [{ head: 'A' }], rows: [] })).toBe('| A |\n| - |\n');
});

test('a link leads to a file beside the page, whatever its name', async () => {
  const cells = [
    { text: 'a|b', link: 'a b](x).md' },
    { text: 'c', note: 'd', link: 'javascript:x' },
  ];
  const table: Block = { kind: 'table', columns: [{ head: 'A' }, { head: 'B' }], rows: [{ kind: 'cells', cells }] };
  const [, , row] = (await page(table)).split('\n');
  expect(row).toBe('| [a\\|b](a%20b%5D%28x%29.md) | [c](javascript%3Ax) (d) |');
});

test('facts and checklists are lists that do not run into one another', async () => {
  expect(
    await page(
      {
        kind: 'facts',
        facts: [
          { label: 'Hạn', lines: [{ text: '04/06/2016', note: 'trước ngày 5/6' }] },
          { label: 'Phối hợp', lines: [{ text: 'Sở Nội vụ' }, { text: '- Sở Y tế' }] },
          { label: 'Minh chứng', lines: [] },
        ],
      },
      {
        kind: 'checklist',
        items: [
          {
            label: 'II.1',
            text: 'Rà soát *quy hoạch*',
            checked: false,
            parts: ['Lập danh sách'],
            notes: [
              { label: 'Hạn', text: '30/06/2016' },
              { label: 'Số văn bản', text: '' },
            ],
          },
          { label: '', text: 'Báo cáo', checked: true, parts: [], notes: [] },
        ],
      },
    ),
  ).toBe(`- **Hạn:** 04/06/2016 (trước ngày 5/6)
- **Phối hợp:**
  - Sở Nội vụ
  - \\- Sở Y tế
- **Minh chứng:**

<!-- -->

- [ ] **II.1** Rà soát \\*quy hoạch\\*
  - [ ] Lập danh sách
  - Hạn: 30/06/2016
  - Số văn bản:
- [x] Báo cáo
`);
});

test('code keeps every sign, between fences that it cannot close', async () => {
  expect(await page({ kind: 'code', caption: 'Viết *thế này*', text: 'a: |\n\tb  *c*\n\n  - ```\n' })).toBe(
    'Viết \\*thế này\\*\n\n````\na: |\n\tb  *c*\n\n  - ```\n````\n',
  );
  expect(await page({ kind: 'code', text: 'a: 1' }, { kind: 'code', text: '' })).toBe('```\na: 1\n```\n');
});

test('table cells read back, whatever the texts', async () => {
  const texts = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'|\\`*_<>-: \na') }));
  const read = (line: string) =>
    [...line.matchAll(/\| ((?:[^|\\]|\\.)*) (?=\|)/g)].map((match) =>
      (match[1] ?? '').trim().replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(texts, texts), { minLength: 1 }), async (rows) => {
      const table: Block = {
        kind: 'table',
        columns: [{ head: 'A' }, { head: 'B', align: 'right' }],
        rows: rows.map((cells) => ({ kind: 'cells', cells: cells.map((text) => ({ text })) })),
      };
      const [head = '', , ...body] = (await page(table)).trimEnd().split('\n');
      expect(read(head)).toEqual(['A', 'B']);
      expect(body.map(read)).toEqual(rows.map((cells) => cells.map(plainText)));
    }),
    { numRuns: 150 },
  );
});
