import { nearest } from '../../i18n/nearest.ts';
import type { AgencyRegister } from '../../model/agency-register.ts';
import { HEADS } from './name-words.ts';
import { textBetween } from './reading.ts';
import { nameKey } from './short-forms.ts';
import { tokensOf } from './token.ts';

const MOST = 3;
/** What one office is called on different levels. */
const OFFICES = new Set(['so', 'phong', 'ban', 'bo', 'cuc', 'chi cuc', 'trung tam']);
/** Units have these in common: "UBND huyện Bắc Sơn", "UBND huyện Đông Giang". */
const UNITS = new Set(['tinh', 'thanh', 'pho', 'huyen', 'quan', 'thi', 'xa', 'phuong', 'tran']);

/** A name as it is compared: its head word, and what tells it from others of that head. */
interface Compared {
  readonly head: string;
  readonly own: readonly string[];
}

/**
 * Finds who of the register may be meant by an unknown name: not by the head word that many have ("Sở Nội vụ", "Sở Ví dụ") or by a
 * place ("Báo Lạng Sơn"), but by the words of the name, of which one may lack some ("Sở Giáo dục").
 *
 * @returns ids, nearest first
 */
export function nearAgencies({ agencies }: AgencyRegister): (name: string) => readonly string[] {
  let known: readonly { readonly id: string; readonly name: Compared }[] | null = null;
  return (text) => {
    known ??= agencies.flatMap(({ id, name, short, aliases }) =>
      [name, short, ...aliases].map((each) => ({ id, name: compared(each) })),
    );
    const asked = compared(text);
    const near = known.flatMap(({ id, name }) => {
      const away = slips(asked, name);
      return away === null ? [] : [{ id, away }];
    });
    const sorted = near.sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1));
    return [...new Set(sorted.map(({ id }) => id))].slice(0, MOST);
  };
}

function compared(name: string): Compared {
  const tokens = tokensOf(name, 0);
  const head = HEADS.after(tokens, 0) ?? 0;
  let end = head;
  while (tokens.at(end).sort !== 'end') end++;
  const own = nameKey(textBetween(tokens, head, end)).split(' ');
  return { head: nameKey(textBetween(tokens, 0, head)), own: own.filter((word) => word !== '' && !UNITS.has(word)) };
}

/** How many letters of the longer name the other has not; null where they are not near. */
function slips(one: Compared, other: Compared): number | null {
  if (one.head !== other.head && !(OFFICES.has(one.head) && OFFICES.has(other.head))) return null;
  const [shorter, longer] = one.own.length <= other.own.length ? [one.own, other.own] : [other.own, one.own];
  const [a, b] = [shorter.join(' '), longer.join(' ')];
  if (a === '') return b === '' ? 0 : null;
  const shared = shorter.filter((word) => longer.includes(word));
  const isNear = `${b} `.startsWith(`${a} `) || shared.length * 3 >= longer.length * 2 || nearest(a, [b]).length > 0;
  return isNear ? b.length - shared.join(' ').length : null;
}
