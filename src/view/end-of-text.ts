import type { Block } from './document.ts';

const END = './.';

/**
 * The text of a paper with the sign that nothing follows but signature and annexes: at its last sentence, or below
 * where it ends with anything else. @source Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export function endOfText(text: readonly Block[]): readonly Block[] {
  const last = text.at(-1);
  return last?.kind === 'paragraph'
    ? [...text.slice(0, -1), { ...last, text: last.text.replace(/[\s./;,]*$/, END) }]
    : [...text, { kind: 'paragraph', ofPaper: true, text: END }];
}
