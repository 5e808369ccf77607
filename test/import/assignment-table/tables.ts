export interface MadeTable {
  readonly table: string;
  /** What is read of each row, as `readShort` writes it. */
  readonly rows: readonly string[];
  /** Its meaning hangs on line breaks or merges that a text file loses. */
  readonly wordOnly?: true;
}

/** Each table as Word holds it; what a text file loses (merges, lines in a cell) may change only what is inferred. */
export const TABLES: Readonly<Record<string, MadeTable>> = {
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
      'work 1 | Rà soát văn bản | C: Sở Tư pháp | P: Sở Nội vụ | T: Từ 01/3/2019 đến 30/6/2019 → within 2019-06-30 | S: Báo cáo | !: when column-head 13',
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
      'work 1 | Truyền thông lưu động | C: Trung tâm Y tế | T: Quý II, III → within 2019-09-30 | G: Kinh phí (triệu đồng): 120 | !: when column-head 12',
      'work 2 | Tổng kết mô hình | C: Phòng Y tế | T: Quý IV → within 2019-12-31 | !: when column-head 13',
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
      'work 1 | Khám sức khỏe học sinh | C: Trạm Y tế | T: Tháng 3, 9 → recurring 2019-09-30 | !: when column-head 12',
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
^ | Họp cha mẹ học sinh | Phó Hiệu trưởng
10/2018 | Đại hội Liên đội | Tổng phụ trách Đội`,
    rows: [
      'table-head',
      'work | Khai giảng năm học | C: Ban giám hiệu | T: 9/2018 → within 2018-09-30',
      'work | Họp cha mẹ học sinh | C: Phó Hiệu trưởng | T: 9/2018 → within 2018-09-30 | !: when cell-above 11',
      'work | Đại hội Liên đội | C: Tổng phụ trách Đội | T: 10/2018 → within 2018-10-31',
    ],
  },
  'the forms of the practice set, names broken over two lines': {
    table: `

TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
1 | Việc một | Sở Công Thương | Liên minh Hợp tác xã tỉnh; các sở, ngành, địa phương; Hội LHPN, Hội Nông dân | 2019
2 | Việc hai | Sở Y tế Sở Giáo dục và Đào tạo | | 8/2019
3 | Việc ba | Sở, ngành, địa phương | Các sở, ngành, địa phương | Hằng năm
4 | Việc bốn | Sở Nội vụ, Sở Tư pháp và các địa phương | Sở Nội vụ, Sở Tài chính | Quý I, II
5 | Việc năm | Sở Nội vụ | Các sở, ban, ngành và UBND các huyện, thành phố liên quan | Năm 2019 và các năm tiếp theo
6 | Việc sáu | UBND các huyện, thị xã, thành phố | Sở Nội vụ; UBND các huyện | 06 tháng
7 | Việc bảy | Sở Lao động - / Thương binh và Xã hội | Sở Văn hóa, / Thể thao và Du lịch / Hội LHPN tỉnh | Trước ngày / 30/6/2019`,
    rows: [
      'table-head',
      'work 1 | Việc một | C: Sở Công Thương | P: Liên minh Hợp tác xã tỉnh + Hội LHPN + Hội Nông dân | O: các sở, ngành, địa phương | T: 2019 → within 2019-12-31',
      'work 2 | Việc hai | C: Sở Y tế + Sở Giáo dục và Đào tạo | T: 8/2019 → within 2019-08-31 | !: lead lost-break 12',
      'work 3 | Việc ba | C: Sở, ngành, địa phương* | O: Các sở, ngành, địa phương | T: Hằng năm → recurring FREQ=YEARLY',
      'work 4 | Việc bốn | C: Sở Nội vụ + Sở Tư pháp + các địa phương* | P: Sở Nội vụ + Sở Tài chính | T: Quý I, II → within 2019-06-30',
      'work 5 | Việc năm | C: Sở Nội vụ | O: Các sở, ban, ngành và UBND các huyện, thành phố liên quan | T: Năm 2019 và các năm tiếp theo → ongoing',
      'work 6 | Việc sáu | C: UBND các huyện, thị xã, thành phố* | P: Sở Nội vụ + UBND các huyện* | T: 06 tháng → recurring FREQ=MONTHLY;INTERVAL=6',
      'work 7 | Việc bảy | C: Sở Lao động - Thương binh và Xã hội | P: Sở Văn hóa, Thể thao và Du lịch + Hội LHPN tỉnh | T: Trước ngày 30/6/2019 → before 2019-06-29',
    ],
  },
  'lead and coordinating in one column, deadlines, and who it goes to': {
    table: `

STT | Tên nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời hạn hoàn thành | Cấp trình
A | NHIỆM VỤ CHUNG | NHIỆM VỤ CHUNG | NHIỆM VỤ CHUNG | NHIỆM VỤ CHUNG
1 | Soạn thảo quy chế | Sở Nội vụ, Sở Tư pháp, Sở Tài chính | 30/6/2019 | UBND tỉnh
2 | Tổng kết | - Sở Y tế (chủ trì) / - Sở Nội vụ, Sở Tài chính (phối hợp) | Quý IV | HĐND tỉnh
3 | Thẩm định | Sở Tư pháp; các sở liên quan | 15/8 | 
4 | Báo cáo | Sở Tư pháp, Sở Nội vụ (phối hợp) | 15/9 |`,
    rows: [
      'table-head',
      'section A | NHIỆM VỤ CHUNG',
      'work 1 | Soạn thảo quy chế | C: Sở Nội vụ | P: Sở Tư pháp + Sở Tài chính | T: Hạn 30/6/2019 → by 2019-06-30 | G: Cấp trình: UBND tỉnh | !: lead named-first 12, when column-head 12',
      'work 2 | Tổng kết | C: Sở Y tế | P: Sở Nội vụ + Sở Tài chính | T: Quý IV → within 2019-12-31 | G: Cấp trình: HĐND tỉnh',
      'work 3 | Thẩm định | C: Sở Tư pháp | O: các sở liên quan | T: Hạn 15/8 → by 2019-08-15 | !: lead named-first 14, when column-head 14',
      'work 4 | Báo cáo | C: Sở Tư pháp | P: Sở Nội vụ | T: Hạn 15/9 → by 2019-09-15 | !: when column-head 15',
    ],
  },
  'agencies as headings of their duties': {
    table: `

TT | Nội dung công việc | Thời gian | Kết quả
I | Sở Nội vụ | |
1 | Rà soát quy hoạch cán bộ nữ | Quý II | Báo cáo
2 | Tập huấn kỹ năng | Quý III | Lớp học
II | UBND các huyện, thành phố | |
1 | Ban hành kế hoạch | Trước 15/3 | Kế hoạch`,
    rows: [
      'table-head',
      'section I | Sở Nội vụ',
      'work 1 | Rà soát quy hoạch cán bộ nữ | C: Sở Nội vụ | T: Quý II → within 2019-06-30 | S: Báo cáo | !: lead heading 11',
      'work 2 | Tập huấn kỹ năng | C: Sở Nội vụ | T: Quý III → within 2019-09-30 | S: Lớp học | !: lead heading 11',
      'section II | UBND các huyện, thành phố',
      'work 1 | Ban hành kế hoạch | C: UBND các huyện, thành phố* | T: Trước 15/3 → before 2019-03-14 | S: Kế hoạch | !: lead heading 14',
    ],
  },
  'months as headings of what they hold': {
    table: `

TT | Nội dung công việc | Người phụ trách | Ghi chú
THÁNG 9 NĂM 2018 | > | > | >
1 | Khai giảng | BGH |
2 | Bầu ban đại diện | Tổ Văn phòng | Họp tại lớp
THÁNG 10 NĂM 2018 | > | > | >
1 | Hội nghị viên chức | Hiệu trưởng, Công đoàn trường | cả ngày
Ghi chú: kế hoạch có thể thay đổi. | > | > | >`,
    rows: [
      'table-head',
      'section | THÁNG 9 NĂM 2018',
      'work 1 | Khai giảng | C: BGH | T: THÁNG 9 NĂM 2018 → within 2018-09-30 | !: when whole-section 11',
      'work 2 | Bầu ban đại diện | C: Tổ Văn phòng | T: THÁNG 9 NĂM 2018 → within 2018-09-30 | G: Họp tại lớp | !: when whole-section 11',
      'section | THÁNG 10 NĂM 2018',
      'work 1 | Hội nghị viên chức | C: Hiệu trưởng + Công đoàn trường | T: THÁNG 10 NĂM 2018 → within 2018-10-31 | G: cả ngày | !: when whole-section 14',
      'not-understood | Ghi chú: kế hoạch có thể thay đổi',
    ],
  },
  'one work with two leads, two duties with one name, and rows that go on': {
    table: `

TT | Nội dung | Đơn vị thực hiện | Thời gian thực hiện
1 | Kiểm tra việc thực hiện Luật | Sở Nội vụ | Quý II
^ | ^ | Sở Tư pháp | Quý III
2 | Xây dựng mô hình | Sở Y tế | Cả năm
^ | ^ | Sở Tài chính | ^
3 | Truyền thông | Đài PTTH | Thường xuyên
 | và đăng bài trên cổng thông tin | |
4 | Khảo sát | Sở Y tế | 
 | | | Quý I
 | | | Quý IV`,
    rows: [
      'table-head',
      'work 1 | Kiểm tra việc thực hiện Luật | C: Sở Nội vụ | T: Quý II → within 2019-06-30',
      'work 1 | Kiểm tra việc thực hiện Luật | C: Sở Tư pháp | T: Quý III → within 2019-09-30 | !: title cell-above 11',
      'work 2 | Xây dựng mô hình | C: Sở Y tế + Sở Tài chính | T: Cả năm → ongoing 2019-12-31',
      'continuation 2 | Xây dựng mô hình',
      'work 3 | Truyền thông và đăng bài trên cổng thông tin | C: Đài PTTH | T: Thường xuyên → ongoing',
      'continuation | và đăng bài trên cổng thông tin',
      'work 4 | Khảo sát | C: Sở Y tế | T: Quý I; Quý IV → within 2019-12-31',
      'continuation',
      'continuation',
    ],
  },
  'a column that groups the work': {
    table: `

Nhiệm vụ | Hoạt động cụ thể | Đơn vị chủ trì | Đơn vị phối hợp | Tiến độ
Truyền thông | Viết bài | Báo Yên Bái | Đài PTTH tỉnh | Hằng tháng
^ | Làm phim | Đài PTTH tỉnh | Báo Yên Bái | Quý II
Tập huấn | Mở 02 lớp | Sở Nội vụ | | T4, T9
Giám sát | | Hội LHPN tỉnh | | Quý III`,
    rows: [
      'table-head',
      'work | Viết bài | C: Báo Yên Bái | P: Đài PTTH tỉnh | T: Hằng tháng → recurring FREQ=MONTHLY | G: Nhiệm vụ: Truyền thông',
      'work | Làm phim | C: Đài PTTH tỉnh | P: Báo Yên Bái | T: Quý II → within 2019-06-30 | G: Nhiệm vụ: Truyền thông',
      'work | Mở 02 lớp | C: Sở Nội vụ | T: T4, T9 → recurring 2019-09-30 | G: Nhiệm vụ: Tập huấn',
      'work | Giám sát | C: Hội LHPN tỉnh | T: Quý III → within 2019-09-30',
    ],
  },
  'no heads, but columns that can be nothing else': {
    table: `

1 | Tổ chức hội nghị tổng kết công tác năm | Sở Nội vụ | Sở Tài chính; các sở liên quan | Quý IV/2019
2 | Kiểm tra liên ngành về bình đẳng giới | Sở Y tế | Sở Tư pháp | Tháng 8/2019
3 | Tuyên truyền trên báo và đài địa phương | Báo Yên Bái | | Thường xuyên`,
    rows: [
      'work 1 | Tổ chức hội nghị tổng kết công tác năm | C: Sở Nội vụ | P: Sở Tài chính | O: các sở liên quan | T: Quý IV/2019 → within 2019-12-31',
      'work 2 | Kiểm tra liên ngành về bình đẳng giới | C: Sở Y tế | P: Sở Tư pháp | T: Tháng 8/2019 → within 2019-08-31',
      'work 3 | Tuyên truyền trên báo và đài địa phương | C: Báo Yên Bái | T: Thường xuyên → ongoing',
    ],
  },
  'heads repeated on the next page': {
    table: `

TT | Nội dung | Chủ trì | Thời gian
1 | Việc một hai | Sở Y tế | Quý I
TT | Nội dung | Chủ trì | Thời gian
1 | 2 | 3 | 4
2 | Việc hai ba | Sở Y tế | Quý II
Tổng cộng | > | > | >`,
    rows: [
      'table-head',
      'work 1 | Việc một hai | C: Sở Y tế | T: Quý I → within 2019-03-31',
      'table-head',
      'table-head',
      'work 2 | Việc hai ba | C: Sở Y tế | T: Quý II → within 2019-06-30',
      'not-understood | Tổng cộng',
    ],
  },
  'numbers and dashes typed before the work': {
    table: `

Nội dung công việc | Bộ phận thực hiện | Thời hạn
1. Công tác tổ chức | |
- Lập danh sách cán bộ nữ | Tổ Tổ chức | 15/3
- Rà quy hoạch | Tổ Tổ chức | 30/4
2. Công tác truyền thông | |
a) Treo băng rôn dịp 8/3 | Tổ Văn phòng | Trước 5/3`,
    rows: [
      'table-head',
      'section 1 | Công tác tổ chức',
      'work | Lập danh sách cán bộ nữ | C: Tổ Tổ chức | T: Hạn 15/3 → by 2019-03-15 | !: when column-head 12',
      'work | Rà quy hoạch | C: Tổ Tổ chức | T: Hạn 30/4 → by 2019-04-30 | !: when column-head 13',
      'section 2 | Công tác truyền thông',
      'work a | Treo băng rôn dịp 8/3 | C: Tổ Văn phòng | T: Trước 5/3 → before 2019-03-04',
    ],
  },
  'headings without a number': {
    table: `

STT | Công việc | Người chịu trách nhiệm | Hạn
 | Công tác chuẩn bị | |
1 | In giấy mời | Văn phòng | 5/10
2 | Trang trí | Đoàn Thanh niên | 18/10
 | Tổ chức hội nghị | |
3 | Đón khách | Văn phòng | 20/10`,
    rows: [
      'table-head',
      'section | Công tác chuẩn bị',
      'work 1 | In giấy mời | C: Văn phòng | T: Hạn 5/10 → by 2019-10-05 | !: when column-head 12',
      'work 2 | Trang trí | C: Đoàn Thanh niên | T: Hạn 18/10 → by 2019-10-18 | !: when column-head 13',
      'section | Tổ chức hội nghị',
      'work 3 | Đón khách | C: Văn phòng | T: Hạn 20/10 → by 2019-10-20 | !: when column-head 15',
    ],
  },
  'a heading that begins like the head of its column': {
    table: `

TT | Nội dung | Bộ phận, cá nhân | Đơn vị cùng thực hiện | Mốc hoàn thành
 | Hoạt động truyền thông | | |
1 | Phát thanh măng non | Tổng phụ trách Đội | Chi đoàn giáo viên | Tháng 9/2019
2 | Trồng cây | Đội Sao đỏ / Ban đại diện cha mẹ học sinh | Không | Tháng 10/2019
3 | Dọn vệ sinh | 1. Đội Sao đỏ 2. Lớp 9A | x | Tháng 11/2019`,
    rows: [
      'table-head',
      'section | Hoạt động truyền thông',
      'work 1 | Phát thanh măng non | C: Tổng phụ trách Đội | P: Chi đoàn giáo viên | T: Tháng 9/2019 → within 2019-09-30',
      'work 2 | Trồng cây | C: Đội Sao đỏ + Ban đại diện cha mẹ học sinh | T: Tháng 10/2019 → within 2019-10-31',
      'work 3 | Dọn vệ sinh | C: Đội Sao đỏ + Lớp 9A | T: Tháng 11/2019 → within 2019-11-30',
    ],
  },
  'weeks under the month of their heading, and a day to be done by': {
    table: `

TT | Nội dung | Xã thực hiện | Ngày hoàn thành
Tháng 3 | > | > | >
1 | Hội nghị | Công an xã | Tuần 2
2 | Sửa nhà rông | Các xã | 31/3/2019`,
    rows: [
      'table-head',
      'section | Tháng 3',
      'work 1 | Hội nghị | C: Công an xã | T: Tuần 2 tháng 3 → within 2019-03-14 | !: when whole-section 11',
      'work 2 | Sửa nhà rông | C: Các xã* | T: Hạn 31/3/2019 → by 2019-03-31 | !: when column-head 13',
    ],
  },
  'known names before words that name nobody known': {
    table: `

TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
1 | Hội chợ | Sở Công Thương | Sở Nội vụ, UBND huyện Bắc Sơn, các nghệ nhân dệt thổ cẩm, hộ kinh doanh tại chợ đêm | Quý I`,
    rows: [
      'table-head',
      'work 1 | Hội chợ | C: Sở Công Thương | P: Sở Nội vụ + UBND huyện Bắc Sơn | O: các nghệ nhân dệt thổ cẩm, hộ kinh doanh tại chợ đêm | T: Quý I → within 2019-03-31',
    ],
  },
  'bodies with their duties': {
    table: `

TT | Cơ quan, đơn vị | Nhiệm vụ | Thời gian
1 | Ban Giám hiệu | Duyệt kế hoạch | Tháng 9
 | ^ | Phối hợp với Công an phường tuyên truyền | Tháng 10`,
    rows: [
      'table-head',
      'work 1 | Duyệt kế hoạch | C: Ban Giám hiệu | T: Tháng 9 → within 2019-09-30',
      'work | Phối hợp với Công an phường tuyên truyền | P: Ban Giám hiệu + Công an phường | T: Tháng 10 → within 2019-10-31 | !: lead cell-above 11, coordinating from-text 12',
    ],
  },
  'a time in the words of the work': {
    table: `

TT | Nội dung | Cơ quan chủ trì | Ghi chú
1 | Tổ chức lễ phát động (hoàn thành trong Quý II/2019) | Sở Y tế |
`,
    rows: [
      'table-head',
      'work 1 | Tổ chức lễ phát động (hoàn thành trong Quý II/2019) | C: Sở Y tế | T: trong Quý II/2019 → within 2019-06-30 | !: when from-text 11',
    ],
  },
  'what names nobody stays as it is written': {
    table: `

TT | Nội dung | Cơ quan chủ trì | Phối hợp | Thời gian
1 | Việc một | Sẽ phân công sau | Theo phân công của lãnh đạo | Học kỳ I
2 | Việc hai | Sở Y tế; đ/c Lan phụ trách chung | Các đồng chí thành viên | Theo tiến độ dự án
3 | Việc ba | Sở Y tế | - | -`,
    rows: [
      'table-head',
      'work 1 | Việc một | O: Theo phân công của lãnh đạo | T: Học kỳ I → ? | G: Cơ quan chủ trì: Sẽ phân công sau',
      'work 2 | Việc hai | C: Sở Y tế + đ/c Lan phụ trách chung | P: Các đồng chí thành viên* | T: Theo tiến độ dự án → unstated',
      'work 3 | Việc ba | C: Sở Y tế',
    ],
  },
  'a title and a unit above the heads, all in capitals': {
    table: `

PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH | > | > | >
Đơn vị: triệu đồng | > | > | >
SỐ TT | NỘI DUNG CÔNG VIỆC | CƠ QUAN CHỦ TRÌ | THỜI GIAN HOÀN THÀNH
A | B | 1 | 2
1 | Việc một hai | SỞ Y TẾ | QUÝ I/2019`,
    rows: [
      'table-head',
      'table-head',
      'table-head',
      'table-head',
      'work 1 | Việc một hai | C: SỞ Y TẾ | T: QUÝ I/2019 → within 2019-03-31',
    ],
  },
  'quarters by their number alone': {
    table: `

Số TT | Nội dung hoạt động | Đơn vị / thực hiện | Quý | > | > | > | Ghi chú
^ | ^ | ^ | I | II | III | IV | ^
1 | Kiểm tra chéo | Sở Y tế | | x | | x |
2 | Giao ban | -nt- | x | x | x | x | Tại Sở
3 | Chưa định | Sở Nội vụ | | | | | `,
    rows: [
      'table-head',
      'table-head',
      'work 1 | Kiểm tra chéo | C: Sở Y tế | T: Quý II, IV → recurring 2019-12-31 | !: when column-head 12',
      'work 2 | Giao ban | C: Sở Y tế | T: Quý I, II, III, IV → within 2019-12-31 | G: Tại Sở | !: lead cell-above 12, when column-head 13',
      'work 3 | Chưa định | C: Sở Nội vụ',
    ],
  },
  'years to tick': {
    table: `

TT | Nhiệm vụ | Cơ quan chủ trì | Lộ trình | >
^ | ^ | ^ | 2019 | 2020
1 | Xây dựng đề án | Sở Y tế | x |
2 | Triển khai đề án | Sở Y tế | x | x`,
    rows: [
      'table-head',
      'table-head',
      'work 1 | Xây dựng đề án | C: Sở Y tế | T: Năm 2019 → within 2019-12-31 | !: when column-head 12',
      'work 2 | Triển khai đề án | C: Sở Y tế | T: Năm 2019, 2020 → within 2020-12-31 | !: when column-head 13',
    ],
  },
  'rows with fewer cells': {
    table: `

TT | NỘI DUNG | CƠ QUAN CHỦ TRÌ | THỜI GIAN
I | Công tác chỉ đạo
1 | Ban hành văn bản | Sở Nội vụ | Quý I
 | 
2 | Hội nghị | Sở Nội vụ`,
    rows: [
      'table-head',
      'section I | Công tác chỉ đạo',
      'work 1 | Ban hành văn bản | C: Sở Nội vụ | T: Quý I → within 2019-03-31',
      'continuation',
      'work 2 | Hội nghị | C: Sở Nội vụ',
    ],
  },
  'people in charge, money, a day as the last one': {
    table: `

Stt | Công việc cần làm | Người/cơ quan chịu trách nhiệm | Người phối hợp | Thời hạn | Kinh phí
1.1 | Mua sắm | Kế toán | Văn thư, Thủ quỹ | 20/8/2019 | 5.000.000
1.2 | Sửa lớp | Phó Hiệu trưởng | GVCN | Trước khai giảng | `,
    rows: [
      'table-head',
      'work 1.1 | Mua sắm | C: Kế toán | P: Văn thư + Thủ quỹ | T: Hạn 20/8/2019 → by 2019-08-20 | G: Kinh phí: 5.000.000 | !: when column-head 11',
      'work 1.2 | Sửa lớp | C: Phó Hiệu trưởng | P: GVCN | T: Trước khai giảng → conditional',
    ],
  },
  'a leader who watches over it': {
    table: `

TT | Nội dung công việc | Lãnh đạo phụ trách | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian trình | Sản phẩm
1 | Xây dựng nghị quyết | Phó Chủ tịch | Phòng Nội vụ | Phòng Tài chính - Kế hoạch | Tháng 6 | Nghị quyết
2 | Xây dựng đề án | ^ | Phòng Tư pháp | ^ | Tháng 7 | Đề án`,
    rows: [
      'table-head',
      'work 1 | Xây dựng nghị quyết | C: Phòng Nội vụ | P: Phòng Tài chính - Kế hoạch | T: Tháng 6 → within 2019-06-30 | S: Nghị quyết | G: Lãnh đạo phụ trách: Phó Chủ tịch',
      'work 2 | Xây dựng đề án | C: Phòng Tư pháp | P: Phòng Tài chính - Kế hoạch | T: Tháng 7 → within 2019-07-31 | S: Đề án | G: Lãnh đạo phụ trách: Phó Chủ tịch | !: coordinating cell-above 11',
    ],
  },
  'beginnings and ends': {
    table: `

TT | Nội dung | Phụ trách | Bắt đầu | Kết thúc
1 | Chiến dịch hè | Huyện đoàn | 01/6 | 31/8
2 | Tổng vệ sinh | UBND xã | Tháng 3 | Tháng 4
3 | Trồng cây | Hạt Kiểm lâm | 2019 | 2020
4 | Chấm điểm | Ban Tổ chức | | 15/12
5 | Mở lớp | Trung tâm GDTX | Quý I |`,
    rows: [
      'table-head',
      'work 1 | Chiến dịch hè | C: Huyện đoàn | T: Từ 01/6 đến 31/8 → within 2019-08-31 | !: when column-head 11',
      'work 2 | Tổng vệ sinh | C: UBND xã | T: Từ tháng 3 đến tháng 4 → within 2019-04-30 | !: when column-head 12',
      'work 3 | Trồng cây | C: Hạt Kiểm lâm | T: Từ 2019 đến 2020 → within 2020-12-31 | !: when column-head 13',
      'work 4 | Chấm điểm | C: Ban Tổ chức | T: Đến 15/12 → by 2019-12-15 | !: when column-head 14',
      'work 5 | Mở lớp | C: Trung tâm GDTX | T: Từ Quý I → ongoing | !: when column-head 15',
    ],
  },
  'time with a place': {
    table: `

TT | Tên hoạt động | Thời gian, địa điểm | Đơn vị tổ chức
1 | Hội thi nấu ăn | 20/10/2019, tại Nhà văn hóa huyện | Hội LHPN huyện
2 | Mít tinh | Ngày 8/3/2019 (Hội trường lớn) | Công đoàn`,
    rows: [
      'table-head',
      'work 1 | Hội thi nấu ăn | C: Hội LHPN huyện | T: 20/10/2019, tại Nhà văn hóa huyện → on 2019-10-20',
      'work 2 | Mít tinh | C: Công đoàn | T: Ngày 8/3/2019 (Hội trường lớn) → on 2019-03-08',
    ],
  },
  'headings in three steps': {
    table: `

TT | Nội dung | Chủ trì | Phối hợp | Hoàn thành
A | NHIỆM VỤ THƯỜNG XUYÊN | | |
I | Lĩnh vực kinh tế | | |
1 | Cho vay vốn | Ngân hàng CSXH | Hội Nông dân | Cả năm
2 | Dạy nghề | | |
2.1 | Nghề may | Sở LĐTBXH | | Quý II
2.2 | Nghề nấu ăn | Sở Du lịch | | Quý III
II | Lĩnh vực y tế | | |
1 | Khám bệnh | Sở Y tế | |
 | - Khám tại xã | | | Quý I
 | - Khám tại trường | | Sở GD&ĐT | Quý IV
B | NHIỆM VỤ ĐỘT XUẤT | | |
1 | Xử lý đơn thư | Thanh tra | Các sở | Khi phát sinh`,
    rows: [
      'table-head',
      'section A | NHIỆM VỤ THƯỜNG XUYÊN',
      'section I | Lĩnh vực kinh tế',
      'work 1 | Cho vay vốn | C: Ngân hàng CSXH | P: Hội Nông dân | T: Cả năm → ongoing 2019-12-31',
      'section 2 | Dạy nghề',
      'work 2.1 | Nghề may | C: Sở LĐTBXH | T: Quý II → within 2019-06-30',
      'work 2.2 | Nghề nấu ăn | C: Sở Du lịch | T: Quý III → within 2019-09-30',
      'section II | Lĩnh vực y tế',
      'section 1 | Khám bệnh',
      'work | Khám tại xã | C: Sở Y tế | T: Quý I → within 2019-03-31 | !: lead heading 18',
      'work | Khám tại trường | C: Sở Y tế | P: Sở GD&ĐT | T: Quý IV → within 2019-12-31 | !: lead heading 18',
      'section B | NHIỆM VỤ ĐỘT XUẤT',
      'work 1 | Xử lý đơn thư | C: Thanh tra | O: Các sở | T: Khi phát sinh → conditional',
    ],
  },
  'bullets and line breaks in all cells': {
    wordOnly: true,
    table: `

TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
1 | Tuyên truyền / trên báo | - Sở TT&TT / - Báo Yên Bái / - Đài PTTH tỉnh | + Các sở, ngành / + UBND các huyện | - Quý I: phát động / - Quý IV: tổng kết
2 | Nội dung: / + Làm bảng / + Làm pa nô | Sở VHTTDL (Trung tâm Văn hóa) | Sở Xây dựng; Sở GTVT; UBND TP | 15/6 và 15/12
3 | Rà soát.  | Sở Nội vụ phối hợp với Sở Tư pháp | | Từ tháng 3 / đến tháng 6
4 | Họp | Văn phòng; các phòng chuyên môn phối hợp | | Sáng thứ 2 hàng tuần`,
    rows: [
      'table-head',
      'work 1 | Tuyên truyền trên báo | C: Sở TT&TT + Báo Yên Bái + Đài PTTH tỉnh | P: UBND các huyện* | O: Các sở, ngành | T: Quý I: phát động; Quý IV: tổng kết → within 2019-12-31',
      'work 2 | Nội dung | C: Sở VHTTDL (Trung tâm Văn hóa) | P: Sở Xây dựng + Sở GTVT + UBND TP | T: 15/6 và 15/12 → on 2019-12-15 | -: Làm bảng + Làm pa nô',
      'work 3 | Rà soát | C: Sở Nội vụ | P: Sở Tư pháp | T: Từ tháng 3 đến tháng 6 → within 2019-06-30',
      'work 4 | Họp | C: Văn phòng | O: các phòng chuyên môn | T: Sáng thứ 2 hàng tuần → recurring FREQ=WEEKLY;BYDAY=MO',
    ],
  },
  'the same agency in both columns, and one cell over both': {
    wordOnly: true,
    table: `

TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
1 | Việc chung | Sở Y tế | Sở Y tế | Quý I
2 | Việc riêng | Sở Y tế | > | Quý II`,
    rows: [
      'table-head',
      'work 1 | Việc chung | C: Sở Y tế | P: Sở Y tế | T: Quý I → within 2019-03-31',
      'work 2 | Việc riêng | C: Sở Y tế | T: Quý II → within 2019-06-30',
    ],
  },
};
