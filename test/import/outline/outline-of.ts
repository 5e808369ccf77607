import type { Outline } from '../../../src/import/outline/outline.ts';
import { readOutline } from '../../../src/import/outline/read-outline.ts';
import { readDocument } from '../../../src/import/source/read-document.ts';

/** The outline of a file, through the real reader. */
export async function outlineOf(content: string | Uint8Array, file = 'ke-hoach.txt'): Promise<Outline> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readDocument(bytes, file);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return readOutline(reading.document);
}

/** What stands in the tree, one line a node: id, role, label and first words; `!` where it was renumbered. */
export function treeOf({ nodes }: Outline): string[] {
  return nodes
    .filter(({ role }) => role === 'heading' || role === 'body' || role === 'table' || role === 'annex-title')
    .map(({ id, isRenumbered, role, label, text }) => {
      const words = role === 'table' ? [] : text.split(' ').slice(0, 3);
      return [`${id ?? '·'}${isRenumbered ? '!' : ''}`, role, ...(label === null ? [] : [label]), ...words].join(' ');
    });
}
