import { POSTS } from './name-words.ts';
import { phraseSet } from './phrase-set.ts';
import { oneLine, textBetween } from './reading.ts';
import { tokensOf } from './token.ts';

/** Words that are a post, and begin names of agencies too. */
const NO_POSTS = phraseSet('Thường trực|Hiệu trưởng|Phó Hiệu trưởng|Tổ trưởng');

/** The agency that a party stands for: without the post before it and the unit in brackets behind it. */
export function agencyName(text: string): string {
  const tokens = tokensOf(text, 0);
  let from = 0;
  for (let post = POSTS.after(tokens, 0); post !== null; post = POSTS.after(tokens, post)) {
    if (NO_POSTS.after(tokens, from) !== null || tokens.at(post).sort === 'end') break;
    from = post;
  }
  // "Trưởng phòng Phòng Y tế": the first word belongs to the post.
  if (from > 0 && tokens.at(from).word === tokens.at(from + 1).word) from += 1;
  let end = from;
  while (tokens.at(end).sort !== 'end' && (tokens.at(end).sort !== 'open' || end === from)) end++;
  // "Ban Vì sự tiến bộ của Phụ nữ (VSTBCPN) tỉnh Lạng Sơn": the brackets stand inside the name.
  const isInside = tokens.at(end).sort === 'open' && !oneLine(text).endsWith(')');
  return isInside || end === from ? oneLine(text.slice(tokens.at(from).start)) : textBetween(tokens, from, end);
}

/** Whoever is a member of something is not the thing: "các thành viên Ban Chỉ đạo". */
const MEMBERS = /^(?:các|những)(?!\p{L})|(?<!\p{L})(?:thành|ủy|uỷ) viên(?!\p{L})/iu;

/** The class that its heads stand for: "Chủ tịch UBND các phường, xã" are the offices of all of them. */
export function className(text: string): string {
  const name = MEMBERS.test(text) ? text : agencyName(text);
  return /(?<!\p{L})(?:các|mỗi|từng)(?!\p{L})/iu.test(name) ? name : text;
}
