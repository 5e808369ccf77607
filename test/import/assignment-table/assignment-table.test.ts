import { describe, expect, it } from 'vitest';
import { readShort, textTable, wordTable } from './made-table.ts';

/** Each table as Word holds it; what a text file loses (merges, lines in a cell) may change only what is inferred. */
const TABLES: Readonly<Record<string, { readonly table: string; readonly rows: readonly string[] }>> = {
  'a district annex with Roman sections, merged cells and repeated words': {
    table: `
TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm, kết quả | Ghi chú
I | CÔNG TÁC CHỈ ĐẠO | > | > | > | > | >
1 | Kiện toàn Ban VSTBCPN cấp huyện | Phòng Nội vụ | Phòng Tư pháp; các phòng, ban liên quan | Quý II/2019 | Quyết định |
2 | Ban hành kế hoạch năm | UBND huyện Bảo Yên | -nt- | Trước 30/3 | Kế hoạch | Gửi về Phòng Nội vụ
II | CÔNG TÁC TUYÊN TRUYỀN | > | > | > | > | >
1 | Mở chuyên mục trên đài | Trung tâm Y tế | | Thường xuyên | |
 | | Hội Nông dân huyện | | | |
2 | Tập huấn | như trên | | Tháng 4 và tháng 9 | |`,
    rows: [
      'table-head',
      'section I | CÔNG TÁC CHỈ ĐẠO',
      'work 1 | Kiện toàn Ban VSTBCPN cấp huyện | C: Phòng Nội vụ | P: Phòng Tư pháp | O: các phòng, ban liên quan | T: Quý II/2019 → within 2019-06-30 | S: Quyết định',
      'work 2 | Ban hành kế hoạch năm | C: UBND huyện Bảo Yên | P: Phòng Tư pháp | O: các phòng, ban liên quan | T: Trước 30/3 → before 2019-03-29 | S: Kế hoạch | G: Gửi về Phòng Nội vụ | !: coordinating cell-above 12',
      'section II | CÔNG TÁC TUYÊN TRUYỀN',
      'work 1 | Mở chuyên mục trên đài | C: Trung tâm Y tế + Hội Nông dân huyện | T: Thường xuyên → ongoing',
      'continuation',
      'work 2 | Tập huấn | C: Hội Nông dân huyện | T: Tháng 4 và tháng 9 → recurring 2019-09-30 | !: lead cell-above 16',
    ],
  },
  'heads in two rows, columns counted, a column each for beginning and end': {
    table: `
TT | Nội dung | Cơ quan thực hiện | > | Thời gian | > | Sản phẩm
^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Hoàn thành | ^
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Rà soát văn bản | Sở Tư pháp | Sở Nội vụ | 01/3/2019 | 30/6/2019 | Báo cáo
2 | Khảo sát nhu cầu | Sở Y tế | | | Quý III/2019 |`,
    rows: [
      'table-head',
      'table-head',
      'table-head',
      'work 1 | Rà soát văn bản | C: Sở Tư pháp | P: Sở Nội vụ | T: Từ 01/3/2019 đến 30/6/2019 → within 2019-06-30 | S: Báo cáo',
      'work 2 | Khảo sát nhu cầu | C: Sở Y tế | T: Quý III/2019 → within 2019-09-30',
    ],
  },
  'quarters to tick, and money': {
    table: `
STT | Hoạt động | Đơn vị chủ trì | Tiến độ thực hiện | > | > | > | Kinh phí (triệu đồng)
^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV | ^
1 | Truyền thông lưu động | Trung tâm Y tế | | x | x | | 120
2 | Tổng kết mô hình | Phòng Y tế | | | | X |`,
    rows: [
      'table-head',
      'table-head',
      'work 1 | Truyền thông lưu động | C: Trung tâm Y tế | T: Quý II, III → within 2019-09-30 | G: Kinh phí (triệu đồng): 120',
      'work 2 | Tổng kết mô hình | C: Phòng Y tế | T: Quý IV → within 2019-12-31',
    ],
  },
  'months to tick': {
    table: `
TT | Công việc | Phụ trách | Tháng | > | > | > | > | > | > | > | > | > | > | >
^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
1 | Khám sức khỏe học sinh | Trạm Y tế | | | x | | | | | | x | | |`,
    rows: [
      'table-head',
      'table-head',
      'work 1 | Khám sức khỏe học sinh | C: Trạm Y tế | T: Tháng 3, 9 → recurring 2019-09-30',
    ],
  },
  'one column of agencies that says each role in words': {
    table: `
TT | Nội dung công việc | Cơ quan thực hiện | Thời gian
1 | Xây dựng quy chế | Sở Y tế chủ trì; Sở Tài chính phối hợp | Quý I
2 | Mở lớp tập huấn | Sở Y tế chủ trì, phối hợp với Sở Tài chính | Quý II
3 | Cấp phát tài liệu | Chủ trì: Sở Y tế / Phối hợp: Sở Tài chính | Theo kế hoạch của Trung ương
4 | Kiểm tra cơ sở | Sở Y tế (chủ trì), Sở Tài chính | chữ không rõ`,
    rows: [
      'table-head',
      'work 1 | Xây dựng quy chế | C: Sở Y tế | P: Sở Tài chính | T: Quý I → within 2019-03-31',
      'work 2 | Mở lớp tập huấn | C: Sở Y tế | P: Sở Tài chính | T: Quý II → within 2019-06-30',
      'work 3 | Cấp phát tài liệu | C: Sở Y tế | P: Sở Tài chính | T: Theo kế hoạch của Trung ương → conditional',
      'work 4 | Kiểm tra cơ sở | C: Sở Y tế | P: Sở Tài chính | T: chữ không rõ → ?',
    ],
  },
  'rows under a work: points of it, duties with its lead, duties of their own': {
    table: `
TT | Nội dung | Chủ trì | Thời gian
1 | Tổ chức tập huấn | Sở Y tế | Quý I
- | Lớp cho cán bộ xã | |
- | Lớp cho cộng tác viên | |
2 | Kiểm tra liên ngành | Sở Nội vụ |
a | Đợt 1 | | Quý II
b | Đợt 2 | | Quý IV
3 | Nhiệm vụ khác | |
3.1 | In sổ tay hỏi đáp | Sở Tư pháp | Quý I
3.2 | Phát sổ tay hỏi đáp | ^ | ^`,
    rows: [
      'table-head',
      'work 1 | Tổ chức tập huấn | C: Sở Y tế | T: Quý I → within 2019-03-31 | -: Lớp cho cán bộ xã + Lớp cho cộng tác viên',
      'continuation | Lớp cho cán bộ xã',
      'continuation | Lớp cho cộng tác viên',
      'section 2 | Kiểm tra liên ngành',
      'work a | Đợt 1 | C: Sở Nội vụ | T: Quý II → within 2019-06-30 | !: lead heading 14',
      'work b | Đợt 2 | C: Sở Nội vụ | T: Quý IV → within 2019-12-31 | !: lead heading 14',
      'section 3 | Nhiệm vụ khác',
      'work 3.1 | In sổ tay hỏi đáp | C: Sở Tư pháp | T: Quý I → within 2019-03-31',
      'work 3.2 | Phát sổ tay hỏi đáp | C: Sở Tư pháp | T: Quý I → within 2019-03-31 | !: lead cell-above 18, when cell-above 18',
    ],
  },
  'the months of a school, merged over what they hold': {
    table: `
Tháng | Nội dung công việc | Người phụ trách
9/2018 | Khai giảng năm học | Ban giám hiệu
^ | Họp cha mẹ học sinh | Giáo viên chủ nhiệm
10/2018 | Đại hội Liên đội | Tổng phụ trách Đội`,
    rows: [
      'table-head',
      'work | Khai giảng năm học | C: Ban giám hiệu | T: 9/2018 → within 2018-09-30',
      'work | Họp cha mẹ học sinh | C: Giáo viên chủ nhiệm* | T: 9/2018 → within 2018-09-30 | !: when cell-above 11',
      'work | Đại hội Liên đội | C: Tổng phụ trách Đội | T: 10/2018 → within 2018-10-31',
    ],
  },
};

const inWords = (rows: readonly string[] | null) => rows?.map((row) => row.replace(/ \| !: .*$/, '')) ?? null;

describe('a table of assignments', () => {
  for (const [name, { table, rows }] of Object.entries(TABLES))
    it(name, () => {
      expect(readShort(wordTable(table))).toEqual(rows);
      expect(inWords(readShort(textTable(table)))).toEqual(inWords(rows));
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
    ['costs', 'TT | Nội dung | Số lượng | Đơn giá | Thành tiền\n1 | In tài liệu | 100 | 20.000 | 2.000.000'],
    ['a schedule of visits', 'Thời gian | Địa điểm | Nội dung làm việc\nNgày 5/6 | Xã A | Kiểm tra hồ sơ'],
    ['nothing but heads', 'TT | Nội dung | Cơ quan chủ trì | Thời gian'],
  ])('%s', (_, table) => {
    expect(readShort(wordTable(table))).toBeNull();
  });
});
