import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import { onlyParties } from '../names/read-parties.ts';

const BEFORE =
  /^(?:điều \d+\s*[.:]\s*|(?:đề nghị|yêu cầu|giao(?: nhiệm vụ)?(?: cho)?|phân công(?: cho)?|nhiệm vụ(?: cụ thể)?(?: của)?|trách nhiệm(?: của)?|phần việc của|đối với|về phía)\s*:?\s+)/iu;

const AFTER =
  /\s*[,;]?\s*(?:(?:có )?(?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|chủ động|thực hiện|tổ chức thực hiện|chủ trì(?: thực hiện)?|các (?:nhiệm vụ|nội dung|công việc|việc) sau(?: đây)?|như sau)\s*$/iu;

/** The agencies of a heading that says nothing but who is meant: `12. Đề nghị Hội Nông dân tỉnh`. Null for any other. */
export function headingAgencies(text: string, names: NameBook): readonly Party[] | null {
  let rest = text.replace(/[\s:：.;,/]+$/u, '');
  for (let turn = 0; turn < 3; turn += 1) rest = rest.replace(BEFORE, '').replace(AFTER, '').trim();
  if (rest === '' || rest.length > 400) return null;
  const parties = onlyParties(rest, names)?.parties ?? withField(rest, names);
  // Whoever a heading names has what stands under it to do, however loosely it is named.
  return parties.length === 0
    ? null
    : parties.map((party) => (party.kind === 'open' ? { ...party, kind: 'class' } : party));
}

/** "Phó Hiệu trưởng phụ trách chuyên môn": the field tells which of them. */
function withField(text: string, names: NameBook): readonly Party[] {
  const [field] = / phụ trách [^,;:.]{1,60}$/iu.exec(text) ?? [];
  if (field === undefined) return [];
  const parties = onlyParties(text.slice(0, -field.length), names)?.parties ?? [];
  const last = parties.at(-1);
  if (last === undefined) return [];
  return [...parties.slice(0, -1), { ...last, text: `${last.text}${field}`, end: text.length }];
}
