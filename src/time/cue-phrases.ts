import { phraseBook } from './phrase-book.ts';
import type { Cue } from './piece.ts';

/** What each cue is called; alternatives parted by `|`, the longest that fits wins. */
const PHRASES: Readonly<Record<Exclude<Cue, 'clock' | 'unknown'>, string>> = {
  before: 'trước',
  by:
    'chậm nhất|muộn nhất|trễ nhất|không muộn hơn|không chậm hơn|không trễ hơn|không quá|không được quá|không để quá|không được muộn hơn|không được chậm hơn|không được trễ hơn|không sau|không sau ngày|hạn cuối|' +
    'hạn cuối cùng|hạn chót|thời hạn cuối|thời hạn cuối cùng|thời hạn chót|hạn chậm nhất|hạn nộp cuối cùng|trước hoặc trong|deadline',
  due: 'hạn|thời hạn|kỳ hạn|hạn nộp|hạn gửi|hạn báo cáo|hạn hoàn thành|thời hạn hoàn thành|thời hạn báo cáo|thời hạn gửi|thời hạn nộp',
  until: 'đến|tới|cho đến|cho tới|kéo dài đến|kéo dài tới',
  end: 'hết',
  from: 'từ|kể từ',
  start: 'bắt đầu|bắt đầu từ|khởi đầu từ|bắt đầu kể từ|khởi động từ|khởi động',
  in: 'trong|vào|ngay trong|trong khoảng|ngay từ',
  event: 'nhân|dịp|nhân dịp|vào dịp|kỷ niệm|chào mừng|hưởng ứng|đúng dịp',
  after: 'sau|sau ngày',
  whole: 'cả|suốt|trong suốt|trong cả|trọn|toàn|suốt cả|trong toàn',
  glue: 'là|ngày|thời điểm|thời gian|của|lúc|dự kiến|khoảng|mốc|các|mỗi|đúng|cho|thực hiện',
  finish: 'xong|hoàn thành|hoàn tất|kết thúc|bế mạc',
  ongoing:
    'thường xuyên|liên tục|quanh năm|lâu dài|xuyên suốt|duy trì thường xuyên|trong suốt quá trình|suốt quá trình|cả giai đoạn|suốt giai đoạn|cả nhiệm kỳ|suốt nhiệm kỳ|không thời hạn|không giới hạn thời gian',
  open:
    'trở đi|trở về sau|về sau|và tiếp theo|và tiếp tục|và sau đó|các năm sau|các năm tiếp theo|các năm kế tiếp|các năm tới|các năm tiếp|' +
    'những năm sau|những năm tiếp theo|những năm kế tiếp|những năm tới|những năm tiếp|các năm về sau|những năm về sau|các năm sau đó|' +
    'những năm sau đó|năm tiếp theo nữa|các quý tiếp theo|các quý sau|các quý còn lại|các tháng tiếp theo|các tháng sau|các tháng còn lại|những tháng tiếp theo|' +
    'các tuần tiếp theo|các kỳ tiếp theo|các năm học tiếp theo|các năm học sau|những năm học tiếp theo|các năm còn lại',
  conditional:
    'khi|nếu|trường hợp|đột xuất|tùy|tùy theo|tùy thuộc|phụ thuộc|căn cứ|trong vòng|trong thời hạn|theo|kể từ ngày ký|sau khi|' +
    'trước khi|ngay khi|ngay sau khi|kể từ khi|từ khi|cùng thời điểm|cùng thời gian|ngay sau|theo từng đợt|trong thời gian diễn ra|trong thời gian tổ chức|trong quá trình',
  urgent:
    'sớm|khẩn trương|kịp thời|ngay|càng sớm càng tốt|sớm nhất|theo tiến độ|đúng tiến độ|bảo đảm tiến độ|đảm bảo tiến độ|theo lộ trình|' +
    'trong thời gian tới|thời gian tới|sắp tới|tới đây|trước mắt|nhanh chóng|lập tức|ngay lập tức|tức thời|không chậm trễ|từng bước|dần dần|' +
    'chưa xác định|chưa rõ|chưa có|chưa ấn định|không xác định|không nêu|không có|chưa nêu|đúng hạn|đúng thời hạn|đúng thời gian|' +
    'trong thời gian sớm nhất|trong thời gian nhanh nhất|trong thời gian ngắn nhất|thông báo sau|theo đúng tiến độ|gấp|hỏa tốc|khẩn|' +
    'trong thời gian sắp tới|những tháng tới|những năm gần đây|bảo đảm thời gian|đảm bảo thời gian|theo đúng lộ trình|theo tiến trình',
  unspecified: 'định kỳ|thường kỳ|theo định kỳ|theo kỳ|hằng kỳ|mỗi kỳ|từng kỳ',
  none: 'từ trước đến nay|từ đầu năm đến nay|đầu năm đến nay',
  content:
    'báo cáo|sơ kết|tổng kết|đối với|số liệu|kết quả|dự toán|kinh phí|ngân sách|nhiệm vụ|chỉ tiêu|công tác|đánh giá|phương hướng|' +
    'kế hoạch|chương trình|tình hình|hoạt động',
};

/** The longest cue phrase that begins at a token, and how many tokens it takes. */
export const cueAt = phraseBook(PHRASES);
