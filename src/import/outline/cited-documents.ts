import type { CitedDocument } from '../../model/plan.ts';
import { isoDate } from '../../time/iso-date.ts';

const KIND =
  '(?:Công văn|Quyết định|Kế hoạch|Chỉ thị|Nghị quyết|Nghị định|Thông tư(?: liên tịch)?|Thông báo(?: kết luận)?|Kết luận|Luật|Pháp lệnh|Chương trình|Hướng dẫn|Đề án|Tờ trình|Báo cáo|Công điện|Văn bản|Quy định|Quy chế|Hiến pháp|Giấy mời|Thông tri)';
const CITATION = new RegExp(
  `(${KIND}|[Ss]ố)((?: [^\\s;,.()]+){0,8}?) (?:số:? ?)?(\\d+[a-z]?(?:/\\d{4})?[-/][\\p{Lu}\\d][\\p{L}\\d&.-]*(?:/[\\p{Lu}\\d][\\p{L}\\d&-]*)*)(?:,? (?:ngày|Ngày) (?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})))?`,
  'gu',
);
const ISSUER_END =
  /\s(?:về|Về|v\/v|V\/v|ban hành|phê duyệt|giao|hướng dẫn|quy định|triển khai|thực hiện|sửa đổi|thông qua|kèm theo)(?!\p{L})|[,;.()]|\svà\s(?=\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?số)/u;
const SUBJECT_START = /^(?:về việc|về|v\/v)\s+/iu;

/** The papers that a text names by number, in its order, each number once. */
export function citedDocuments(text: string): readonly CitedDocument[] {
  const found = [...text.matchAll(CITATION)].filter(([, , , number = '']) => /\p{Lu}/u.test(number));
  const cited = found.map((match, i): CitedDocument => {
    const [all, kind = '', , number = '', d1, m1, y1, d2, m2, y2] = match;
    const start = match.index + all.length;
    const after = text.slice(start, found[i + 1]?.index ?? text.length);
    const own = sayings(after, text.slice(0, match.index));
    const said = own.issuer === null && own.about === null ? namedBefore(kind, text.slice(0, match.index)) : own;
    return {
      number: number.replace(/[-.]$/, ''),
      date: isoDate(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)),
      ...said,
    };
  });
  return cited.filter(({ number }, i) => cited.findIndex((other) => other.number === number) === i);
}

type Sayings = Pick<CitedDocument, 'issuer' | 'about'>;

/** "của Bộ Tài chính về hướng dẫn …" after a citation. */
function sayings(after: string, before: string): Sayings {
  const rest = /^,? (?:của|do) /u.exec(after);
  const issuing = rest === null ? '' : after.slice(rest[0].length);
  const end = issuerEnd(issuing);
  const issuer = issuing.slice(0, end).trim() || null;
  const tail = (rest === null ? after : issuing.slice(end)).trim();
  return { issuer, about: aboutOf(tail, before) };
}

/** Where the name of the issuer ends; commas of "Văn hóa, Thể thao và Du lịch" do not end it. */
function issuerEnd(text: string): number {
  const shielded = text.replace(/, (?=Thể thao)/g, '  ');
  const end = shielded.search(ISSUER_END);
  return end === -1 ? text.length : end;
}

function aboutOf(tail: string, before: string): string | null {
  if (
    !/^(?:về|v\/v|ban hành|phê duyệt|giao|hướng dẫn|quy định|triển khai|thực hiện|sửa đổi|thông qua)(?!\p{L})/iu.test(
      tail,
    )
  )
    return null;
  const whole = withoutSubject(tail.replace(SUBJECT_START, ''), before);
  const stop = whole.search(ABOUT_END);
  const about = stop === -1 ? whole : whole.slice(0, stop);
  return about.replace(/[,:.\s]+$/, '') || null;
}

/** A bracket that was opened before the citation, the end of a sentence, or a clause that is no longer the paper's. */
const ABOUT_END =
  /;|\.(?:\s|$)|(?<!\([^()]{0,100})\)|,\s(?=(?:việc|đề nghị|yêu cầu|cần|để|nhằm|trong đó|cụ thể|nay|từ đó)(?!\p{L}))|\s(?:và|,)\s*$/u;

const ISSUING =
  /,\s(?=(?:Ban|Sở|Ủy ban|Uỷ ban|UBND|Hội|Phòng|Trường|Công an|Chi cục|Cục|Trung tâm|Tỉnh|Huyện|Văn phòng|Liên đoàn|Đảng ủy|Bộ)(?!\p{L})[^;]{0,200}?\s(?:xây dựng|ban hành|lập|triển khai|phân công|hướng dẫn|yêu cầu|đề nghị|thông báo|báo cáo|giao|tổ chức|như sau)(?!\p{L}))/u;
const DOING =
  /\s(?:xây dựng kế hoạch|chủ động|có trách nhiệm|khẩn trương|tổ chức thực hiện|bố trí kinh phí)(?!\p{L})/iu;

/** Takes off who, on the strength of the paper, does something: that is the sentence's, not the paper's. */
function withoutSubject(about: string, before: string): string {
  const issuing = about.search(ISSUING);
  if (issuing !== -1) return about.slice(0, issuing);
  const doing = /(?<!\p{L})căn cứ(?: vào)?\s*$/u.test(before) ? about.search(DOING) : -1;
  return doing === -1 ? about : about.slice(0, doing);
}

/** "Thông báo kết luận của Ban Bí thư về … (Thông báo kết luận số …)": what it is was said before the brackets. */
function namedBefore(kind: string, before: string): Sayings {
  const open = before.lastIndexOf('(');
  if (open === -1 || before.slice(open).includes(')')) return { issuer: null, about: null };
  const at = before.slice(0, open).lastIndexOf(`${kind} của `);
  return at === -1 ? { issuer: null, about: null } : sayings(before.slice(at + kind.length, open).trimEnd(), '');
}
