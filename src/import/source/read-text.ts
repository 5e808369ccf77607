import { cleanText, isRule } from './clean-text.ts';
import { withoutEmphasis } from './emphasis.ts';
import { limited } from './limited.ts';
import type { DocumentReading, SourceBlock } from './source-document.ts';
import { type TextLine, unwrapped } from './unwrapped.ts';
import { withTables } from './with-tables.ts';

/** Reads a text of one paragraph a line, or of paragraphs that were broken at a column. */
export function readText(text: string, file: string): DocumentReading {
  const composed = text.normalize('NFC');
  const lines = composed
    .split(/\r\n|[\n\r]/)
    .map((one, at) => ({ line: at + 1, text: one }))
    .filter((one) => cleanText(one.text) !== '');
  const blocks = withTables(lines).flatMap((part): readonly SourceBlock[] =>
    'kind' in part ? [part] : paragraphs(part),
  );
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
