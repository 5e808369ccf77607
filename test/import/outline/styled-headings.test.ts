import { expect, it } from 'vitest';
import { listed, madeDocx, p } from '../made-docx.ts';
import { outlineOf, treeOf } from './outline-of.ts';

const styles = [1, 2]
  .map((level) => `<w:style w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join('');
const numbering = [1, 2]
  .map(
    (list) => `<w:abstractNum w:abstractNumId="${list}"><w:lvl w:ilvl="0"><w:start w:val="1"/>
      <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
      <w:num w:numId="${list}"><w:abstractNumId w:val="${list}"/></w:num>`,
  )
  .join('');
const heading = (text: string, level: number) => p(text, `<w:pStyle w:val="H${level}"/>`);

it('a heading of Word stays over the list of the same numbers under it', async () => {
  const body = [
    heading('II. NỘI DUNG', 1),
    heading('1. Tuyên truyền', 2),
    listed('Treo băng rôn tại các xã.', 1),
    listed('In tờ rơi.', 1),
    heading('2. Tập huấn', 2),
    listed('Mở lớp cho cán bộ xã.', 2),
    listed('Biên soạn tài liệu.', 2),
  ];
  const outline = await outlineOf(madeDocx(body.join(''), { styles, numbering }), 'ke-hoach.docx');
  expect(treeOf(outline)).toEqual([
    'II heading II. NỘI DUNG',
    'II.1 heading 1. Tuyên truyền',
    'II.1.1 body 1. Treo băng rôn',
    'II.1.2 body 2. In tờ rơi.',
    'II.2 heading 2. Tập huấn',
    'II.2.1 body 1. Mở lớp cho',
    'II.2.2 body 2. Biên soạn tài',
  ]);
});
