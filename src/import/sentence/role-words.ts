import { marks, words } from './at-words.ts';

/** The words by which office language says who does what. Each stands at one place of a text. */

/** Opens a sentence without saying anything of the work. */
export const CONNECTIVE = words(
  [
    'theo đó',
    'đồng thời',
    'ngoài ra',
    'bên cạnh đó',
    'trong đó',
    'cụ thể',
    'trước mắt',
    'tiếp tục(?= (?:giao|đề nghị|yêu cầu|phân công))',
    'thống nhất(?= (?:giao|đề nghị|yêu cầu|phân công))',
    'đồng ý(?= (?:giao|đề nghị|yêu cầu|phân công))',
    '(?:(?:phân công|trách nhiệm)(?: (?:thực hiện|nhiệm vụ))?|(?:tổ chức |đơn vị |cơ quan )?thực hiện|giao)(?=:)',
    'riêng',
    // Those above the documents' own issuers, who only give work.
    '(?:(?:phó )?thủ tướng chính phủ|chính phủ|ban bí thư(?: trung ương đảng)?)(?= (?:giao|đề nghị|yêu cầu|phân công))',
    'và',
    'do vậy',
    'vì vậy',
    'do đó',
  ].join('|'),
);

const GIVE =
  'giao(?! (?:ban(?= (?:quý|tháng|tuần|công tác|định kỳ|h[ằà]ng|trực tuyến|báo chí))|lưu|thông|dịch|thừa|hữu|tiếp|ước)(?![A-Za-zÀ-ỹ]))';

/** Gives the work to whoever is named next. */
export const TRIGGER = words(
  '(?:kính |trân trọng |có ý kiến |thống nhất |đồng ý |tiếp tục |cũng |xin )?' +
    `(?:${GIVE}|phân công|[uủ][yỷ] quyền|đề nghị|đề xuất|yêu cầu|chỉ định)` +
    '(?: (?:nhiệm vụ|trách nhiệm|việc|thêm))?(?: cho)?',
);

/** The triggers that give work in the midst of a sentence too; asking may there be a part of the work. */
export const GIVING = words(`(?:${GIVE}|phân công|[uủ][yỷ] quyền)(?: (?:nhiệm vụ|trách nhiệm))?(?: cho)?`);

/** Between an agency and what it does. */
export const MANNER = words(
  [
    'có trách nhiệm',
    'có nhiệm vụ',
    'chịu trách nhiệm(?! chính| chủ trì)',
    'được giao',
    'được phân công',
    'phải',
    'cần',
    'sẽ',
    'tiếp tục',
    'chủ động',
    'tích cực',
    'thường xuyên',
    'kịp thời',
    'khẩn trương',
    'nghiêm túc',
    'tăng cường',
    'trực tiếp',
    'đồng thời',
    'tham gia',
    'thống nhất',
    'cùng nhau',
    'cùng(?= phối hợp)',
    'hằng năm',
    'hàng năm',
    'hằng quý',
    'hàng quý',
    'hằng tháng',
    'hàng tháng',
    'định kỳ',
  ].join('|'),
);

/** The part of it that no title needs. */
export const OWES = words('có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|được phân công|phải|cần|sẽ');

export const CHAIRS = words(
  '(?:(?:chịu trách nhiệm|(?:là|làm)(?: (?:cơ quan|đơn vị|bộ phận|tổ chức))?|(?:giữ|đóng|với) vai trò(?: là)?(?: cơ quan| đơn vị)?|đồng|cùng) )?' +
    'chủ trì(?: chính)?' +
    '|(?:(?:là|làm)(?: (?:cơ quan|đơn vị|bộ phận))? đầu mối|đầu mối(?=,? (?:chủ trì|phối hợp)))(?:,? (?:và )?chủ trì)?|chịu trách nhiệm chính',
);

/** A gathering that somebody presides over: nobody's duty. */
export const GATHERING = words(
  '(?:các |một |những )?(?:cuộc|buổi|phiên|kỳ|hội nghị|hội thảo|tọa đàm|toạ đàm|giao ban|lễ|đại hội)',
);

const CLOSELY = '(?: (?:và )?(?:chặt chẽ|đồng bộ|thường xuyên|có hiệu quả|hiệu quả|tốt|kịp thời|nhịp nhàng),?)*';

/** Works together with whoever is named next. */
export const COORDINATES = words(`(?:phối hợp|phối kết hợp|kết hợp)${CLOSELY}(?: (?:cùng với|với|cùng|cùng các))?`);
export const NAMES_PARTNER = words(`(?:phối hợp|phối kết hợp|kết hợp)${CLOSELY} (?:cùng với|với|cùng)`);
export const TOGETHER_WITH = words('cùng với|cùng');
export const WITH_HELP_OF = words(
  '(?:với|có|dưới) sự (?:tham gia,? )?(?:phối hợp|hỗ trợ|tham gia)(?: chặt chẽ)? (?:của|từ)',
);

/** Sets another agency to work. */
export const DIRECTS = words(
  '(?:chỉ đạo|giao|phân công|yêu cầu)(?:,? (?:và )?(?:hướng dẫn|đôn đốc|phân công|giao|kiểm tra))*(?: nhiệm vụ)?(?: cho)?',
);

export const PAST = words('(?:cũng |đều )?(?:đã|vừa|từng)|nhận được');
/** Says that nothing is to be done, or that it is done to the one named. */
export const NO_DUTY = words('đang|chưa|không|bị|được(?! giao| phân công)');

/** What follows an agency and makes it no doer. */
export const NO_DEED = words(
  '(?:hoạt động|làm việc) theo|là(?! (?:(?:cơ quan|đơn vị|bộ phận|tổ chức)(?! (?:chuyên môn|ngang|hành chính|sự nghiệp|trực thuộc|thuộc|chính trị|ngành dọc|quản lý nhà nước|trung ương|của|do|có))|đầu mối))|của|tại|ở|về|với|và|hoặc|hay|như|mà|có(?! trách nhiệm| nhiệm vụ| văn bản| kế hoạch| biện pháp| giải pháp)|còn|gồm|bao gồm|cho|khi|nếu|để|vào',
);

/** Opens words on the ground, time or occasion of the work, before the one who does it. */
export const CIRCUMSTANCE = words(
  [
    'về|liên quan đến|trên cơ sở|căn cứ|theo(?! dõi)|để|nhằm|trong|tại|từ(?! chối| thiện)|khi|nếu|trường hợp|đối với|sau|trước|nhân(?! rộng| giống| bản)|ngoài|bên cạnh|với|bằng',
    'qua|thông qua|t[uù][yỳ]|vào|đến|chậm nhất|quá trình|ngay|dịp|thực hiện|tiếp tục thực hiện|triển khai|hết|giữa|đầu|cuối|tuần|ngày',
    'sáng|chiều|năm|tháng|quý|h[ằà]ng (?:năm|quý|tháng|tuần|ngày)|định kỳ|mỗi (?:năm|quý|tháng|tuần|học kỳ)|xét',
  ].join('|'),
);

/** Verbs of work: where one stands before "phối hợp", the agency does more than to coordinate. */
export const WORK =
  /(?<!(?:được|việc|tác|về|để|trình|hoạch|nghị|dẫn|đã|định) )(?:xây dựng|tổ chức|ban hành|tham mưu|bố trí|hướng dẫn|chỉ đạo|tuyên truyền|kiểm tra|rà soát|tổng hợp|khảo sát|tập huấn|lập (?:kế hoạch|danh sách|dự toán|hồ sơ))(?![A-Za-zÀ-ỹ])/iu;

/** Before "phối hợp" these make a noun of it, or another the one who does it. */
export const NOUN_BEFORE =
  /(?:quy chế|chương trình|kế hoạch|cơ chế|công tác|sự|việc|hoạt động|nội dung|quan hệ|cơ quan|đơn vị|(?<!vụ )được giao|được phân công|biên bản|nhiệm vụ|đầu mối) $/iu;

export const BLANK = marks(' *');
export const BRACKET = marks(' *\\([^()]{0,200}\\)');

/** The manner of a role, as it stands right before its word. */
export const MANNER_BEHIND =
  /[ ,](?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|được phân công|phải|cần|sẽ|tiếp tục|chủ động|tích cực|thường xuyên|kịp thời|khẩn trương|trực tiếp|cùng|đồng|là (?:cơ quan|đơn vị))[ ,]*$/u;

/** Begins like the name of an agency and is none. */
export const NO_NAME =
  /^(?:việc|nhiệm vụ|nội dung|cuộc|buổi|kế hoạch|công tác|quy chế|chương trình|sự|(?:cơ quan|đơn vị)(?!(?:(?:,| và) (?:cơ quan|đơn vị|tổ chức|địa phương|cá nhân|ban|ngành))* (?:có )?(?:liên quan|hữu quan|chức năng))|người|tổ chức|hội (?:nghị|thi|thảo|diễn|trại|họp|thao|chợ|khỏe)|đội ngũ|ban hành|ban bố|phòng ngừa|phòng,? chống|báo cáo|trường hợp|đoàn kết|bộ (?:tiêu chí|tài liệu|câu hỏi|chỉ số|thủ tục|quy tắc))(?![A-Za-zÀ-ỹ])/iu;

/** Before a person's post. */
export const COMRADE = words('(?:các )?(?:đồng chí|đ/c|ông|bà)');
