import { describe, expect, it } from 'vitest';
import { readShort, textTable, wordTable } from './made-table.ts';
import { TABLES } from './tables.ts';

const inWords = (rows: readonly string[] | null) => rows?.map((row) => row.replace(/ \| !: .*$/, '')) ?? null;

describe('a table of assignments', () => {
  for (const [name, { table, rows, wordOnly }] of Object.entries(TABLES))
    it(name, () => {
      expect(readShort(wordTable(table))).toEqual(rows);
      if (!wordOnly) expect(inWords(readShort(textTable(table)))).toEqual(inWords(rows));
    });
});

describe('a table that assigns nothing', () => {
  it.each([
    [
      'the head of a document',
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND | Lào Cai, ngày 5 tháng 4 năm 2019',
    ],
    ['recipients and signature', 'Nơi nhận: / - Như trên; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH'],
    ['targets', 'TT | Chỉ tiêu | Đơn vị tính | Năm 2018 | Kế hoạch 2019\n1 | Tỷ lệ cán bộ nữ | % | 20 | 22'],
    ['people', 'TT | Họ và tên | Chức vụ | Đơn vị công tác | Nhiệm vụ\n1 | Hoàng A | Chuyên viên | Sở Y tế | Thư ký'],
    ['units of measure', 'TT | Nội dung chi | Đơn vị | Số lượng\n1 | Áo mưa | Cái | 20'],
    [
      'a budget by bodies',
      'TT | Nội dung chi | Kinh phí (đồng) | Đơn vị thực hiện\n1 | In tờ rơi | 3.000.000 | Văn phòng',
    ],
    [
      'money of works',
      'TT | Nhiệm vụ | Tổng kinh phí | NSTW | Đơn vị thực hiện\n1 | Sửa nhà rông | 500 | 500 | UBND các huyện',
    ],
    [
      'targets and who watches',
      'TT | Chỉ tiêu | Mục tiêu đến năm 2025 | Cơ quan chủ trì theo dõi\n1 | Tỷ lệ hộ nghèo | 4% | Sở Y tế',
    ],
    ['members of a committee', 'TT | Thành viên | Nhiệm vụ | Ghi chú\n1 | Bà Trần A | Trưởng ban |'],
    ['costs', 'TT | Nội dung | Số lượng | Đơn giá | Thành tiền\n1 | In tài liệu | 100 | 20.000 | 2.000.000'],
    ['a schedule of visits', 'Thời gian | Địa điểm | Nội dung làm việc\nNgày 5/6 | Xã A | Kiểm tra hồ sơ'],
    ['nothing but heads', 'TT | Nội dung | Cơ quan chủ trì | Thời gian'],
  ])('%s', (_, table) => {
    expect(readShort(wordTable(table))).toBeNull();
  });
});
