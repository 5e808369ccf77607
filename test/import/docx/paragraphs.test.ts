import { describe, expect, it } from 'vitest';
import { documentOf, madeDocx, p, r, shownIn } from '../made-docx.ts';

async function shown(body: string, parts = {}) {
  return shownIn(await documentOf(madeDocx(body, parts)));
}

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const picture = '<w:r><w:drawing><a:blip/></w:drawing></w:r>';
const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;

describe('a paragraph of Word', () => {
  it.each([
    ['runs', ['Gi', 'ao Sở N', 'ội vụ ', 'chủ t', 'rì'].map((text) => r(text)).join(''), 'Giao Sở Nội vụ chủ trì'],
    ['an accent in a run of its own', r('Ky\u0300 ho') + r('\u0323p'), 'Kỳ họp'],
    [
      'signs that are elements',
      '<w:r><w:t>Lao động</w:t><w:tab/><w:noBreakHyphen/><w:t>Xã</w:t><w:softHyphen/></w:r>',
      'Lao động -Xã',
    ],
    ['a sign of a font of signs', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 30%</w:t></w:r>', '≥ 30%'],
    ['a sign nobody knows', '<w:r><w:sym w:font="Wingdings" w:char="00D8"/><w:t> Việc</w:t></w:r>', '• Việc'],
    ['a link', `<w:hyperlink>${r('cổng')}</w:hyperlink>${r(' tin')}`, 'cổng tin'],
    ['a smart tag', `<w:smartTag><w:smartTag>${r('Lạng')}</w:smartTag>${r(' Sơn')}</w:smartTag>`, 'Lạng Sơn'],
    [
      'a content control',
      `${r('ngày ')}<w:sdt><w:sdtPr/><w:sdtContent>${r('05/4')}</w:sdtContent></w:sdt>`,
      'ngày 05/4',
    ],
    ['a simple field', `<w:fldSimple w:instr="DATE">${r('05/4/2016')}</w:fldSimple>`, '05/4/2016'],
    [
      'a field in a field',
      `${field('begin')}${instruction('IF ')}${field('begin')}${instruction('X')}${field('separate')}${r('giấu')}${field('end')}${field('separate')}${r('hiện')}${field('end')}${r(' sau')}`,
      'hiện sau',
    ],
    ['a field that never ends', `${field('begin')}${r('vẫn còn')}`, 'vẫn còn'],
    ['an equation', '<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>', 'x+1'],
    ['capitals that are only a look', r('Kế hoạch', '<w:caps/>'), 'KẾ HOẠCH'],
    ['blanks of all kinds', r(' a\u00a0\u2003b  c\u200b '), 'a b c'],
    ['the letter that old converters write', r('Ðộc lập'), 'Độc lập'],
  ])('is read with %s', async (_, content, text) => {
    expect(await shown(p(content))).toEqual([text]);
  });

  it('is left out where nothing stands in it, or a line drawn with signs', async () => {
    expect(await shown(p('a') + p('') + p('<w:r/>') + p('_______') + p('* * *') + p('b'))).toEqual(['a', 'b']);
  });

  it.each([
    [
      'a title',
      '<w:jc w:val="center"/>',
      ['KẾ HOẠCH', 'Hoạt động', 'và công tác'],
      ['KẾ HOẠCH', 'Hoạt động', 'và công tác'],
    ],
    ['recipients', '', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'], ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']],
    ['a signature', '', ['TRƯỞNG BAN', 'PHÓ CHỦ TỊCH'], ['TRƯỞNG BAN', 'PHÓ CHỦ TỊCH']],
    ['sentences', '', ['Xong việc này.', 'Giao Sở Y tế.'], ['Xong việc này.', 'Giao Sở Y tế.']],
    [
      'a sentence',
      '',
      ['Giao Sở Lao động -', 'Thương binh và', 'xã hội chủ trì'],
      ['Giao Sở Lao động - Thương binh và', 'xã hội chủ trì'].join(' '),
    ],
    [
      'a long line',
      '',
      ['Tổ chức gặp mặt nữ cán bộ quản lý và nữ doanh nhân của', 'Lạng Sơn'],
      'Tổ chức gặp mặt nữ cán bộ quản lý và nữ doanh nhân của Lạng Sơn',
    ],
    ['a span of days', '', ['từ 15/11', '- 15/12/2016'], 'từ 15/11 - 15/12/2016'],
  ])('is broken by hand where a reader sees a new one: %s', async (_, properties, lines, expected) => {
    const runs = `<w:r>${lines.map((line) => `<w:t>${line}</w:t>`).join('<w:br/>')}</w:r>`;
    expect(await shown(p(runs, properties))).toEqual([expected].flat());
  });

  it('says how all of it looks, by itself or by its style', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
      <w:style w:styleId="T"><w:basedOn w:val="N"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:styleId="U"><w:basedOn w:val="T"/></w:style>`;
    const body = [
      p(r('a'), '<w:pStyle w:val="U"/>'),
      p(r('a', '<w:b w:val="0"/>'), '<w:pStyle w:val="U"/><w:jc w:val="left"/><w:outlineLvl w:val="9"/>'),
      p(r('a', '<w:b/>') + r(' ')),
      p(r('a', '<w:b/>') + r('b')),
    ];
    const { blocks } = await documentOf(madeDocx(body.join(''), { styles }));
    expect(blocks.map((block) => block.kind === 'paragraph' && block.look)).toEqual([
      { bold: true, centred: true, heading: 2 },
      { bold: false, centred: false, heading: 2 },
      { bold: true, centred: false, heading: null },
      { bold: false, centred: false, heading: null },
    ]);
  });
});

describe('tracked changes', () => {
  const deleted = '<w:rPr><w:del/></w:rPr>';

  it('are accepted', async () => {
    const body = p(
      `${r('Giao Sở ')}<w:del><w:r><w:delText>Y tế</w:delText></w:r></w:del><w:ins>${r('Nội vụ')}</w:ins><w:moveFrom>${r('!')}</w:moveFrom>`,
    );
    const { blocks, notes } = await documentOf(madeDocx(body));
    expect(blocks).toMatchObject([{ text: 'Giao Sở Nội vụ' }]);
    expect(notes).toEqual([{ what: 'tracked-changes', count: 3 }]);
  });

  it('join paragraphs whose end was deleted, and drop those of which nothing is left', async () => {
    const gone = `<w:p><w:pPr>${deleted}</w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    expect(await shown(p('Giao Sở ', deleted) + gone + p('Nội vụ') + p('b') + gone)).toEqual(['Giao Sở Nội vụ', 'b']);
    expect(
      await shown(`${p('a', deleted)}<w:tbl><w:tr><w:tc>${p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`),
    ).toEqual(['a', ['b', 'c']]);
  });
});

describe('what is not read', () => {
  it('is told', async () => {
    const drawn = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('Khung')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Khung')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const line = '<w:r><w:pict><v:line/></w:pict></w:r>';
    const marks = '<w:r><w:footnoteReference/></w:r><w:r><w:endnoteReference/></w:r><w:r><w:commentReference/></w:r>';
    const body = p(
      [r('a'), drawn, `<w:r><w:pict><v:textbox>${box('b')}</v:textbox></w:pict></w:r>`, picture, line, marks].join(''),
    );
    const { blocks, notes } = await documentOf(madeDocx(body, { header: p('Dự thảo') }));
    expect(blocks).toMatchObject([{ text: 'a' }]);
    expect(notes).toEqual([
      { what: 'text-box', count: 2 },
      { what: 'picture', count: 1 },
      { what: 'footnote', count: 2 },
      { what: 'comment', count: 1 },
      { what: 'header-footer', count: 1 },
    ]);
  });

  it('is not told where it says nothing', async () => {
    const page = `${field('begin')}${instruction('PAGE')}${field('separate')}${r('2')}${field('end')}`;
    expect((await documentOf(madeDocx(p('a'), { header: p(page) }))).notes).toEqual([]);
  });

  it('is told of accents that stood apart', async () => {
    expect((await documentOf(madeDocx(p('Kỳ'.normalize('NFD'))))).notes).toEqual([{ what: 'not-nfc', count: null }]);
  });
});
