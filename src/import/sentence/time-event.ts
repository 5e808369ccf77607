import type { Piece } from '../../time/piece.ts';
import type { ReadText } from './read-text.ts';
import type { Stretch } from './time-stretch.ts';

/** How many words the name of an anniversary may have. */
const LONGEST_NAME = 20;

/** Without a capital, only a short one is a name: "ngày bầu cử 23/5". */
const SHORT_NAME = 4;

/** What makes "nhân" mean "on the occasion of"; in "nhân dân", "cá nhân" it means man. */
const OCCASIONS = new Set(['ngày', 'dịp', 'kỷ', 'tháng', 'tuần', 'lễ', 'tết', 'đại', 'năm']);

/** The first token of the anniversary whose day a stretch names: "nhân Ngày Gia đình Việt Nam 28/6"; null where it is none. */
export function eventStart(
  { text: written, back, tokens, tokenOf, pieces }: ReadText,
  stretch: Stretch,
  isAlone: boolean,
): number | null {
  const first = tokenOf(stretch.first);
  if (!pieces.slice(stretch.first, stretch.last + 1).some(isDayOrFeast)) return null;
  // "dịp Chôl Chnăm Thmây (tháng 4/2019)": the bracket tells the month; "(20/10/1930 - 20/10/2020)" is the anniversary itself.
  const point = pieces[stretch.last];
  if (isAlone && !(point?.kind === 'point' && point.point.unit === 'day' && tokens[first]?.kind === 'number'))
    return null;
  const text = (i: number): string => tokens[i]?.text ?? '';
  let named: number | null = null;
  for (let i = first; i >= 0 && i > first - LONGEST_NAME; i--) {
    const token = tokens[i];
    if (i < first && token?.kind === 'mark' && !['(', '"', '“', '”', '-'].includes(token.text)) break;
    if (beginsOccasion(text, i)) return text(i) !== 'nhân' && text(i - 1) === 'nhân' ? i - 1 : i;
    if (text(i) === 'ngày' && i < first - 1 && (first - i <= SHORT_NAME || written[back(token?.start ?? 0)] === 'N'))
      named = i;
  }
  return named;
}

const isDayOrFeast = (piece: Piece): boolean =>
  (piece.kind === 'point' && piece.point.unit === 'day') || (piece.kind === 'cue' && piece.cue === 'unknown');

function beginsOccasion(text: (i: number) => string, at: number): boolean {
  const [word, next] = [text(at), text(at + 1)];
  if (
    word === 'dịp' ||
    (word === 'chào' && next === 'mừng') ||
    (word === 'kỷ' && next === 'niệm') ||
    (word === 'hưởng' && next === 'ứng')
  )
    return true;
  return word === 'nhân' && OCCASIONS.has(next);
}
