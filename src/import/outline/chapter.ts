import type { Chapter } from './outline.ts';
import { isCapitals } from './wording.ts';

const END = '(?![\\p{L}\\p{N}])';
const opening = (words: string): RegExp =>
  new RegExp(`^(?:về |một số |các |những |nội dung )?(?:${words})${END}`, 'iu');
const anywhere = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${END}`, 'iu');

/** What a heading of any depth says by its first words. */
const OPENINGS: readonly (readonly [Chapter, RegExp])[] = [
  [
    'reporting',
    opening(
      '(?:chế độ |công tác |thực hiện chế độ )?(?:thông tin,? (?:và )?)?báo cáo(?! (?:viên|đánh giá))|chế độ thông tin',
    ),
  ],
  ['funding', opening('(?:nguồn |dự toán )?kinh phí|nguồn lực thực hiện|dự toán')],
  [
    'background',
    opening(
      'căn cứ|cơ sở (?:pháp lý|thực tiễn)|(?:đặc điểm )?tình hình|thực trạng|bối cảnh|khái quát|sự cần thiết|kết quả (?:đạt được|thực hiện|công tác|năm)|đánh giá (?:tình hình|kết quả|chung|thực trạng|việc thực hiện)|tồn tại|hạn chế|ưu điểm|nguyên nhân|thuận lợi|khó khăn|bài học|đối tượng|phạm vi',
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

/** What a chapter's title says wherever the words stand; the first that is found counts. */
const WORDS: readonly (readonly [Chapter, RegExp])[] = [
  ['background', anywhere('kết quả|tình hình|thực trạng|đánh giá|đặc điểm')],
  [
    'duties',
    anywhere(
      'nội dung|nhiệm vụ|giải pháp|biện pháp|phân công|tổ chức thực hiện|hoạt động|công việc|công tác|trách nhiệm|tiến độ|thực hiện',
    ),
  ],
  ['reporting', anywhere('báo cáo')],
  ['funding', anywhere('kinh phí')],
  ['targets', anywhere('mục tiêu|chỉ tiêu')],
  ['aims', anywhere('mục đích|yêu cầu|quan điểm|nguyên tắc')],
];

const WORK = anywhere(
  'nhiệm vụ|giải pháp|nội dung (?:thực hiện|hoạt động|công việc|công tác)|hoạt động|phân công|tổ chức thực hiện',
);

const ANNEX = /^phụ (?:lục|biểu)(?:\s+(?:số\s+)?(?:[IVXL]+|\d{1,3}|[A-Z])(?!\p{L}))?[\s.:–-]*/iu;

/**
 * What a heading says that its chapter is for; null where it says nothing of the kind.
 *
 * @param isChapter it stands at the top, or in capitals: there any of the words counts, below only the first ones
 */
export function chapterOf(text: string, isChapter: boolean): Chapter | null {
  const title = text.replace(ANNEX, '');
  const opened = OPENINGS.find(([, words]) => words.test(title))?.[0];
  if (opened === 'aims' || opened === 'targets') return WORK.test(text) ? 'duties' : opened;
  if (opened !== undefined) return opened;
  return isChapter || isCapitals(text) ? (WORDS.find(([, words]) => words.test(text))?.[0] ?? null) : null;
}
