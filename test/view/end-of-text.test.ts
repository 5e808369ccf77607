import { expect, it } from 'vitest';
import type { Block } from '../../src/view/document.ts';
import { endOfText } from '../../src/view/end-of-text.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', ofPaper: true, text });

it.each([
  ['Trên đây là báo cáo.', 'Trên đây là báo cáo./.'],
  ['Trên đây là báo cáo', 'Trên đây là báo cáo./.'],
  ['Trên đây là báo cáo./. ', 'Trên đây là báo cáo./.'],
])('ends "%s" once', (text, ended) => {
  expect(endOfText([paragraph('Một.'), paragraph(text)])).toEqual([paragraph('Một.'), paragraph(ended)]);
});

it('ends below what is no sentence', () => {
  const blank: Block = { kind: 'blank', prompt: 'Nêu kiến nghị.' };
  expect(endOfText([blank])).toEqual([blank, paragraph('./.')]);
});
