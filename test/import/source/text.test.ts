import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, shownIn } from '../made-docx.ts';

async function shown(text: string) {
  return shownIn(await documentOf(text));
}

/** Breaks each line of a text at a column, between words. */
function wrapped(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) as string;
        if (last !== '' && last.length + 1 + word.length > width) lines.push(indent + word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n');
}

const seed = readFileSync(resolve(import.meta.dirname, '../../plans/ke-hoach-37-2016.txt'), 'utf8');
const plan = readFileSync(resolve(import.meta.dirname, '../evalset/plans/03-soc-trang-2019.txt'), 'utf8');

describe('a text', () => {
  it('has a paragraph on each line, however lines end and accents are written', async () => {
    const lines = ['KẾ HOẠCH', 'Hoạt động năm 2016', '', '- Giao Sở Nội vụ.'];
    for (const end of ['\n', '\r\n', '\r'])
      for (const text of [lines.join(end), `\ufeff${lines.join(end)}`, lines.join(end).normalize('NFD')])
        expect(await shown(text)).toEqual(lines.filter((line) => line !== ''));
    expect((await documentOf(lines.join('\r\n'))).blocks.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('says whether its accents stood apart', async () => {
    expect((await documentOf('Kỳ họp'.normalize('NFD'))).notes).toEqual([{ what: 'not-nfc', count: null }]);
    expect((await documentOf('Kỳ họp')).notes).toEqual([]);
  });

  it.each([
    ['(*trong tháng 6/2018*)', '(trong tháng 6/2018)'],
    ['với *“Em nói không” (quý IV)*.', 'với “Em nói không” (quý IV).'],
    ['**I. MỤC ĐÍCH** và ***cả hai***', 'I. MỤC ĐÍCH và cả hai'],
    ['* Một việc', '* Một việc'],
    ['2*3*4 (*) chú thích (*)', '2*3*4 (*) chú thích (*)'],
    ['một * hai * ba', 'một * hai * ba'],
  ])('loses its marks of emphasis, and no other star: %s', async (text, expected) => {
    expect(await shown(text)).toEqual([expected]);
  });

  it('has no lines drawn with signs, and bullets as keyboards have them', async () => {
    expect(await shown('Độc lập\n-------\n\uf0b7 Việc\n\uf02d Hai')).toEqual(['Độc lập', '• Việc', '- Hai']);
  });
});

describe('tabs in a text', () => {
  it('make the cells of a table', async () => {
    const rows = [
      'TT\tNội dung\tCơ quan',
      '1\tHọp *báo*\tSở Y tế',
      '',
      '2\tHội nghị\t',
      'II. Chung\t\t',
      'III. Riêng',
      '3\t\tSở Nội vụ',
    ];
    expect(await shown(`Phụ lục\n\n${rows.join('\n')}\n\nHết`)).toEqual([
      'Phụ lục',
      ['TT', 'Nội dung', 'Cơ quan'],
      ['1', 'Họp báo', 'Sở Y tế'],
      ['2', 'Hội nghị', ''],
      ['II. Chung', '', ''],
      ['III. Riêng', 'III. Riêng', 'III. Riêng'],
      ['3', '', 'Sở Nội vụ'],
      'Hết',
    ]);
  });

  it('say that a line without them goes over all columns', async () => {
    const { blocks } = await documentOf('TT\tViệc\tCơ quan\nA. Chung\n1\tHọp\tSở Y tế');
    expect(blocks).toMatchObject([
      { rows: [{}, { line: 2, cells: [{ goesOn: null }, { goesOn: 'right' }, { goesOn: 'right' }] }, {}] },
    ]);
  });

  it('make none of indents, of labels, and of a long paragraph', async () => {
    const long = `Sở Y tế\t${'chủ trì, phối hợp với các ngành '.repeat(4)}`;
    expect(await shown(`\t\tTRƯỞNG BAN\n1.\tMục đích\n2.\tYêu cầu\n-\tViệc\n\n${long}`)).toEqual([
      'TRƯỞNG BAN',
      '1. Mục đích',
      '2. Yêu cầu',
      '- Việc',
      long.replace(/\s+/g, ' ').trim(),
    ]);
  });

  it('set a head side by side', async () => {
    expect(
      await shown(
        'UBND TỈNH LẠNG SƠN\t\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 37/KH\t\tLạng Sơn, ngày 05/4/2016',
      ),
    ).toEqual([
      ['UBND TỈNH LẠNG SƠN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 37/KH', 'Lạng Sơn, ngày 05/4/2016'],
    ]);
    expect(await shown('  Số: 37/KH        Lạng Sơn, ngày 05/4/2016\nGiao Sở Y tế     chủ trì')).toEqual([
      ['Số: 37/KH', 'Lạng Sơn, ngày 05/4/2016'],
      'Giao Sở Y tế chủ trì',
    ]);
  });
});

describe('a text that was broken at a column', () => {
  it.each([72, 80, 95, 100])('is put together again: %i', async (width) => {
    for (const text of [seed, plan]) expect(await shown(wrapped(text, width))).toEqual(await shown(text));
  });

  it('is put together where lists hang', async () => {
    const hanging = wrapped(plan, 78, '  ');
    expect(await shown(hanging)).toEqual(await shown(plan));
  });

  it('is put together where no blank lines set paragraphs apart, as far as sentences tell', async () => {
    const dense = (text: string) => text.replace(/\n{2,}/g, '\n');
    const [all, read] = [await shown(dense(plan)), await shown(wrapped(dense(plan), 90))];
    expect(read.filter((text) => !all.includes(text)).length).toBeLessThan(all.length / 10);
  });

  it('tells the line at which each paragraph begins', async () => {
    const lines = wrapped(plan, 80).split('\n');
    const { blocks } = await documentOf(lines.join('\n'));
    for (const block of blocks)
      expect(block.kind === 'paragraph' && block.text.startsWith((lines[block.line - 1] as string).trim())).toBe(true);
  });

  it('has no numbers of pages among its paragraphs', async () => {
    const lines = wrapped(plan, 76).split('\n');
    const pages = [30, 60, 90].flatMap((at) => lines.indexOf('', at)).reverse();
    for (const [at, line] of pages.entries()) lines.splice(line, 0, '', `- ${4 - at} -`.replace('- 3 -', '3'), '');
    const document = await documentOf(lines.join('\n'));
    expect(shownIn(document)).toEqual(await shown(plan));
    expect(document.notes).toEqual([{ what: 'header-footer', count: 3 }]);
    const printed = lines.join('\n').replace(/\n- (\d) -\n\n/g, `\n${' '.repeat(60)}$1\n\f`);
    for (const text of [printed, printed.replace(/ {60}(\d)\n\f/g, `\n\f${' '.repeat(40)}$1\n`)])
      expect(shownIn(await documentOf(text))).toEqual(await shown(plan));
    expect(await shown('TT\n\nViệc\n\n1\n\nHọp\n\n2\n\nHội nghị')).toEqual(['TT', 'Việc', '1', 'Họp', '2', 'Hội nghị']);
  });

  it('keeps apart what was set in the middle', async () => {
    const middle = (text: string) => `${' '.repeat(38 - text.length / 2)}${text}`;
    const title = ['KẾ HOẠCH', 'Hoạt động vì sự tiến bộ của phụ nữ', 'và công tác bình đẳng giới tỉnh', 'năm 2019'];
    const text = [...title.map(middle), middle('_____'), wrapped(plan, 76)].join('\n');
    expect((await shown(text)).slice(0, 5)).toEqual([...title, (await shown(plan))[0]]);
  });

  it('keeps a list apart from the heading above it', async () => {
    const heading = '3. Nâng cao năng lực của bộ máy làm công tác về giới';
    const text = `${wrapped(plan, 76)}\n${heading}\n- Tập huấn cho cán bộ pháp chế.`;
    expect((await shown(text)).slice(-2)).toEqual([heading, '- Tập huấn cho cán bộ pháp chế.']);
  });

  it('is none where only a title and an address are', async () => {
    const lines = [
      'KẾ HOẠCH',
      'Hoạt động vì sự tiến bộ của phụ nữ',
      'và công tác bình đẳng giới',
      'năm 2016',
      'Nơi nhận:',
      '- Như trên;',
      'Lưu: VT.',
    ];
    expect(await shown(lines.join('\n'))).toEqual(lines);
  });
});
