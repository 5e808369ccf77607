import { phraseSet } from './phrase-set.ts';

/** Words of names that begin like a duty. */
export const NAME_WORDS = phraseSet(`
  giao thông|phát triển|phát thanh|phát hành phim|thi đấu|thi đua|thi hành|thu nhập|thu hút đầu tư|cấp nước|cấp cứu|cấp thoát nước|in ấn|hàng không|hàng hải|khám bệnh|khám chữa bệnh|chữa bệnh|chữa cháy|cứu nạn|cứu hộ|dạy nghề|dự trữ|dự án|dự báo
  đo lường|đo đạc|tự nhiên|tự quản|tự vệ|trồng trọt|từ thiện|dịch vụ|dịch bệnh|dịch tễ|tiếp dân|tiếp công dân|chiếu bóng|chiếu phim|mua bán|đầu tư xây dựng|đầu tư và xây dựng|đầu tư phát triển|quản lý dự án|bảo vệ môi trường|bảo vệ thực vật|bảo vệ rừng
  công trình dân dụng|công trình giao thông|các công trình|xây dựng công trình|bảo vệ trẻ em|chăm sóc trẻ em|chăm sóc sức khỏe|kiểm soát bệnh tật|phục hồi chức năng|giám định y khoa|thông tin xúc tiến|hỗ trợ doanh nghiệp|hỗ trợ nông dân|thông tin điện tử|thông tin khoa học
  đào tạo nghề|tư vấn việc làm|giới thiệu việc làm|tư vấn pháp luật|trợ giúp pháp lý|điều hành|điều phối|trực thăng|về nguồn|cùng tiến|tiêm chủng vắc xin|hướng nghiệp|nuôi trồng thủy sản|quản lý chất lượng|quản lý đất đai|quản lý giá|quản lý rừng
  truyền thông giáo dục|kiểm tra chuyên ngành|khai thác công trình thủy lợi|khai thác thủy lợi|thu phí|tái định cư|vận động gây quỹ|vệ sinh môi trường|vệ sinh thực phẩm|đăng ký đất đai|bồi dưỡng chính trị|phục vụ hành chính|nghiên cứu khoa học|dùng nước|giao dịch|nhân dân|quân dân y|điện tử|vận tải|phòng cháy, chữa cháy|phòng cháy chữa cháy|cứu nạn, cứu hộ|cứu nạn cứu hộ
`);

/** What begins a duty, and therefore ends the list of those who have it. */
export const OFFICE_VERBS = phraseSet(`
  chủ trì|phối hợp|chủ động|tham mưu|tổ chức|xây dựng|triển khai|thực hiện|hướng dẫn|chỉ đạo|rà soát|rà|thẩm định|kiểm tra|giám sát|mở|khảo sát|giúp|cân đối|đôn đốc|theo dõi|tổng hợp
  báo cáo|trình|gửi|lập|ban hành|công bố|thông báo|tuyên truyền|phổ biến|vận động|tập huấn|bồi dưỡng|đào tạo|nghiên cứu|đề xuất|kiến nghị|bố trí|bảo đảm|đảm bảo|huy động|quản lý|sử dụng
  hoàn thành|hoàn thiện|hoàn chỉnh|thống kê|đối chiếu|phân loại|phân bổ|phân công|cung cấp|cập nhật|đăng tải|đăng ký|phát sóng|phát hành|phát động|đưa|in ấn|in|biên soạn|biên tập|soạn thảo|soạn
  sửa đổi|bổ sung|điều chỉnh|kiện toàn|củng cố|duy trì|nhân rộng|đẩy mạnh|tăng cường|nâng cao|tiếp tục|tích cực|thường xuyên|kịp thời|khẩn trương|nghiêm túc|căn cứ|trên cơ sở|dựa trên|theo|thông qua
  có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|có kế hoạch|cần|phải|sẽ|đã|đang|được|không|tự|cùng|chuẩn bị|tiến hành|tham gia|đề nghị|yêu cầu|giao|phê duyệt|quyết định|xem xét|thẩm tra|xét|xử lý|giải quyết
  khắc phục|ngăn chặn|phòng ngừa|phòng, chống|đấu tranh|điều tra|truy tố|xét xử|bảo vệ|chăm sóc|hỗ trợ|giúp đỡ|thăm hỏi|thăm|tặng|biểu dương|khen thưởng|tôn vinh|động viên|khuyến khích|tạo điều kiện|quan tâm|lựa chọn
  chọn|cử|nắm|phát hiện|cấp|cấp phát|chi trả|thanh toán|quyết toán|dự toán|mua sắm|mua|trang bị|đầu tư|sửa chữa|nâng cấp|lắp đặt|cắm|dựng|trồng|khám|sàng lọc|tư vấn|tiếp nhận|tiếp|giám định|quảng bá|giới thiệu|xúc tiến
  vận hành|khai thác|số hóa|kết nối|chia sẻ|tích hợp|lồng ghép|đưa tin|viết|làm|nêu|thu|chuyển|ghi|ghi nhận|đánh giá|sơ kết|tổng kết|tổng rà soát|tổng kiểm tra|nộp|lấy ý kiến|tham vấn|đối thoại|gặp mặt|trao đổi|thảo luận|thống nhất
  ký kết|ký|cam kết|đồng thời|nhằm|để|về|vào|tại|trong|trước|sau|từ|đến|cho|khi|nếu|với|bằng|hằng|hàng|định kỳ|chậm nhất|xong|gỡ bỏ|truyền thông|phản ánh|kiểm kê|kiểm soát|niêm yết|công khai|khởi động|khai mạc|bế mạc|diễn tập
  tuần tra|hòa giải|trợ giúp|truyền dạy|bàn giao|tiếp quản|khánh thành|thí điểm|nhân|phát triển|phát huy|phát|đẩy|khơi|gắn|giữ|giảm|tăng|bám sát|là|gồm|bao gồm|thuê|treo|thiết kế|dịch|tìm|xác minh|xác định|xác nhận|xin|thí nghiệm
  cụ thể hóa|lãnh đạo|quán triệt|nêu cao|hiện đại hóa|chấn chỉnh|thanh tra|thúc đẩy|ứng dụng|rút kinh nghiệm|tái lập|thiết lập|thành lập|thử nghiệm|vận chuyển|đón|đi|dạy|dùng|nhận|nhập|xuất|tuyển|tuyển chọn|tuyển sinh|tuyển dụng
  quy hoạch|quy định|sắp xếp|giới hạn|đo|đo đạc|chấp hành|chỉnh trang|chỉnh sửa|tu bổ|tôn tạo|cải tạo|vệ sinh|phun|tiêm|tiêm phòng|tiêm chủng|chữa|điều trị|trưng bày|diễn|biểu diễn|trình chiếu|chiếu|thi|hội thảo|họp|hội ý|thống kê
  tổ chức thực hiện|bảo trì|bảo dưỡng|nạo vét|thu gom|thu hồi|thu hút|khơi thông|cứu hộ|cứu nạn|ứng phó|sơ tán|di dời|trực|gác|canh|ôn tập|ôn luyện|dự giờ|dự|thao giảng|sinh hoạt|học tập|đọc|quyên góp|ủng hộ|nuôi dưỡng|đỡ đầu|nhận đỡ đầu
  tạo|liên hệ|mời|ưu tiên|dành|trích|rà lại|kê khai|kê|bình chọn|bình xét|xếp loại|công nhận|tra soát|vào cuộc|ra quân|cung ứng|chủ nhiệm|trao|tổng vệ sinh|trả lời|hỏi|giải trình|tiếp thu|cải thiện|cải tiến|đổi mới|hoạch định
  thường trực giúp|đề ra|đặt|đặt hàng|nhắc|nhắc nhở|nhấn mạnh|lưu ý|lưu trữ|lưu|lan tỏa|khởi công|thi công|nghiệm thu|đấu thầu|bồi thường|giải phóng|giải ngân|quản trị|tiếp sức|phục vụ|phụ trách|đảm nhận|đảm nhiệm|chịu|có văn bản|có giải pháp
  tài trợ|tham dự|cho vay|vay|phục hồi|chuyển giao|mở rộng|nhân giống|khuyến cáo|cảnh báo|ra|hợp tác|liên kết|thương lượng|can thiệp|hoạt động|chấm|chấm dứt|trải nghiệm|tìm hiểu|nói chuyện|giao lưu|sưu tầm|ghi âm|thông tin|đăng|tải|hiệp y|tổ chức lại|thẩm duyệt|duyệt|tính toán|tính|thu thập|thu thập thông tin|tổng duyệt|dán|phân tích|phân luồng|phân cấp|phân định|cưỡng chế|xử phạt|phạt|khởi tố|truy quét|triệt phá|tạm giữ|bắt|rà quét
`);
