import type { Block, Data, View } from '../../src/view/document.ts';

const NO_DATA: Data = { kind: 'test', envelope: {}, fields: [], items: [] };

/** A view of these blocks, of this data, or of both. */
export function viewOf(document: readonly Block[], data: Data = NO_DATA): View {
  return { document, data };
}
