import { phraseSet } from './phrase-set.ts';

/** Words that names of agencies begin with; a name that nobody listed is read by them. */
export const HEADS = phraseSet(`
  Sở|Ban|Phòng|Cục|Tổng cục|Chi cục|Vụ|Viện|Học viện|Trung tâm|Trường|Hội|Hội đồng|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Quỹ|Kho bạc|Ngân hàng|Đài|Báo|Tạp chí|Công an|Bộ Chỉ huy|Ban Chỉ huy|Bộ|Bộ Tư lệnh|Quân khu
  Ủy ban|UBND|HĐND|UBMTTQ|Văn phòng|VP|Thanh tra|Tòa án|Viện Kiểm sát|Bệnh viện|Trung tâm Y tế|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Quận đoàn|Thị đoàn|Đoàn|Đoàn thanh niên|Tổ|Tổ thư ký|Tổ công tác|Tổ giúp việc|Ban Chỉ đạo|BCĐ|Ban Quản lý|BQL
  Công ty|Tổng công ty|Tập đoàn|Doanh nghiệp|Hợp tác xã|HTX|Trạm|Hạt|Đội|Đồn|Đồn Biên phòng|Thường trực|Cơ quan thường trực|Mặt trận|Công đoàn|Đảng ủy|Đảng bộ|Chi bộ|Tỉnh ủy|Huyện ủy|Thành ủy|Thị ủy|Quận ủy|Nhà|Nhà xuất bản|Nhà hát|Bảo tàng
  Thư viện|Câu lạc bộ|CLB|Khoa|Chi nhánh|Bưu điện|Viễn thông|Điện lực|Hải quan|Bảo hiểm|Nhóm|Tiểu ban|Cơ quan|Khối|Cụm|Chi hội|Chi đoàn|Chi Hội|Cổng thông tin|Cổng Thông tin điện tử|Ban Thường vụ|Ban Chấp hành|BCH|BTV|Nhân viên|Bộ phận|Liên đội|Xí nghiệp|Nhà máy
  Trung đoàn|Sư đoàn|Lữ đoàn|Hải đội|Cảng vụ|Cảng|Vườn Quốc gia|Khu bảo tồn|Khu Quản lý|Nông trường|Lâm trường|Ban đại diện|Giáo hội|Tòa Giám mục|Bộ đội|Đại học|Cao đẳng|Trường Đại học|Đoàn Luật sư|Thành phố|TP|Thị xã|Huyện|Quận|Xã|Phường|Thị trấn|Đặc khu
  Trường Mầm non|Trường Tiểu học|Trường THCS|Trường THPT|Trường Mẫu giáo|Dự án|Giáo viên|Hiệu trưởng|Phó Hiệu trưởng|Thuế|Thống kê|Thi hành án dân sự|Phòng giao dịch|Công chức|Tổ hợp tác|Viettel|VNPT|MobiFone|Mobifone|VinaPhone|Vinaphone|FPT|NHNN
`);

/** Heads that are a name of themselves before a place: "Bưu điện xã". */
export const OWN_NAMES = phraseSet(
  'Bưu điện|Viễn thông|Điện lực|Thư viện|Bảo tàng|Kho bạc|Thuế|Thống kê|Thi hành án dân sự|Công đoàn|Mặt trận|Thanh tra',
);

/** Heads of posts, in small letters before their field: "công chức Văn hóa - Xã hội". */
export const FIELD_POSTS = phraseSet('công chức|cán bộ');

/** Heads whose next word may be in small letters: "Ban quản lý dự án", "Trường tiểu học Kim Đồng". */
export const LOOSE_HEADS = phraseSet(
  'Ban|Trung tâm|Trường|Công ty|Hội|Quỹ|Phòng|Trạm|Hạt|Đội|Tổ|Nhà|Viện|Bệnh viện|Ngân hàng|Chi cục|Đoàn|Liên hiệp|Hợp tác xã|Câu lạc bộ|Hiệp hội|Văn phòng|Ban đại diện|Giáo viên|Nhân viên|Bộ phận|Cơ quan|Ban Quản lý|Ban Chỉ đạo|Đồn|Chi hội|Khoa|Thường trực|Tổ công tác|Khối|Cụm|Công chức|Tổ hợp tác|Khu Quản lý',
);

/** Names beginning so go on with the name of another agency: "Văn phòng Sở Y tế", "Thanh tra Sở Xây dựng". */
export const INNER_HEADS = phraseSet(`
  Văn phòng|Thanh tra|Công đoàn|Đảng ủy|Đảng bộ|Chi bộ|Thường trực|Ban Thường vụ|Ban Chấp hành|BTV|BCH|Đoàn Thanh niên|Đoàn|Hội Phụ nữ|Tổ thư ký|Tổ giúp việc|Tổ công tác|Cơ quan thường trực|Thành viên|Ủy viên|Ban Giám đốc|Ban Giám hiệu|Ban Lãnh đạo|Tổ
  Hội Cựu chiến binh|Chi đoàn|Ban Nữ công|Cơ quan|Ban Quản lý|Ban Quản lý dự án|Ban Chỉ đạo|Ban Chỉ huy quân sự|Cụm|Khối|Liên đội|Ban Thường trực|Ban Trị sự|Phòng giao dịch|Điểm giao dịch|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ban Tuyên giáo và Dân vận|Ban Xây dựng Đảng|Ủy ban Kiểm tra|UBKT|Hội cha mẹ học sinh|Ban đại diện cha mẹ học sinh|Chi nhánh|Ban cán sự đảng|Đảng đoàn
`);

/** Names of units of a territory; with a name of a place, or alone for the one that the document is about. */
export const TERRITORIES = phraseSet(
  'tỉnh|thành phố|TP|huyện|quận|thị xã|TX|H|Q|P|X|T|xã|phường|thị trấn|TT|đặc khu|khu vực|thôn|bản|ấp|liên huyện',
);

export const LEVELS: Readonly<Record<string, number>> = {
  thôn: 0,
  bản: 0,
  ấp: 0,
  xã: 1,
  phường: 1,
  'thị trấn': 1,
  tt: 1,
  'đặc khu': 1,
  huyện: 2,
  quận: 2,
  'thị xã': 2,
  tx: 2,
  'thành phố': 2,
  tp: 2,
  h: 2,
  q: 2,
  p: 1,
  x: 1,
  t: 3,
  tỉnh: 3,
};

/** Posts that stand for the agency behind them. */
export const POSTS = phraseSet(`
  Giám đốc|Phó Giám đốc|Tổng Giám đốc|Thủ trưởng|Chủ tịch|Phó Chủ tịch|Trưởng|Phó Trưởng|Phó|Chánh|Phó Chánh|Chánh án|Viện trưởng|Cục trưởng|Chi cục trưởng|Hiệu trưởng|Phó Hiệu trưởng|Chỉ huy trưởng|Chính ủy|Bí thư|Phó Bí thư|Tổng biên tập|Tổng Biên tập
  Cụm trưởng|Chủ nhiệm|Đội trưởng|Hạt trưởng|Trạm trưởng|Tổ trưởng|Người đứng đầu|Lãnh đạo|Đại diện lãnh đạo|Đại diện|Đồng chí|Đồng chí Giám đốc|Đồng chí Chủ tịch|Đồng chí Trưởng|Đồng chí Thủ trưởng|Đồng chí Hiệu trưởng|Thường trực|Tổng Thư ký|Đồn trưởng|Ông Giám đốc|Giám thị
  Các đồng chí|Hội trưởng|Chi hội trưởng|Quản lý|Kế toán trưởng|Bộ trưởng|Thứ trưởng|Thành viên|Ủy viên|Các thành viên|Các ủy viên|Các đồng chí thành viên|Các đồng chí ủy viên
`);

/** What may stand behind a name without belonging to it, or in brackets: the agency's place in this plan. */
export const ROLES = phraseSet(`
  cơ quan|cơ quan thường trực|thường trực|là cơ quan|qua|chủ trì|đơn vị|đơn vị chủ trì|đầu mối|là đầu mối|sau đây|gọi tắt|viết tắt|trưởng đoàn|cơ quan chủ trì|cơ quan đầu mối|tổ trưởng|trưởng ban|phó trưởng ban|phối hợp|thông qua|nay là|trước đây|cơ quan tham mưu
`);

/** First names of families: after a post and its agency they begin the name of a person. */
export const FAMILY_NAMES = phraseSet(
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Nông|Lương|Hà|Triệu|Hứa|Vi|Lường|Trịnh|Đoàn|Tạ|Mai|Cao|Lâm|Phùng|Thái|Tô|Đào|Trương|Chu|Quách|La|Lò|Giàng|Vàng|Sùng|Thào|Cầm|Đàm|Bế|Hoàng|Thạch|Kim|Sơn|Danh|Châu|Tăng|Lục|Vương|Lưu|Tống|Kiều|Hầu|Ma|Nghiêm|Khuất|Điểu|Y|Rơ',
);
