import { NAME_WORDS, OFFICE_VERBS } from './office-verbs.ts';
import { phraseSet } from './phrase-set.ts';
import type { Reading } from './reading.ts';

const TRADES = phraseSet('kinh doanh|sản xuất|sản xuất, kinh doanh|sản xuất kinh doanh|chế biến|thu mua');
const LONGEST_TRADE = 8;

/** "các doanh nghiệp kinh doanh vận tải hành khách niêm yết …": what they deal in, up to the verb of the duty. */
export function tradeAfter({ tokens }: Reading, position: number): number | null {
  const trade = TRADES.after(tokens, position);
  if (trade === null) return null;
  for (let next = NAME_WORDS.after(tokens, trade) ?? trade + 1; next - trade < LONGEST_TRADE; ) {
    if (OFFICE_VERBS.after(tokens, next) !== null) return next;
    if (tokens.at(next).sort !== 'word') return null;
    next = NAME_WORDS.after(tokens, next) ?? next + 1;
  }
  return null;
}
