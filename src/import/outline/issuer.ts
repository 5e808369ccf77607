import { nameCase } from './name-case.ts';
import type { OutlineNode } from './outline.ts';
import { bodyStarts, namesBody } from './wording.ts';

export interface Issuer {
  readonly name: string;
  readonly superior: string | null;
  readonly from: 'from-text' | null;
  readonly line: number;
}

interface Printed {
  readonly text: string;
  readonly line: number;
}

const UNIT = '(?:tỉnh|thành phố|huyện|thị xã|quận|xã(?! hội)|phường|thị trấn|tp\\.?)';
const ENDS_WITH_UNIT = new RegExp(`(?<!\\p{L})${UNIT}\\s+\\S+(?:\\s\\S+){0,3}$`, 'iu');
const UNIT_ALONE = new RegExp(`^${UNIT}(?!\\p{L})(?! (?:ủy|uỷ|đoàn))`, 'iu');
const PARTY = /^(?:tỉnh|huyện|thành|thị|quận|đảng) (?:ủy|uỷ|bộ)(?!\p{L})/iu;
/** Bodies that their own name tells from all others. */
const HAS_OWN_NAME = /^(?:trường|bệnh viện|công ty|tổng công ty|bộ|học viện|đại học)(?!\p{L})/iu;

/** The body that issues, from the lines printed in capitals over the number; null where none is printed. */
export function printedIssuer(
  lines: readonly Printed[],
  body: readonly OutlineNode[],
  place: string | null,
): Issuer | null {
  const bodies = wholeBodies(lines);
  const last = bodies.at(-1);
  if (last === undefined) return null;
  const superior = bodies.at(-2)?.text ?? null;
  const name = withPlace(asWritten(last.text, body), place);
  return { name: superior === null ? name : composed(name, superior), superior, from: null, line: last.line };
}

/** Lines put together that name one body: "ỦY BAN NHÂN DÂN / TỈNH YÊN BÁI", and such as name two taken apart. */
function wholeBodies(lines: readonly Printed[]): readonly Printed[] {
  const bodies: Printed[] = [];
  for (const { text, line } of lines.flatMap(apart)) {
    const before = bodies.at(-1);
    const isNew =
      before === undefined || (namesBody(text) && !UNIT_ALONE.test(text) && !/[-,]$|(?:VÀ|CỦA)$/u.test(before.text));
    if (isNew) bodies.push({ text, line });
    else bodies[bodies.length - 1] = { ...before, text: `${before.text} ${text}` };
  }
  return bodies;
}

/** Two bodies on one line: the breaks of the cell were lost. */
function apart({ text, line }: Printed): readonly Printed[] {
  if (!/^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|SỞ|TỈNH ỦY|HUYỆN ỦY|PHÒNG|HỘI ĐỒNG|BỘ)(?!\p{L})/u.test(text))
    return [{ text, line }];
  const cut = bodyStarts(text).find(
    (at) => at > 8 && !/(?:ỦY|UỶ|CÔNG|HỘI|VÀ|CHÍNH|CÁN|GIÁO)\s$/u.test(text.slice(0, at)),
  );
  if (cut === undefined) return [{ text, line }];
  return [{ text: text.slice(0, cut).trim(), line }, ...apart({ text: text.slice(cut), line })];
}

/** "Phòng Y tế" under "ỦY BAN NHÂN DÂN HUYỆN A" → "Phòng Y tế huyện A". */
function composed(name: string, superior: string): string {
  if (ENDS_WITH_UNIT.test(name) || HAS_OWN_NAME.test(name)) return name;
  if (PARTY.test(superior)) return `${name} ${nameCase(superior)}`;
  const unit = ENDS_WITH_UNIT.exec(superior)?.[0];
  const own = unit === undefined ? '' : nameCase(unit);
  return own === '' ? name : `${name} ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

/** The place that the day is written at, spelled as there: "Bệnh viện Đa khoa thái nguyên" → "… Thái Nguyên". */
function withPlace(name: string, place: string | null): string {
  const at = place === null ? -1 : name.toLowerCase().lastIndexOf(place.toLowerCase());
  return place === null || at <= 0 ? name : name.slice(0, at) + place + name.slice(at + place.length);
}

/** As the text spells it where it names the body, else in the case that such names have. */
function asWritten(printed: string, body: readonly OutlineNode[]): string {
  const wanted = printed.toLowerCase();
  for (const { text } of body) {
    const at = text.toLowerCase().indexOf(wanted);
    const found = at === -1 ? '' : text.slice(at, at + printed.length);
    if (/^\p{Lu}/u.test(found) && /\p{Ll}/u.test(found)) return found;
  }
  return nameCase(printed);
}

const ISSUES =
  /\s(?:xây dựng|ban hành|lập|đề ra|triển khai|hướng dẫn|phân công|yêu cầu|đề nghị|thông báo|tổ chức thực hiện)\s(?=[^;]*(?:kế hoạch|chương trình|như sau|sau đây|:))/iu;

/** The body that the first sentences say it is: "…; Ban … tỉnh Lạng Sơn xây dựng Kế hoạch … như sau:". */
export function textIssuer(body: readonly OutlineNode[]): Issuer | null {
  for (const { text, line, role } of body) {
    if (role !== 'basis' && role !== 'intro') continue;
    const clause = text.slice(text.lastIndexOf(';') + 1);
    const verb = ISSUES.exec(clause);
    const subject = verb === null ? '' : clause.slice(0, verb.index);
    const start = bodyStarts(subject).findLast((at) => at === 0 || /[,;:]\s*$|^\s*$/.test(subject.slice(0, at)));
    if (start === undefined) continue;
    const name = subject
      .slice(start)
      .replace(/\s*\([^()]*\)/g, '')
      .trim();
    if (!/\d/.test(name)) return { name, superior: null, from: 'from-text', line };
  }
  return null;
}
