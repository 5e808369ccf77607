import type { Block } from '../view/document.ts';
import { plainCode } from './plain-code.ts';
import { plainText } from './plain-text.ts';

/** The same document with every text made plain, so that no renderer can forget one. */
export function plainDocument(document: readonly Block[]): readonly Block[] {
  return document.map((block) =>
    block.kind === 'code' ? { ...plain(block), text: plainCode(block.text) } : plain(block),
  );
}

function plain<T>(value: T): T;
function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map((member) => plain(member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
