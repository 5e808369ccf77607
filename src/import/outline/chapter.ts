import { anywhere, WORD_END } from '../word-edge.ts';
import type { Chapter } from './outline.ts';
import { isCapitals } from './wording.ts';

const opening = (words: string): RegExp =>
  new RegExp(`^(?:về |một số |các |những |nội dung )?(?:${words})${WORD_END}`, 'iu');

/** These words name a chapter only where they stand by themselves: "Hạn chế tai nạn giao thông" is work. */
const ALONE =
  '(?:căn cứ|đối tượng|phạm vi|tồn tại|hạn chế|ưu điểm|khuyết điểm|nguyên nhân|thuận lợi|khó khăn|khái quát)(?=\\s*$|\\s*[,:;–-]| và | chung| áp dụng| điều chỉnh| thực hiện)';

/** What a heading of any depth says by its first words. */
const OPENINGS: readonly (readonly [Chapter, RegExp])[] = [
  [
    'reporting',
    opening(
      '(?:chế độ |công tác |thực hiện chế độ )?(?:thông tin,? (?:và )?)?báo cáo(?! (?:viên|đánh giá))|chế độ thông tin',
    ),
  ],
  ['funding', opening('(?:nguồn |dự toán )?kinh phí|nguồn lực thực hiện')],
  [
    'background',
    opening(
      `${ALONE}|căn cứ (?:pháp lý|xây dựng|ban hành)|cơ sở (?:pháp lý|thực tiễn)|(?:đặc điểm |khái quát |sơ lược )?tình hình|thực trạng|bối cảnh|sự cần thiết|kết quả (?:đạt được|thực hiện|công tác|năm)|đánh giá chung|bài học kinh nghiệm`,
    ),
  ],
  [
    'aims',
    opening(
      'mục đích|quan điểm|nguyên tắc|ý nghĩa|phương châm|yêu cầu(?=\\s*$|\\s*[,:.;]| chung| và | đối với kế hoạch| của kế hoạch)',
    ),
  ],
  ['targets', opening('mục tiêu|(?:hệ thống )?chỉ tiêu')],
  [
    'duties',
    opening(
      '(?:nội dung|nhiệm vụ|giải pháp|biện pháp|phân công|tổ chức thực hiện|tổ chức triển khai|tổ chức(?=\\s*$)|trách nhiệm|hoạt động|tiến độ|kế hoạch (?:cụ thể|chi tiết|thực hiện|hoạt động|công tác)|chương trình công tác|lịch)',
    ),
  ],
];

/** What the title of a chapter says wherever the words stand; the first that is found counts. */
const WORDS: readonly (readonly [Chapter, RegExp])[] = [
  ['background', opening('đánh giá')],
  ['background', anywhere('tình hình|thực trạng|đặc điểm')],
  [
    'duties',
    anywhere(
      'nội dung|nhiệm vụ|giải pháp|biện pháp|phân công|tổ chức thực hiện|hoạt động|công việc|công tác|trách nhiệm|tiến độ|thực hiện|kiểm tra|giám sát',
    ),
  ],
  ['reporting', anywhere('báo cáo')],
  ['funding', anywhere('kinh phí')],
  ['targets', anywhere('mục tiêu|chỉ tiêu')],
  ['aims', anywhere('mục đích|yêu cầu(?! (?:các|sở|ubnd|đơn vị|cơ quan|ban))|quan điểm|nguyên tắc')],
];

/** Work that a title names besides: "Mục tiêu, nhiệm vụ và giải pháp" is a chapter of work. */
const WORK = anywhere('nhiệm vụ|giải pháp|(?<=và |, |- )(?:các )?nội dung|hoạt động|phân công|tổ chức thực hiện');
const AND_WORK = /(?:và|,) tổ chức thực hiện(?!\p{L})/iu;

const ANNEX = /^phụ (?:lục|biểu)(?:\s+(?:số\s+)?(?:[IVXL]+|\d{1,3}|[A-Z])(?!\p{L}))?[\s.:–-]*/iu;

/**
 * What a heading says that its chapter is for; null where it says nothing of the kind.
 *
 * @param isChapter it stands as a chapter; there, and in capitals, any of the words counts, below only the first ones
 */
export function chapterOf(text: string, isChapter: boolean): Chapter | null {
  const title = text.replace(ANNEX, '');
  const opened = OPENINGS.find(([, words]) => words.test(title))?.[0];
  if (opened === 'aims' || opened === 'targets') return WORK.test(title) ? 'duties' : opened;
  if (opened === 'funding' || opened === 'reporting') return AND_WORK.test(title) ? 'duties' : opened;
  if (opened !== undefined) return opened;
  return isChapter || isCapitals(title) ? (WORDS.find(([, words]) => words.test(title))?.[0] ?? null) : null;
}
