import type { Block } from '../view/document.ts';
import { plainCode } from './plain-code.ts';
import { plainText } from './plain-text.ts';

/** The same document with every text made plain, so that no renderer can forget one. */
export function plainDocument(document: readonly Block[]): readonly Block[] {
  return document.map((block) =>
    block.kind === 'code' ? { ...plainTexts(block), text: plainCode(block.text) } : plainTexts(block),
  );
}

/** The same data with every text in it made plain. */
export function plainTexts<T>(value: T): T;
export function plainTexts(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map((member) => plainTexts(member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainTexts(member)]));
}
