import type { Block } from '../view/document.ts';
import { plainCode } from './plain-code.ts';
import { plainText } from './plain-text.ts';

/**
 * The same document with every text made plain, so that no renderer can forget one.
 *
 * @param medium on all but a screen, what helps only where commands are typed is left off
 */
export function plainDocument(document: readonly Block[], medium: 'screen' | 'file'): readonly Block[] {
  const shown = medium === 'screen' ? document : document.map(offScreen).filter((block) => block !== null);
  return shown.map((block) =>
    block.kind === 'code' ? { ...plainTexts(block), text: plainCode(block.text) } : plainTexts(block),
  );
}

function offScreen(block: Block): Block | null {
  if (block.kind !== 'paragraph' || block.offScreen === undefined) return block;
  return block.offScreen === '' ? null : { ...block, text: block.offScreen };
}

/** The same data with every text in it made plain. */
export function plainTexts<T>(value: T): T;
export function plainTexts(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map((member) => plainTexts(member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainTexts(member)]));
}
