import { cleanText, isRule } from './clean-text.ts';
import { withoutEmphasis } from './emphasis.ts';
import { limited } from './limited.ts';
import type { DocumentReading, SourceBlock } from './source-document.ts';
import { tabbedRows } from './tabbed-rows.ts';
import { type TextLine, unwrapped } from './unwrapped.ts';

/** Reads a text of one paragraph a line, or of paragraphs that were broken at a column. */
export function readText(text: string, file: string): DocumentReading {
  const composed = text.normalize('NFC');
  const lines = composed
    .split(/\r\n|[\n\r]/)
    .map((one, at) => ({ line: at + 1, text: one }))
    .filter((one) => cleanText(one.text) !== '');
  const blocks: SourceBlock[] = [];
  let loose: TextLine[] = [];
  const close = () => {
    for (const paragraph of paragraphs(loose)) blocks.push(paragraph);
    loose = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const table = tabbedRows(lines, at);
    if (table === null) loose.push(lines[at] as TextLine);
    else {
      close();
      blocks.push({ kind: 'table', line: table.rows[0]?.line ?? 0, rows: table.rows });
      at += table.taken - 1;
    }
  }
  close();
  return limited({
    file,
    counts: 'lines',
    blocks,
    notes: composed === text ? [] : [{ what: 'not-nfc', count: null }],
  });
}

function paragraphs(lines: readonly TextLine[]): readonly SourceBlock[] {
  return unwrapped(lines).flatMap(({ line, text }): readonly SourceBlock[] => {
    const clean = withoutEmphasis(cleanText(text));
    return clean === '' || isRule(clean) ? [] : [{ kind: 'paragraph', line, label: null, text: clean, look: null }];
  });
}
