import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/import/outline/read-outline.ts';
import { splitLabel } from '../../../src/import/outline/split-label.ts';
import type { SourceBlock } from '../../../src/import/source/source-document.ts';
import { outlineOf } from './outline-of.ts';

const stepsOf = (text: string) => splitLabel(text, new Map())?.label.steps.join('.') ?? null;

describe('a number or bullet', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'I', 'MỤC ĐÍCH'],
    ['IV- TỔ CHỨC', 'IV', 'TỔ CHỨC'],
    ['II/ Nội dung', 'II', 'Nội dung'],
    ['II NỘI DUNG', 'II', 'NỘI DUNG'],
    ['A. ĐẶC ĐIỂM', 'A', 'ĐẶC ĐIỂM'],
    ['1.Chủ trì', '1', 'Chủ trì'],
    ['1) Sở Y tế', '1', 'Sở Y tế'],
    ['1/ Sở Y tế', '1', 'Sở Y tế'],
    ['1- Sở Y tế', '1', 'Sở Y tế'],
    ['1. 100% trẻ em', '1', '100% trẻ em'],
    ['6.1. Công an', '6.1', 'Công an'],
    ['1.1.2 Phát thanh', '1.1.2', 'Phát thanh'],
    ['II.1. Tập huấn', 'II.1', 'Tập huấn'],
    ['a) Sở Y tế', 'a', 'Sở Y tế'],
    ['a.1) Sở Y tế', 'a.1', 'Sở Y tế'],
    ['đ) Khác', 'dd', 'Khác'],
    ['(1) Cai', '1', 'Cai'],
    ['iii) Cai', 'iii', 'Cai'],
    ['Điều 2. Giao', 'D2', 'Giao'],
    ['Mục 1. Quy định', '1', 'Quy định'],
    ['Phần I', 'PI', ''],
    ['PHẦN THỨ HAI', 'P2', ''],
    ['Chương II: Nội dung', 'CII', 'Nội dung'],
    ['Nhiệm vụ 3: Tập huấn', '3', 'Tập huấn'],
    ['- Chủ trì', '', 'Chủ trì'],
    ['-Chủ trì', '', 'Chủ trì'],
    ['– Chủ trì', '', 'Chủ trì'],
    ['+ Chủ trì', '', 'Chủ trì'],
    ['* Lưu ý', '', 'Lưu ý'],
    ['•Chủ trì', '', 'Chủ trì'],
  ])('is taken off %j', (text, steps, rest) => {
    const found = splitLabel(text, new Map());
    expect([found?.label.steps.join('.'), found?.rest]).toEqual([steps, rest]);
  });

  it.each([
    '1090/QĐ-UBND ngày 16/6',
    '12/KH-UBND',
    '20.000 tờ rơi',
    '5/6 xã hoàn thành',
    '2018 và 2019',
    '2019. Giao Sở Y tế',
    '2.5 tỷ đồng',
    '15 - 20 người',
    '20.10.2016',
    'V. Lê Văn Tám',
    'V. I. Lênin',
    'C. Mác',
    'T. Anh',
    'TP. Lạng Sơn',
    'Điều 5 của Luật',
    'Phần lớn các xã',
    'Mục tiêu chung',
    'Nội dung 2 của Kế hoạch',
    'tr. 5',
  ])('is none in %j', (text) => {
    expect(stepsOf(text)).toBeNull();
  });

  it('is Roman or a letter by what came before', async () => {
    const letters = [...'ABCDĐEGHIK'].map((letter) => `${letter}. Việc của ban số ${letter.charCodeAt(0)}`);
    const { nodes } = await outlineOf(['A. VIỆC', ...letters.slice(1)].join('\n'));
    expect(nodes.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D', 'DD', 'E', 'G', 'H', 'I', 'K']);
    const roman = await outlineOf('IV. VIỆC\nV. VIỆC KHÁC\nVI. VIỆC NỮA');
    expect(roman.nodes.map(({ id }) => id)).toEqual(['IV', 'V', 'VI']);
  });

  it('is a letter between letters, not a small Roman one', async () => {
    const small = await outlineOf('g) Một.\nh) Hai.\ni) Ba.\nk) Bốn.');
    expect(small.nodes.map(({ id }) => id)).toEqual(['A.g', 'A.h', 'A.i', 'A.k']);
  });

  it('is the one that a word processor set, also where no hand would type it', () => {
    const set: readonly (readonly [string, string])[] = [
      ['I', 'NỘI DUNG'],
      ['1.', 'Sở Y tế'],
      ['\uF0B7', 'Mở lớp.'],
      ['§', 'Kiểm tra.'],
      ['2.', '2019 là năm đầu.'],
      ['V.', 'Lê Văn Tám'],
    ];
    const blocks = set.map(
      ([label, text], i): SourceBlock => ({ kind: 'paragraph', line: i + 1, label, text, look: null }),
    );
    const { nodes } = readOutline({ file: 'a.docx', counts: 'paragraphs', blocks, notes: [] });
    expect(nodes.map(({ id, label, text }) => [id, label, text])).toEqual([
      ['I', 'I', 'NỘI DUNG'],
      ['I.1', '1.', 'Sở Y tế'],
      ['I.1.a', '\uF0B7', 'Mở lớp.'],
      ['I.1.b', '§', 'Kiểm tra.'],
      ['I.2', '2.', '2019 là năm đầu.'],
      ['V', 'V.', 'Lê Văn Tám'],
    ]);
  });
});

describe('a broken paragraph', () => {
  it.each([
    ['- Thực hiện Kế hoạch hướng tới Đại hội Đảng các cấp', 'nhiệm kỳ 2015-2020.'],
    ['- Phối hợp với Sở Lao động', '- Thương binh và Xã hội mở lớp.'],
    ['- Phối hợp với Hội Liên hiệp', 'Phụ nữ tỉnh mở lớp.'],
    ['- Chương trình hành động về bình đẳng giới giai đoạn 2016', '- 2020 của tỉnh.'],
    ['- Tổ chức hội thi (hoàn thành trong tháng', '10/2018).'],
    ['- Tổ chức hội thi tìm hiểu pháp luật về bình đẳng giới xong trước năm', '2019.'],
    ['- Chủ trì, phối hợp với', 'Công an tỉnh kiểm tra.'],
    ['II. NHIỆM VỤ VÀ GIẢI PHÁP', 'THỰC HIỆN NĂM 2019'],
    ['- Mở lớp tập huấn cho cán bộ nữ của các xã thuộc địa bàn huyện', 'Văn Yên trong quý II.'],
    ['Phần thứ nhất', 'ĐÁNH GIÁ TÌNH HÌNH'],
  ])('%j goes on with %j', async (before, next) => {
    const { nodes } = await outlineOf(`A. VIỆC\n\n${before}\n\n${next}`);
    expect(nodes).toHaveLength(2);
    expect(nodes[1]?.joined).toEqual([{ line: 5, text: next }]);
    expect(`${nodes[1]?.label} ${nodes[1]?.text}`).toBe(`${before} ${next}`);
  });

  it.each([
    ['4.1. Đối với tỉnh', 'Ban hành Kế hoạch.'],
    ['6.3. Ban Dân tộc tỉnh', 'Chủ trì khảo sát.'],
    ['- Tổ chức hội thi trong năm', 'Giao Sở Y tế chủ trì.'],
    ['- Mở lớp tập huấn cho cán bộ nữ của các xã trên địa bàn tỉnh', 'Sở Nội vụ chủ trì, phối hợp với Sở Y tế.'],
    ['- Tổ chức hội thi', '- Mở lớp'],
    ['- Tổ chức hội thi', '(hoàn thành trong tháng 5/2018)'],
    ['- Tổ chức hội thi', 'thời gian: Quý II'],
    ['1. Tổ chức hội thi.', 'mở lớp.'],
    ['1. Công tác tuyên truyền', 'Mở chuyên mục trên báo.'],
  ])('%j is over before %j', async (before, next) => {
    expect((await outlineOf(`A. VIỆC\n\n${before}\n\n${next}`)).nodes).toHaveLength(3);
  });
});

describe('a heading', () => {
  const lookAt = (texts: readonly string[], bold: boolean) => {
    const blocks = texts.map((text, i): SourceBlock => {
      return { kind: 'paragraph', line: i + 1, label: null, text, look: { bold, centred: false, heading: null } };
    });
    return readOutline({ file: 'a.docx', counts: 'paragraphs', blocks, notes: [] }).nodes.map(({ role }) => role);
  };

  it.each([
    'Sở Y tế',
    'Đối với các sở, ban, ngành:',
    'Đề nghị Hội Nông dân tỉnh',
    'NỘI DUNG',
    'Tháng 9/2018:',
    'Học kỳ I',
    'I. Nội dung',
    '3. Ban Dân tộc',
  ])('is %j by itself', (text) => {
    expect(lookAt([text, '- Mở lớp.'], false)).toEqual(['heading', 'body']);
    expect(lookAt([text], false)).toEqual(['heading']);
  });

  it.each([
    '5. Sở Tư pháp: Phối hợp với Sở Y tế',
    'Tuần 1: Ổn định lớp.',
    '2. Giao Sở Tài chính cấp kinh phí.',
    '- Hội nghị tổng kết.',
    'Sở Y tế mở lớp.',
  ])('is not %j', (text) => expect(lookAt([text], false)).toEqual(['body']));

  it('is a bold line over others; a bold point alone is what is to be done', () => {
    expect(lookAt(['1. Tập huấn', '- Mở lớp', '2. Sơ kết'], true)).toEqual(['heading', 'body', 'body']);
    expect(lookAt(['Công tác tập huấn', '- Mở lớp'], true)).toEqual(['heading', 'body']);
  });
});
