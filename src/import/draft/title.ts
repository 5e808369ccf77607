import { isCapitals } from '../outline/wording.ts';

/** A range of a text, from and to. */
export type Range = readonly [number, number];

/** A text without some ranges of it. */
export function without(text: string, ranges: readonly Range[]): string {
  let left = '';
  let at = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > at) left += `${text.slice(at, from)} `;
    at = Math.max(at, to);
  }
  return left + text.slice(at);
}

/** Words as a title has them: a capital first, no empty brackets, and none of the marks that end a sentence or an item of a list. */
export function titleOf(text: string): string {
  const plain = text
    .replace(/\(\s*[;,.:]*\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.:)](?=\s|$))/g, '$1')
    .replace(/([,;:]) ?(?=[,;])/g, '')
    .trim();
  const bare = withoutEnd(plain.replace(/^[\s,;:.–-]+/, ''));
  return bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1);
}

/** Without `.`, `;`, `:`, `,` and `./.` at its end; what stands for more to come stays. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' .;:,/–-'.includes(text.charAt(end - 1))) end -= 1;
  const isMore = text.startsWith('...', end);
  return text.slice(0, isMore ? end + 3 : end);
}

/** Names in words of what a heading prints in capitals: `NỘI DUNG CÔNG VIỆC` → `Nội dung công việc`. */
export function headingTitle(text: string): string {
  const title = titleOf(text);
  if (!isCapitals(title)) return title;
  const lower = title
    .toLocaleLowerCase('vi')
    .replace(/(?<![0-9A-Za-zÀ-ỹ])(?:ubnd|hđnd|mttq|hlhpn|vstbcpn|lhpn|đvhc)(?![0-9A-Za-zÀ-ỹ])/gu, (word) =>
      word.toLocaleUpperCase('vi'),
    );
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
}
