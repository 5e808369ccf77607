import { describe, expect, it } from 'vitest';
import { documentOf, listed, madeDocx, p, shownIn } from '../made-docx.ts';

const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const DOWN = '<w:vMerge w:val="restart"/>';
const ON = '<w:vMerge/>';

async function gridOf(body: string, parts = {}) {
  const { blocks } = await documentOf(madeDocx(body, parts));
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) =>
          cells.map(({ text, goesOn }) => ({ down: 'v', right: '>', none: '' })[goesOn ?? 'none'] + text),
        )
      : [],
  );
}

describe('a table of Word', () => {
  it('has a cell for each column of each row, and says which of them are one', async () => {
    const body = table(
      row(cell('TT'), cell('Nội dung'), cell('Cơ quan', '<w:gridSpan w:val="2"/>')),
      row(cell('1'), cell('Họp', DOWN), cell('Sở Y tế'), cell('Sở Nội vụ')),
      row(cell('2'), cell('', ON), cell('Sở Tư pháp', `<w:gridSpan w:val="2"/>${DOWN}`)),
      row(cell('3'), cell('', '<w:vMerge w:val="continue"/>'), cell('', `<w:gridSpan w:val="2"/>${ON}`)),
      row(cell('I. Chung', '<w:gridSpan w:val="4"/>')),
    );
    expect(await gridOf(body)).toEqual([
      ['TT', 'Nội dung', 'Cơ quan', '>Cơ quan'],
      ['1', 'Họp', 'Sở Y tế', 'Sở Nội vụ'],
      ['2', 'vHọp', 'Sở Tư pháp', '>Sở Tư pháp'],
      ['3', 'vHọp', 'vSở Tư pháp', '>Sở Tư pháp'],
      ['I. Chung', '>I. Chung', '>I. Chung', '>I. Chung'],
    ]);
  });

  it('has empty cells where a row begins later or ends sooner', async () => {
    const later = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b')}</w:tr>`;
    expect(await gridOf(table(row(cell('1'), cell('2'), cell('3')), later))).toEqual([
      ['1', '2', '3'],
      ['', 'b', ''],
    ]);
  });

  it('keeps the paragraphs of a cell apart, with the numbers that Word sets', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const broken = p(
      '<w:r><w:t>Sở Y tế</w:t><w:br/><w:t>Sở Lao động -</w:t><w:br/><w:t>Thương binh và Xã hội</w:t></w:r>',
    );
    const body = table(
      row(cell(listed('', 1)), cell(listed('a', 1, 1) + listed('b', 1, 1)), cell(broken)),
      row(cell(listed('', 1)), cell(listed('', 1, 1)), cell(p('x') + p('y'))),
    );
    expect(await gridOf(body, { numbering })).toEqual([
      ['1', '- a\n- b', 'Sở Y tế\nSở Lao động - Thương binh và Xã hội'],
      ['2', '', 'x\ny'],
    ]);
  });

  it('has no rows of which nothing is left or in which nothing stands', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell('x')}${cell('y')}</w:tr>`;
    const { blocks, notes } = await documentOf(
      madeDocx(
        table(
          row(cell('a'), cell('b')),
          gone,
          row(cell(''), cell('')),
          row(cell('c', DOWN), cell('d')),
          row(cell('', ON), cell('')),
        ),
      ),
    );
    expect(blocks).toMatchObject([{ rows: [{ line: 1 }, { line: 2 }] }]);
    expect(notes).toEqual([{ what: 'tracked-changes', count: 1 }]);
  });

  it('is read within a cell as lines of it', async () => {
    const inner = table(row(cell('Sở Y tế'), cell('tháng 6')), row(cell('Sở Nội vụ'), cell('tháng 7')));
    expect(await gridOf(table(row(cell('1'), cell(p('Gồm:') + inner + p('hết')))))).toEqual([
      ['1', 'Gồm:\nSở Y tế tháng 6\nSở Nội vụ tháng 7\nhết'],
    ]);
  });

  it('of one column is a frame around text', async () => {
    const frame = table(row(cell(p('a') + table(row(cell('1'), cell('2'))))), row(cell('b')));
    expect(shownIn(await documentOf(madeDocx(frame)))).toEqual(['a', ['1', '2'], 'b']);
  });

  it('may be set with tabs', async () => {
    const tabbed = (...cells: string[]) =>
      p(`<w:r>${cells.map((text) => `<w:t>${text}</w:t>`).join('<w:tab/>')}</w:r>`);
    const body = [
      tabbed('', 'UBND TỈNH', 'CỘNG HÒA'),
      tabbed('Số: 37/KH', '', '', 'Lạng Sơn, ngày 05/4/2016'),
      tabbed('1.', 'Mục đích'),
      tabbed('Giao Sở Y tế', 'chủ trì'),
      tabbed('', '', 'TRƯỞNG BAN'),
    ];
    expect(shownIn(await documentOf(madeDocx(body.join(''))))).toEqual([
      ['UBND TỈNH', 'CỘNG HÒA'],
      ['Số: 37/KH', 'Lạng Sơn, ngày 05/4/2016'],
      '1. Mục đích',
      'Giao Sở Y tế chủ trì',
      'TRƯỞNG BAN',
    ]);
  });

  it('counts a line for each paragraph and row', async () => {
    const { blocks, counts } = await documentOf(
      madeDocx(p('a') + table(row(cell('b'), cell('c')), row(cell('d'), cell('e'))) + p('') + p('f')),
    );
    expect(counts).toBe('paragraphs');
    expect(blocks.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['100000', 63],
    ['-5', 1],
    ['0', 1],
    ['viele', 1],
    ['99999999999999999999', 1],
  ])('is no wider than Word has it, whatever it claims: a span of %s', async (span, width) => {
    const grid = await gridOf(
      table(row(cell('a', `<w:gridSpan w:val="${span}"/>`), cell('b')), row(cell('c'), cell('d'))),
    );
    expect(grid[0]).toHaveLength(Math.max(width, 2));
    expect(grid[0]?.join(' ')).toContain('b');
  });
});
