import type { Tone } from '../view/document.ts';

/** What lies behind a cell, RGB: light enough for black, for the text of its own tone, and in grey. */
export const GROUNDS: Readonly<Record<Tone, string>> = {
  plain: 'D9E2F3',
  strong: 'D9E2F3',
  muted: 'E7ECF5',
  done: 'C6EFCE',
  soon: 'FFEB9C',
  late: 'FFC7CE',
};
