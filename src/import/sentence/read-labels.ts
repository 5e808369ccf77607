import type { Party, PartyList } from '../names/party.ts';
import { eat, marks, words } from './at-words.ts';
import type { Passage } from './passage.ts';
import { firstWordOf } from './sentences.ts';
import { listUpToMark } from './unknown-names.ts';

/** Agencies behind labels: "Cơ quan chủ trì: …", "- Phối hợp: …". */
export interface Labelled {
  /** Where the first label begins. */
  readonly start: number;
  readonly lead: readonly Party[];
  readonly partners: readonly PartyList[];
}

const BODY =
  '(?:cơ quan|đơn vị|cq|đv|đ/v|bộ phận|tổ chức|phòng|ban|người|cá nhân|lực lượng|thành phần|tổ|cán bộ|giáo viên)';
const HEAD = `(?:các )?${BODY}(?:,(?: các)? ${BODY})* `;
const LEADS =
  '(?:được (?:giao|phân công) )?(?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|tham mưu|đầu mối|tổ chức)(?: thực hiện| chính| chủ trì| tham mưu)?';
const HELPS = '(?:cùng )?(?:phối hợp|tham gia|hỗ trợ)(?: thực hiện| với| phối hợp| cùng)?';
const ALONE =
  '(?:chủ trì|thực hiện|phụ trách|đầu mối|tham mưu)(?: thực hiện| chính)?|(?:phân công|trách nhiệm|chịu trách nhiệm|giao)(?: thực hiện| nhiệm vụ| chính| chủ trì)?';

const LEAD_LABEL = words(`${HEAD}${LEADS}(?:(?:,| và) ${LEADS})?(?= ?:| là | gồm )|(?:${ALONE})(?= ?:)`);
const HELP_LABEL = words(`${HEAD}${HELPS}(?= ?:| là | gồm )|${HELPS}(?= ?:)`);
const COLON = marks(' ?(?::|là |gồm )(?: ?(?:gồm|là)(?: có)?:? )? ?');
/** A label begins a clause. */
const CLAUSE_BEGINS = /(?:^|[.;,([|–-] ?| và )(?=[\p{L}])/gu;
/** What stands behind a list that a label names all of. */
const LIST_ENDS = marks(' ?(?:$|[.;,)\\]|–-])');

export function readLabels(passage: Passage): Labelled | null {
  const { text } = passage;
  const lead: Party[] = [];
  const partners: PartyList[] = [];
  let start: number | null = null;
  let leadLabel = false;
  let until = 0;
  const first = firstWordOf(text);
  for (const { index, 0: mark } of text.slice(first).matchAll(CLAUSE_BEGINS)) {
    const at = first + index + mark.length;
    if (at < until) continue;
    const leads = eat(LEAD_LABEL, text, at);
    const behind = leads ?? eat(HELP_LABEL, text, at);
    const from = behind === null ? null : eat(COLON, text, behind);
    if (from === null) continue;
    const known = passage.listAt(from);
    const list = known === null || eat(LIST_ENDS, text, known.end) !== null ? known : listUpToMark(text, known);
    if (list === null) continue;
    start ??= at;
    until = list.end;
    leadLabel ||= leads !== null;
    if (leads !== null) lead.push(...list.parties);
    else partners.push(list);
  }
  if (start === null || (!leadLabel && start > first)) return null;
  return { start, lead, partners };
}
