import { describe, expect, it } from 'vitest';
import type { OutlineHead } from '../../../src/import/outline/outline.ts';
import { outlineOf } from './outline-of.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const TEXT = '\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n';

async function headOf(head: string, end = ''): Promise<OutlineHead> {
  return (await outlineOf(`${head}${TEXT}${end}`)).head;
}

describe('the issuer of a head', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG', 'Ủy ban nhân dân tỉnh Hà Giang', null],
    ['ỦY BAN NHÂN DÂN HUYỆN CAO LỘC', 'Ủy ban nhân dân huyện Cao Lộc', null],
    ['UBND HUYỆN CAO LỘC\nPHÒNG GIÁO DỤC\nVÀ ĐÀO TẠO', 'Phòng Giáo dục và Đào tạo huyện Cao Lộc', 'UBND HUYỆN CAO LỘC'],
    [
      'UBND TỈNH AN GIANG\nSỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI',
      'Sở Lao động - Thương binh và Xã hội tỉnh An Giang',
      'UBND TỈNH AN GIANG',
    ],
    [
      'UBND TỈNH AN GIANG\nBAN VÌ SỰ TIẾN BỘ\nCỦA PHỤ NỮ',
      'Ban Vì sự tiến bộ của phụ nữ tỉnh An Giang',
      'UBND TỈNH AN GIANG',
    ],
    ['PHÒNG GD&ĐT HUYỆN BẮC SƠN\nTRƯỜNG THCS VŨ LỄ', 'Trường THCS Vũ Lễ', 'PHÒNG GD&ĐT HUYỆN BẮC SƠN'],
    ['TỈNH ỦY LẠNG SƠN\nBAN TUYÊN GIÁO', 'Ban Tuyên giáo Tỉnh ủy Lạng Sơn', 'TỈNH ỦY LẠNG SƠN'],
    [
      'ỦY BAN NHÂN DÂN HUYỆN TỦA CHÙA BAN CHỈ ĐẠO CÔNG TÁC GIA ĐÌNH',
      'Ban Chỉ đạo công tác gia đình huyện Tủa Chùa',
      'ỦY BAN NHÂN DÂN HUYỆN TỦA CHÙA',
    ],
    ['HỘI LIÊN HIỆP PHỤ NỮ TỈNH SƠN LA', 'Hội Liên hiệp Phụ nữ tỉnh Sơn La', null],
  ])('%j is %s', async (printed, issuer, superior) => {
    const head = await headOf(`${printed}\n${MOTTO}Số: 5/KH\nKẾ HOẠCH\nCông tác năm 2018`);
    expect([head.issuer, head.superior, head.issuerFrom]).toEqual([issuer, superior, null]);
  });

  it('is spelled as the text spells it', async () => {
    const end = '2. Ban Chỉ đạo Xây dựng nông thôn mới giao các xã thực hiện.';
    const head = await headOf(
      'UBND HUYỆN A\nBAN CHỈ ĐẠO XÂY DỰNG NÔNG THÔN MỚI\nSố: 1/KH-BCĐ\nKẾ HOẠCH\nNăm 2020',
      end,
    );
    expect(head.issuer).toBe('Ban Chỉ đạo Xây dựng nông thôn mới huyện A');
  });

  it('is taken from the first sentence where none is printed', async () => {
    const opening =
      'Căn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2019 của UBND tỉnh; Sở Văn hóa, Thể thao và Du lịch xây dựng Kế hoạch như sau:';
    const head = await headOf(`KẾ HOẠCH\nCông tác gia đình năm 2019\n${opening}`);
    expect(head).toMatchObject({ issuer: 'Sở Văn hóa, Thể thao và Du lịch', issuerFrom: 'from-text', issuerLine: 3 });
  });
});

describe('number, place and day of a head', () => {
  it.each([
    ['Số: 12/KH-BVSTBPN', '12/KH-BVSTBPN'],
    ['Số 37/KH-UBND', '37/KH-UBND'],
    ['Số : 09 / KH-MN', '09/KH-MN'],
    ['Số:      /KH-UBND', null],
    ['Số: …/KH-BCĐ', null],
    ['Số 27-KH/BTGTU', '27-KH/BTGTU'],
    ['Số: 05/2018/QĐ-UBND', '05/2018/QĐ-UBND'],
    ['Số: 15/KHLN-SLĐTBXH-HPN', '15/KHLN-SLĐTBXH-HPN'],
  ])('%j has the number %s', async (printed, number) => {
    expect((await headOf(`${printed}\nKẾ HOẠCH\nCông tác năm 2018`)).number).toBe(number);
  });

  it.each([
    ['Yên Bái, ngày 09 tháng 3 năm 2018', 'Yên Bái', '2018-03-09', 2018],
    ['Cao Lộc, ngày    tháng 9 năm 2018', 'Cao Lộc', null, 2018],
    ['Lạc Sơn, ngày … tháng … năm 2019', 'Lạc Sơn', null, 2019],
    ['Thái Nguyên, ngày 03/01/2022', 'Thái Nguyên', '2022-01-03', 2022],
    ['TP. Hồ Chí Minh, ngày 31 tháng 4 năm 2022', 'TP. Hồ Chí Minh', null, 2022],
  ])('%j', async (printed, place, issued, year) => {
    const head = await headOf(`SỞ Y TẾ\n${printed}\nKẾ HOẠCH\nPhòng, chống dịch bệnh`);
    expect(head).toMatchObject({ place, issued, year, yearFrom: 'from-issued' });
  });
});

describe('form, title and year of a head', () => {
  it.each([
    ['KẾ HOẠCH\nCông tác năm 2018', 'KẾ HOẠCH', 'Công tác năm 2018', 2018],
    ['K Ế  H O Ạ C H\ntuyên truyền năm 2017\n-----', 'KẾ HOẠCH', 'tuyên truyền năm 2017', 2017],
    ['KẾ HOẠCH NĂM HỌC 2018 - 2019', 'KẾ HOẠCH', 'NĂM HỌC 2018 - 2019', 2018],
    ['KẾ HOẠCH HÀNH ĐỘNG\nVì bình đẳng giới năm 2020', 'KẾ HOẠCH', 'Hành động Vì bình đẳng giới năm 2020', 2020],
    ['KẾ HOẠCH Công tác thanh niên\nnăm 2019', 'KẾ HOẠCH', 'Công tác thanh niên năm 2019', 2019],
    ['CHƯƠNG TRÌNH\nCông tác giai đoạn 2016-2020\n(Dự thảo)', 'CHƯƠNG TRÌNH', 'Công tác giai đoạn 2016-2020', 2016],
    [
      'KẾ HOẠCH\nTriển khai Quyết định số 5/QĐ-UBND ngày 02/01/2017\ngiai đoạn 2016-2020, năm 2018',
      'KẾ HOẠCH',
      'Triển khai Quyết định số 5/QĐ-UBND ngày 02/01/2017 giai đoạn 2016-2020, năm 2018',
      2018,
    ],
    ['CHỈ THỊ\nVề việc phòng, chống thiên tai', 'CHỈ THỊ', 'Về việc phòng, chống thiên tai', null],
  ])('%j', async (printed, form, title, year) => {
    expect(await headOf(`SỞ Y TẾ\n${printed}`)).toMatchObject({ form, title, year });
  });

  it('of a letter are what stands under its number, and whom it is sent to', async () => {
    const head = await headOf(
      `SỞ NỘI VỤ\n${MOTTO}Số: 15/SNV-CCHC\nV/v báo cáo công tác\ncải cách hành chính\nĐiện Biên, ngày 5 tháng 1 năm 2021\nKính gửi:\n- Sở Y tế;\n- UBND các huyện, thành phố.`,
    );
    expect(head).toMatchObject({
      form: 'CÔNG VĂN',
      title: 'báo cáo công tác cải cách hành chính',
      addressee: 'Sở Y tế; UBND các huyện, thành phố',
      issued: '2021-01-05',
      yearFrom: 'from-issued',
    });
  });

  it('end before what the letter says, however short that is', async () => {
    const { head, nodes } = await outlineOf(
      'SỞ Y TẾ\nSố: 9/SYT-NV\nV/v khám sức khỏe\nKính gửi: Sở Nội vụ\n\nSở Y tế đề nghị Sở Nội vụ trả lời trước ngày 5/6.',
    );
    expect([head.addressee, nodes.at(-1)?.role]).toEqual(['Sở Nội vụ', 'body']);
  });

  it('are nothing in a fragment, and everything there is text', async () => {
    const { head, nodes } = await outlineOf('2. Sở Y tế\n- Chủ trì, phối hợp với Sở Tài chính lập dự toán.');
    const { signatory, ...scalars } = head;
    expect(new Set([...Object.values(scalars), ...Object.values(signatory)])).toEqual(new Set([null]));
    expect(nodes.map(({ role, chapter, parent }) => [role, chapter, parent])).toEqual([
      ['heading', 'unknown', null],
      ['body', 'unknown', 0],
    ]);
  });

  it('do not take the one sentence of a fragment for a basis', async () => {
    const { nodes } = await outlineOf(
      'Căn cứ văn bản đề nghị của Sở Y tế, Sở Tài chính thông báo nguồn mua thẻ bảo hiểm.',
    );
    expect(nodes.map(({ role }) => role)).toEqual(['body']);
  });
});

describe('the end of a document', () => {
  it.each([
    ['TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nHoàng Đức Thịnh', 'Trưởng Ban', 'Phó Chủ tịch UBND tỉnh', 'Hoàng Đức Thịnh'],
    [
      'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nGIÁM ĐỐC SỞ Y TẾ\n(Đã ký)\nLâm Thị Sà Rây',
      'KT. Trưởng Ban / Phó Trưởng Ban',
      'Giám đốc Sở Y tế',
      'Lâm Thị Sà Rây',
    ],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Đức Minh',
      'TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch',
      null,
      'Trần Đức Minh',
    ],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNông Văn Ích', 'TM. Ủy ban nhân dân / Chủ tịch', null, 'Nông Văn Ích'],
    [
      'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nNông Văn Ích',
      'TM. Ban Chỉ đạo / Trưởng Ban',
      'Phó Chủ tịch UBND tỉnh',
      'Nông Văn Ích',
    ],
    ['HIỆU TRƯỞNG\n(Ký, đóng dấu)\nHOÀNG VĂN NAM', 'Hiệu trưởng', null, 'Hoàng Văn Nam'],
    ['P. HIỆU TRƯỞNG\nTS. Lý Thị Hoa', 'P. Hiệu trưởng', null, 'TS. Lý Thị Hoa'],
  ])('%j', async (printed, capacity, post, name) => {
    for (const end of [printed, `Nơi nhận:\n- Như trên;\n- Lưu: VT.\n${printed}`]) {
      expect((await headOf('SỞ Y TẾ\nKẾ HOẠCH\nNăm 2018', end)).signatory).toEqual({ capacity, post, name });
    }
  });

  it.each([
    ['lines', 'Nơi nhận:\n- Như Điều 3;\n- TT Tỉnh ủy (b/c);\n- Lưu: VT, NC.\nTRƯỞNG BAN\nLý Thị Hoa'],
    ['lines without dashes', 'Nơi nhận:\nNhư Điều 3;\nTT Tỉnh ủy (b/c);\nLưu: VT, NC.\nTRƯỞNG BAN\nLý Thị Hoa'],
    [
      'a table whose breaks were lost',
      'Nơi nhận: - Như Điều 3; - TT Tỉnh ủy (b/c); - Lưu: VT, NC.\tTRƯỞNG BAN Lý Thị Hoa',
    ],
    [
      'the rows of a table',
      'Nơi nhận:\tTRƯỞNG BAN\n- Như Điều 3;\t\n- TT Tỉnh ủy (b/c);\t\n- Lưu: VT, NC.\tLý Thị Hoa',
    ],
    [
      'two columns on one line',
      'Nơi nhận:                TRƯỞNG BAN\n- Như Điều 3;\n- TT Tỉnh ủy (b/c);\n- Lưu: VT, NC.      Lý Thị Hoa',
    ],
  ])('names recipients and signer in %s', async (_, end) => {
    const { recipients, head } = await outlineOf(`SỞ Y TẾ\nKẾ HOẠCH\nNăm 2018${TEXT}${end}`);
    expect(recipients).toEqual(['Như Điều 3', 'TT Tỉnh ủy (b/c)', 'Lưu: VT, NC']);
    expect(head.signatory).toEqual({ capacity: 'Trưởng Ban', post: null, name: 'Lý Thị Hoa' });
  });
});
