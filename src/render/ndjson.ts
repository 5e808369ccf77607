import type { View } from '../view/document.ts';
import { dataItem } from './data-item.ts';
import { jsonText } from './json-text.ts';

/** One item a line, without the envelope, for tools that read line by line. */
export function renderNdjson({ data: { fields, items } }: View): string {
  return items.map((item) => `${jsonText(dataItem(fields, item))}\n`).join('');
}
