import type { Token } from 'markdown-it';
import { beginsAnew, beginsEntry } from './begins-anew.ts';
import { cleanText, isRule } from './clean-text.ts';

/** A line of the text as it is read, and how far below the first line of its paragraph it begins. */
export interface MarkdownLine {
  readonly below: number;
  readonly text: string;
  readonly isBold: boolean;
}

/** Tags that people write into Markdown for what it has no sign for: they say how words look. */
const TAG = /<\/?(?:a|b|big|center|div|em|font|i|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;
const BREAK = /<br\s{0,9}\/?>/i;

/** The lines of a paragraph: those that were only wrapped in the file are joined. */
export function markdownLines(inline: Token): readonly MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let before = '';
  for (const { text, isHard, ...one } of brokenLines(inline.children ?? [])) {
    const clean = cleanText(text);
    if (clean === '' || isRule(clean)) continue;
    const last = lines.at(-1);
    const isNew = last === undefined || (isHard ? beginsAnew : beginsEntry)(before, clean);
    if (isNew) lines.push({ ...one, text: clean });
    else lines[lines.length - 1] = { ...last, text: `${last.text} ${clean}`, isBold: last.isBold && one.isBold };
    before = clean;
  }
  return lines;
}

function brokenLines(tokens: readonly Token[]) {
  let [bold, below] = [0, 0];
  const lines = [{ text: '', isBold: true, isHard: false, below }];
  const write = (text: string) => {
    const line = lines.at(-1) as (typeof lines)[number];
    line.text += text;
    if (/\S/.test(text)) line.isBold &&= bold > 0;
  };
  for (const { type, content } of tokens) {
    if (type === 'softbreak' || type === 'hardbreak') {
      below += 1;
      lines.push({ text: '', isBold: true, isHard: type === 'hardbreak', below });
    } else if (type === 'strong_open') bold += 1;
    else if (type === 'strong_close') bold -= 1;
    else if (type === 'code_inline') write(content);
    else if (type === 'text')
      for (const [at, part] of content.split(BREAK).entries()) {
        if (at > 0) lines.push({ text: '', isBold: true, isHard: true, below });
        write(part.replace(TAG, ''));
      }
  }
  return lines;
}
