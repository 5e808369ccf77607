import { describe, expect, it } from 'vitest';
import { documentOf, shownIn } from '../made-docx.ts';

const LINES = `<!-- ghi chú
- không phải việc -->
**BAN VÌ SỰ TIẾN BỘ**
CỦA PHỤ NỮ

Độc lập - Tự do - Hạnh phúc
---------------------------

# KẾ HOẠCH
Hoạt động vì sự tiến bộ
của phụ nữ <!-- sửa --> năm 2019

## **I. MỤC ĐÍCH**

1. Một việc *rất* quan
   trọng \\- [thật](https://x.example)
   - con
     + cháu
   * bên
1. Hai việc

   Giao Sở Nội vụ chủ trì (**tháng 6/2019**).

7) Bảy
9) Chín

1\\. gõ tay, Nhà nước &amp; dân
a) mục a
tiếp của a
b) mục b\\
Giao Sở Y tế<br>Giao Sở Tư pháp

    thụt vào \`bốn\` cột

| TT | Nội dung | Cơ quan |
|----|:---------|---------|
| 1 | Họp<br>Hội nghị | **Sở Y tế** \\| Sở Nội vụ |
|   |  |  |
| 2 | Tổng kết |

![ảnh](a.png) <u>TRƯỞNG BAN</u>

\`\`\`
Lưu: VT.
\`\`\``;

describe('a text in Markdown', () => {
  it('is read as people see it', async () => {
    const document = await documentOf(LINES, 'a.md');
    expect(shownIn(document)).toEqual([
      'BAN VÌ SỰ TIẾN BỘ',
      'CỦA PHỤ NỮ',
      'Độc lập - Tự do - Hạnh phúc',
      'KẾ HOẠCH',
      'Hoạt động vì sự tiến bộ của phụ nữ năm 2019',
      'I. MỤC ĐÍCH',
      '1. Một việc rất quan trọng - thật',
      '- con',
      '+ cháu',
      '- bên',
      '2. Hai việc',
      'Giao Sở Nội vụ chủ trì (tháng 6/2019).',
      '7) Bảy',
      '9) Chín',
      '1. gõ tay, Nhà nước & dân',
      'a) mục a tiếp của a',
      'b) mục b',
      'Giao Sở Y tế',
      'Giao Sở Tư pháp',
      'thụt vào bốn cột',
      ['TT', 'Nội dung', 'Cơ quan'],
      ['1', 'Họp\nHội nghị', 'Sở Y tế | Sở Nội vụ'],
      ['2', 'Tổng kết', ''],
      'TRƯỞNG BAN',
      'Lưu: VT.',
    ]);
    expect(document.notes).toEqual([{ what: 'picture', count: 1 }]);
  });

  it('tells the line of each paragraph and row, and how it looks', async () => {
    const lines = LINES.split('\n');
    const { blocks } = await documentOf(LINES.replaceAll('\n', '\r\n'), 'a.MD');
    const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
    expect(blocks).toContainEqual(expect.objectContaining({ text: 'CỦA PHỤ NỮ', line: lineOf('CỦA') }));
    expect(blocks).toContainEqual(expect.objectContaining({ text: 'b) mục b', line: lineOf('b)') }));
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      line: lineOf('## '),
      label: null,
      text: 'I. MỤC ĐÍCH',
      look: { bold: true, centred: false, heading: 2 },
    });
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      line: lineOf('| TT'),
      rows: [{ line: lineOf('| TT') }, { line: lineOf('| 1') }, { line: lineOf('| 2') }],
    });
    expect(blocks.at(-1)).toMatchObject({ text: 'Lưu: VT.', line: lineOf('Lưu') });
  });

  it('keeps what only begins a comment', async () => {
    expect(shownIn(await documentOf('a <!-- b\n\nc', 'a.md'))).toEqual(['a <!-- b', 'c']);
  });
});
