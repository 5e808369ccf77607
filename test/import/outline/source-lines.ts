import type { SourceBlock, SourceDocument, SourceRow } from '../../../src/import/source/source-document.ts';

/** A document from lines of text: one paragraph for each that is not blank, a table where lines have tabs. */
export function sourceLines(text: string): SourceDocument {
  const blocks: SourceBlock[] = [];
  text.split(/\r?\n/).forEach((raw, i) => {
    const line = i + 1;
    if (raw.trim() === '') return;
    if (!raw.includes('\t')) {
      const paragraph = raw
        .replace(/[*](?=[^\s])|(?<=[^\s])[*]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      blocks.push({ kind: 'paragraph', line, label: null, text: paragraph, look: null });
      return;
    }
    const row: SourceRow = { line, cells: raw.split('\t').map((cell) => ({ text: cell.trim(), goesOn: null })) };
    const before = blocks.at(-1);
    const isSame = before?.kind === 'table' && before.rows.at(-1)?.line === line - 1;
    if (isSame) blocks[blocks.length - 1] = { ...before, rows: [...before.rows, row] };
    else blocks.push({ kind: 'table', line, rows: [row] });
  });
  return { file: 'test.txt', counts: 'lines', blocks, notes: [] };
}
