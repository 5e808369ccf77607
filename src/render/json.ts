import type { View } from '../view/document.ts';
import { dataItem } from './data-item.ts';
import { jsonText } from './json-text.ts';

/** Changes only when a key is renamed, removed or changes its meaning; keys may be added. */
const SCHEMA_VERSION = 1;

/** One object for machines: the envelope, then all items. */
export function renderJson({ data: { kind, envelope, closing, fields, items } }: View): string {
  const object = {
    schemaVersion: SCHEMA_VERSION,
    kind,
    ...envelope,
    items: items.map((item) => dataItem(fields, item)),
    ...closing,
  };
  return `${jsonText(object, 2)}\n`;
}
