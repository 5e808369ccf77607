import { describe, expect, it } from 'vitest';
import { movedTitle } from '../../src/edit/moved-title.ts';

describe('a title in the plan of another year', () => {
  it.each([
    ['Kế hoạch hoạt động năm 2016', 'Kế hoạch hoạt động năm 2017'],
    ['Tháng hành động từ ngày 15/11 - 15/12/2016', 'Tháng hành động từ ngày 15/11 - 15/12/2017'],
    ['Kế hoạch năm học 2016-2017', 'Kế hoạch năm học 2017-2018'],
    ['Kế hoạch NĂM HỌC 2015 – 2016, sơ kết năm 2016', 'Kế hoạch NĂM HỌC 2016 – 2017, sơ kết năm 2017'],
    ['KẾ HOẠCH NĂM 2016', 'KẾ HOẠCH NĂM 2017'],
    ['Sơ kết quý II/2016, tháng 6.2016', 'Sơ kết quý II/2017, tháng 6.2017'],
    ['Kế hoạch năm 2016'.normalize('NFD'), 'Kế hoạch năm 2017'.normalize('NFD')],
  ])('%s', (before, after) => {
    expect(movedTitle(before, 2016, 1)).toEqual({ text: after, others: [] });
  });

  it.each([
    'Chương trình quốc gia giai đoạn 2016-2020',
    'Đại biểu HĐND nhiệm kỳ 2016 - 2021',
    'Tầm nhìn đến năm 2016',
    'Kế hoạch số 91/KH-BVSTBCPN ngày 16/02/2016 của Ban',
    'Nghị định 12/2016/NĐ-CP',
    'Quyết định ngày 5 tháng 3 năm 2016 của UBND tỉnh',
    'Tuyên truyền Luật Trẻ em năm 2016',
    'Hỗ trợ 2016 hộ nghèo',
  ])('stays where it names no year of the plan: %s', (text) => {
    expect(movedTitle(text, 2016, 1)).toEqual({ text, others: [] });
  });

  it.each([
    ['Lập dự toán ngân sách năm 2017', 'Lập dự toán ngân sách năm 2017', [2017]],
    ['Tổng kết năm học 2014-2015, ngày 15/3/2015', 'Tổng kết năm học 2014-2015, ngày 15/3/2015', [2014, 2015]],
    ['Kết quả năm 2015, hướng tới năm 2020', 'Kết quả năm 2015, hướng tới năm 2020', [2015, 2020]],
    ['Tổng kết năm 2016, xây dựng Kế hoạch năm 2017', 'Tổng kết năm 2017, xây dựng Kế hoạch năm 2017', [2017]],
  ])('leaves other years to a person: %s', (before, text, others) => {
    expect(movedTitle(before, 2016, 1)).toEqual({ text, others });
  });
});
