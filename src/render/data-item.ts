import type { Data, Value } from '../view/document.ts';

/** An item as the contract has it: every field, in the order of the fields; what the item lacks is null. */
export function dataItem(fields: readonly string[], item: Data['items'][number]): { readonly [field: string]: Value } {
  return Object.fromEntries(fields.map((field) => [field, item[field] ?? null]));
}
