import { describe, expect, it } from 'vitest';
import { outlineOf, treeOf } from './outline-of.ts';

// Invented papers of other forms than the practice plans: names and numbers are nobody's.
const PAPERS: readonly { readonly name: string; readonly text: string; readonly tree: readonly string[] }[] = [
  {
    name: 'a decision whose plan follows its signature',
    text: `ỦY BAN NHÂN DÂN
TỈNH HÀ GIANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 1245/QĐ-UBND
Hà Giang, ngày 15 tháng 6 năm 2017

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch triển khai công tác hòa giải ở cơ sở năm 2017

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
Căn cứ Luật Hòa giải ở cơ sở số 35/2013/QH13 ngày 20 tháng 6 năm 2013;
Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 45/TTr-STP ngày 02/6/2017,

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai công tác hòa giải ở cơ sở năm 2017.
Điều 2. Giao Giám đốc Sở Tư pháp
1. Chủ trì, phối hợp với Sở Tài chính tổ chức thực hiện Kế hoạch.
2. Báo cáo kết quả trước ngày 30/11/2017.
Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tư pháp và Thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Bộ Tư pháp;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Đức Minh

KẾ HOẠCH
Triển khai công tác hòa giải ở cơ sở năm 2017
(Ban hành kèm theo Quyết định số 1245/QĐ-UBND ngày 15 tháng 6 năm 2017 của UBND tỉnh)

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao chất lượng hòa giải.
2. Yêu cầu
Bám sát tình hình địa phương.
II. NỘI DUNG
1. Tập huấn nghiệp vụ
- Cơ quan chủ trì: Sở Tư pháp.
- Thời gian: Quý III/2017.`,
    tree: [
      'D1 body Điều 1. Ban hành kèm',
      'D2 heading Điều 2. Giao Giám đốc',
      'D2.1 body 1. Chủ trì, phối',
      'D2.2 body 2. Báo cáo kết',
      'D3 body Điều 3. Chánh Văn phòng',
      'I heading I. MỤC ĐÍCH, YÊU',
      'I.1 heading 1. Mục đích',
      'I.1.a body Nâng cao chất',
      'I.2 heading 2. Yêu cầu',
      'I.2.a body Bám sát tình',
      'II heading II. NỘI DUNG',
      'II.1 heading 1. Tập huấn nghiệp',
      'II.1.a body - Cơ quan chủ',
      'II.1.b body - Thời gian: Quý',
    ],
  },
  {
    name: 'a district plan with letters over Roman numbers, its head and its end in tables',
    text: `UBND HUYỆN CAO LỘC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO\tĐộc lập - Tự do - Hạnh phúc
Số: 45/KH-PGDĐT\tCao Lộc, ngày    tháng 9 năm 2018

KẾ HOẠCH
Triển khai nhiệm vụ năm học 2018-2019

A. ĐẶC ĐIỂM TÌNH HÌNH
I. Thuận lợi
Được sự quan tâm của các cấp.
II. Khó khăn
Thiếu giáo viên.
B. NHIỆM VỤ VÀ GIẢI PHÁP
I. Nhiệm vụ chung
1. Tiếp tục đổi mới.
II. Nhiệm vụ cụ thể
1. Giáo dục mầm non
a) Duy trì phổ cập.
b) Bồi dưỡng thường xuyên
+ Mở 02 lớp trong tháng 10.
+ Kiểm tra cuối kỳ.
đ) Khác.
2. Giáo dục tiểu học
a) Rà soát.
C. TỔ CHỨC THỰC HIỆN
1. Các trường báo cáo trước ngày 25 hằng tháng.
V. Lê Văn Tám là trường điểm.

Nơi nhận: - Sở GD&ĐT (b/c); - Các trường; - Lưu: VT.\tKT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG (Đã ký) Lý Thị Hoa`,
    tree: [
      'A heading A. ĐẶC ĐIỂM TÌNH',
      'A.I heading I. Thuận lợi',
      'A.I.a body Được sự quan',
      'A.II heading II. Khó khăn',
      'A.II.a body Thiếu giáo viên.',
      'B heading B. NHIỆM VỤ VÀ',
      'B.I heading I. Nhiệm vụ chung',
      'B.I.1 body 1. Tiếp tục đổi',
      'B.II heading II. Nhiệm vụ cụ',
      'B.II.1 heading 1. Giáo dục mầm',
      'B.II.1.a body a) Duy trì phổ',
      'B.II.1.b heading b) Bồi dưỡng thường',
      'B.II.1.b.1 body + Mở 02 lớp',
      'B.II.1.b.2 body + Kiểm tra cuối',
      'B.II.1.dd body đ) Khác.',
      'B.II.2 heading 2. Giáo dục tiểu',
      'B.II.2.a body a) Rà soát.',
      'C heading C. TỔ CHỨC THỰC',
      'C.1 body 1. Các trường báo',
      'C.1.a body V. Lê Văn',
    ],
  },
  {
    name: 'a plan of a school, numbers closed by strokes and dashes',
    text: `PHÒNG GD&ĐT HUYỆN BẮC SƠN
TRƯỜNG THCS VŨ LỄ
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số 12 /KH-THCS
Vũ Lễ, ngày 5 tháng 9 năm 2018
KẾ HOẠCH NĂM HỌC 2018 - 2019
Căn cứ Công văn số 812/PGDĐT ngày 20/8/2018 của Phòng Giáo dục và Đào tạo về hướng dẫn nhiệm vụ năm học;
Trường THCS Vũ Lễ xây dựng kế hoạch như sau:
I- MỤC TIÊU, NHIỆM VỤ
1/ Chỉ tiêu
a- 100% học sinh được học đủ.
b- Không có học sinh bỏ học.
II- CÁC HOẠT ĐỘNG
1/ Tháng 9
- Khai giảng ngày 5/9.
+ Phân công đ/c Hà.
+ Trang trí.
- Họp phụ huynh.
2/ Tháng 10
- Hội giảng.
* Lưu ý: nộp hồ sơ đúng hạn.
III- CHẾ ĐỘ BÁO CÁO
Các tổ chuyên môn báo cáo vào ngày 25 hằng tháng.
HIỆU TRƯỞNG
(Ký, đóng dấu)
Hoàng Văn Nam`,
    tree: [
      'I heading I- MỤC TIÊU, NHIỆM',
      'I.1 heading 1/ Chỉ tiêu',
      'I.1.a body a- 100% học sinh',
      'I.1.b body b- Không có học',
      'II heading II- CÁC HOẠT ĐỘNG',
      'II.1 heading 1/ Tháng 9',
      'II.1.a body - Khai giảng ngày',
      'II.1.a.1 body + Phân công đ/c',
      'II.1.a.2 body + Trang trí.',
      'II.1.b body - Họp phụ huynh.',
      'II.2 heading 2/ Tháng 10',
      'II.2.a body - Hội giảng.',
      'II.2.b body * Lưu ý: nộp',
      'III heading III- CHẾ ĐỘ BÁO',
      'III.a body Các tổ chuyên',
    ],
  },
  {
    name: 'an instruction with both columns of its head on one line',
    text: `ỦY BAN NHÂN DÂN
HUYỆN VĂN QUAN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
-------                         Độc lập - Tự do - Hạnh phúc
Số: 03/CT-UBND                Văn Quan, ngày 12 tháng 5 năm 2016

CHỈ THỊ
Về việc tăng cường công tác phòng chống thiên tai năm 2016

Năm 2015, thiên tai diễn biến phức tạp. Để chủ động phòng tránh, Chủ tịch UBND huyện yêu cầu:

1. Phòng Nông nghiệp và Phát triển nông thôn:
a) Tham mưu kiện toàn Ban Chỉ huy trước ngày 20/5/2016;
b) Tổng hợp báo cáo.
2. Công an huyện: Bảo đảm an ninh trật tự.
3. UBND các xã, thị trấn:
- Xây dựng phương án.
- Trực ban 24/24 giờ.
Nhận được Chỉ thị này, yêu cầu các đơn vị nghiêm túc thực hiện./.

Nơi nhận:                                CHỦ TỊCH
- TT Huyện ủy;
- Lưu: VT.
Hoàng Văn Thụ`,
    tree: [
      'A.1 heading 1. Phòng Nông nghiệp',
      'A.1.a body a) Tham mưu kiện',
      'A.1.b body b) Tổng hợp báo',
      'A.2 body 2. Công an huyện:',
      'A.3 heading 3. UBND các xã,',
      'A.3.a body - Xây dựng phương',
      'A.3.b body - Trực ban 24/24',
      'A.a body Nhận được Chỉ',
    ],
  },
  {
    name: 'wrong numbers, back and twice',
    text: `Số:      /KH-BCĐ
KẾ HOẠCH
Phòng, chống dịch bệnh ở người năm 2020

I. Mục đích
Chủ động phòng bệnh
II. Nội dung
1. Truyền thông
2. Giám sát dịch
2. Điều trị
4.Hậu cần
- Mua thuốc
-Mua máy;
3.1 Kiểm tra
a) Trạm y tế
c) Phòng khám
a) Bệnh viện
II. Kinh phí
Ngân sách nhà nước
1. Nguồn tỉnh
IV. Tổ chức thực hiện
1) Sở Y tế
. Chủ trì thực hiện
2/ Sở Tài chính`,
    tree: [
      'I heading I. Mục đích',
      'I.a body Chủ động phòng',
      'II heading II. Nội dung',
      'II.1 body 1. Truyền thông',
      'II.2 body 2. Giám sát dịch',
      'II.2b! body 2. Điều trị',
      'II.4 heading 4. Hậu cần',
      'II.4.a body - Mua thuốc',
      'II.4.b body - Mua máy;',
      'II.4.1! heading 3.1 Kiểm tra',
      'II.4.1.a body a) Trạm y tế',
      'II.4.1.c heading c) Phòng khám',
      'II.4.1.a2! heading a) Bệnh viện',
      'II2! heading II. Kinh phí',
      'II2.a body Ngân sách nhà',
      'II2.1 body 1. Nguồn tỉnh',
      'IV heading IV. Tổ chức thực',
      'IV.1 heading 1) Sở Y tế',
      'IV.1.a body . Chủ trì thực',
      'IV.2 heading 2/ Sở Tài chính',
    ],
  },
  {
    name: 'annexes after the signature',
    text: `ỦY BAN NHÂN DÂN HUYỆN TRÀNG ĐỊNH
Số: 88/KH-UBND
Tràng Định, ngày 10 tháng 01 năm 2018
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2018
I. MỤC TIÊU
- Giảm 10% thời gian giải quyết.
II. NHIỆM VỤ
(Chi tiết theo Phụ lục kèm theo)
III. KINH PHÍ THỰC HIỆN
Theo dự toán được giao.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nông Văn Ích
Nơi nhận:
- Sở Nội vụ;
- Lưu: VT
PHỤ LỤC 1
DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2018
(Kèm theo Kế hoạch số 88/KH-UBND ngày 10/01/2018 của UBND huyện Tràng Định)
TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
I\tCẢI CÁCH THỂ CHẾ\t\t\t
1\tRà soát văn bản\tPhòng Tư pháp\tCác phòng, ban\tQuý II
Phụ lục 2
LỊCH KIỂM TRA
TT\tĐơn vị\tThời gian
1\tXã Quốc Khánh\tTháng 5`,
    tree: [
      'I heading I. MỤC TIÊU',
      'I.a body - Giảm 10% thời',
      'II heading II. NHIỆM VỤ',
      'II.a body (Chi tiết theo',
      'III heading III. KINH PHÍ THỰC',
      'III.a body Theo dự toán',
      'PL1 annex-title PHỤ LỤC 1',
      '· annex-title DANH MỤC NHIỆM',
      '· annex-title (Kèm theo Kế',
      '· table',
      'PL2 annex-title Phụ lục 2',
      '· annex-title LỊCH KIỂM TRA',
      '· table',
    ],
  },
  {
    name: 'headings without numbers',
    text: `KẾ HOẠCH CÔNG TÁC PHỤ NỮ NĂM 2021
MỤC ĐÍCH
Nâng cao vai trò của phụ nữ.
NHIỆM VỤ
Sở Y tế
- Khám sức khỏe cho nữ công nhân trước ngày 30/6.
- Tập huấn.
Sở Giáo dục và Đào tạo:
- Mở lớp.
Giao Sở Nội vụ:
a) Rà soát cán bộ.
b) Báo cáo.
TỔ CHỨC THỰC HIỆN
Các sở báo cáo trước 15/12.`,
    tree: [
      'A heading MỤC ĐÍCH',
      'A.a body Nâng cao vai',
      'B heading NHIỆM VỤ',
      'B.a heading Sở Y tế',
      'B.a.1 body - Khám sức khỏe',
      'B.a.2 body - Tập huấn.',
      'B.b heading Sở Giáo dục',
      'B.b.1 body - Mở lớp.',
      'B.c heading Giao Sở Nội',
      'B.c.a body a) Rà soát cán',
      'B.c.b body b) Báo cáo.',
      'C heading TỔ CHỨC THỰC',
      'C.a body Các sở báo',
    ],
  },
  {
    name: 'parts, dotted numbers and stars',
    text: `ỦY BAN NHÂN DÂN HUYỆN TỦA CHÙA BAN CHỈ ĐẠO PHÒNG CHỐNG TỆ NẠN XÃ HỘI Số: 7/KH-BCĐ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Tủa Chùa, ngày 8 tháng 2 năm 2020
KẾ HOẠCH
Phòng, chống tệ nạn xã hội giai đoạn 2020-2025
(Dự thảo lần 2)
Phần thứ nhất
ĐÁNH GIÁ TÌNH HÌNH
I. Kết quả đạt được
1. Công tác tuyên truyền
Đã tổ chức 20 buổi.
PHẦN THỨ HAI
NHIỆM VỤ, GIẢI PHÁP
I. Mục tiêu
1. Giảm 10%
II. Nhiệm vụ
1. Tuyên truyền
1.1. Nội dung
1.1.1 Phát thanh hằng tuần
1.1.2 Tờ rơi
1.2 Hình thức
Mục 3: Cai nghiện
(1) Cai tự nguyện
(2) Cai bắt buộc
2. Phòng ngừa
* Đối với các xã:
- Lập danh sách
- Quản lý
* Đối với các trường:
- Ký cam kết
i) Học sinh
ii) Giáo viên`,
    tree: [
      'P1 heading Phần thứ nhất ĐÁNH GIÁ TÌNH',
      'P1.I heading I. Kết quả đạt',
      'P1.I.1 heading 1. Công tác tuyên',
      'P1.I.1.a body Đã tổ chức',
      'P2 heading PHẦN THỨ HAI NHIỆM VỤ, GIẢI',
      'P2.I heading I. Mục tiêu',
      'P2.I.1 body 1. Giảm 10%',
      'P2.II heading II. Nhiệm vụ',
      'P2.II.1 heading 1. Tuyên truyền',
      'P2.II.1.1 heading 1.1. Nội dung',
      'P2.II.1.1.1 body 1.1.1 Phát thanh hằng',
      'P2.II.1.1.2 body 1.1.2 Tờ rơi',
      'P2.II.1.2 body 1.2 Hình thức',
      'P2.II.3 heading Mục 3: Cai nghiện',
      'P2.II.3.1 body (1) Cai tự nguyện',
      'P2.II.3.2 body (2) Cai bắt buộc',
      'P2.II.2 heading 2. Phòng ngừa',
      'P2.II.2.a heading * Đối với các',
      'P2.II.2.a.1 body - Lập danh sách',
      'P2.II.2.a.2 body - Quản lý',
      'P2.II.2.b heading * Đối với các',
      'P2.II.2.b.1 body - Ký cam kết',
      'P2.II.2.b.i body i) Học sinh',
      'P2.II.2.b.ii body ii) Giáo viên',
    ],
  },
  {
    name: 'a plan typed in a hurry',
    text: `UỶ BAN NHÂN DÂN HUYỆN HỒNG NGỰ
PHÒNG LAO ĐỘNG - THƯƠNG BINH
VÀ XÃ HỘI
Số :   /KHLN-PLĐTBXH-HPN
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hồng Ngự, ngày 3 tháng 3 năm 2014

KẾ HOẠCH LIÊN NGÀNH
Về bình đẳng giới năm 2014

Căn cứ Quyết định 2351/QĐ-TTg ngày 24/12/2010 của Thủ tướng Chính phủ;
- Thực hiện Kế hoạch số 10/KH-UBND ngày 15.01.2014 của UBND tỉnh về bình đẳng giới

I/ Mục đích yêu cầu:
1/ Mục đích: Nâng cao nhận thức.
2/ Yêu cầu: Thiết thực, hiệu quả.
II/ Nội dung hoạt động:
1. Công tác truyền thông
- Tổ chức hội thi tìm hiểu Luật (thời gian tháng
10/2014)
-Phối hợp với Đài truyền thanh huyện và Hội Liên hiệp
Phụ nữ tuyên truyền.
1. Tập huấn
Giao Phòng Nội vụ chủ trì, phối hợp với Trung tâm bồi dưỡng chính trị mở lớp (hoàn thành
trong quý II).
3) Kiểm tra, giám sát
Đoàn kiểm tra liên ngành gồm Phòng LĐ-TBXH, Hội LHPN, Phòng Y tế kiểm tra tại
05 xã, định kỳ 6 tháng/lần.
2. Sơ kết
IV/ Tổ chức thực hiện
a. Phòng Lao động - Thương binh và Xã hội:
+ Chủ trì.
- Báo cáo trước 20 hằng tháng.
b. Hội Phụ nữ
c, UBND các xã
III. Kinh phí: Từ ngân sách huyện./.
NƠI NHẬN
-TT HU, HĐND, UBND huyện (b/c);
-Các xã, thị trấn;
-Lưu VT.
TRƯỞNG PHÒNG                 CHỦ TỊCH HỘI LHPN

Lê Văn Hai                      Trần Thị Ba`,
    tree: [
      'I heading I/ Mục đích yêu',
      'I.1 body 1/ Mục đích: Nâng',
      'I.2 body 2/ Yêu cầu: Thiết',
      'II heading II/ Nội dung hoạt',
      'II.1 heading 1. Công tác truyền',
      'II.1.a body - Tổ chức hội',
      'II.1.b body - Phối hợp với',
      'II.1b! heading 1. Tập huấn',
      'II.1b.a body Giao Phòng Nội',
      'II.3 heading 3) Kiểm tra, giám',
      'II.3.a body Đoàn kiểm tra',
      'II.2 body 2. Sơ kết',
      'IV heading IV/ Tổ chức thực',
      'IV.a heading a. Phòng Lao động',
      'IV.a.1 body + Chủ trì.',
      'IV.a.2 body - Báo cáo trước',
      'IV.b heading b. Hội Phụ nữ',
      'IV.c heading c, UBND các xã',
      'III body III. Kinh phí: Từ',
    ],
  },
  {
    name: 'a school year with a table in its middle',
    text: `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
QUẬN HẢI AN
TRƯỜNG MẦM NON ĐÔNG HẢI
Số: 09/KH-MN
Hải An, ngày 10 tháng 9 năm 2020
KẾ HOẠCH
Nhiệm vụ năm học 2020 – 2021
I. Đặc điểm tình hình
1. Đội ngũ: 32 người.
II. Nhiệm vụ trọng tâm
1. Chăm sóc, nuôi dưỡng
a) Cân, đo trẻ hằng quý
- Tháng 9, 12, 3: nhân viên y tế chủ trì, giáo viên phối hợp.
b) Khám sức khỏe 2 lần/năm
2. Chuyên môn
- Dự giờ mỗi tuần 02 tiết.
III. Lịch công tác tháng
Tháng\tNội dung\tNgười thực hiện
9\tKhai giảng\tHiệu trưởng
10\tHội giảng\tTổ chuyên môn
IV. Chế độ báo cáo
- Báo cáo tháng: ngày 25 hằng tháng.
- Báo cáo học kỳ I: trước ngày 10/01/2021.
Trên đây là Kế hoạch năm học 2020-2021 của nhà trường.
Nơi nhận:
- Phòng GD&ĐT (để b/c);
- Ban giám hiệu
- Lưu VP.
P. HIỆU TRƯỞNG
Phạm Thị Lan Anh
DUYỆT CỦA PHÒNG GIÁO DỤC VÀ ĐÀO TẠO`,
    tree: [
      'I heading I. Đặc điểm tình',
      'I.1 body 1. Đội ngũ: 32',
      'II heading II. Nhiệm vụ trọng',
      'II.1 heading 1. Chăm sóc, nuôi',
      'II.1.a heading a) Cân, đo trẻ',
      'II.1.a.1 body - Tháng 9, 12,',
      'II.1.b body b) Khám sức khỏe',
      'II.2 heading 2. Chuyên môn',
      'II.2.a body - Dự giờ mỗi',
      'III heading III. Lịch công tác',
      '· table',
      'IV heading IV. Chế độ báo',
      'IV.a body - Báo cáo tháng:',
      'IV.b body - Báo cáo học',
      'IV.c body Trên đây là',
    ],
  },
];

describe('the tree of', () => {
  it.each(PAPERS)('$name', async ({ text, tree }) => {
    expect(treeOf(await outlineOf(text))).toEqual(tree);
  });
});
