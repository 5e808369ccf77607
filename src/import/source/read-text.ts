import { cleanText, isRule } from './clean-text.ts';
import { withoutEmphasis } from './emphasis.ts';
import { isColumns } from './is-columns.ts';
import { limited } from './limited.ts';
import { pageNumbers } from './page-numbers.ts';
import type { DocumentReading, SourceBlock } from './source-document.ts';
import { type TextLine, unwrapped } from './unwrapped.ts';
import { withTables } from './with-tables.ts';

/** Reads a text of one paragraph a line, or of paragraphs that were broken at a column. */
export function readText(text: string, file: string): DocumentReading {
  const composed = text.normalize('NFC');
  const lines = composed
    .split(/\r\n|[\n\r]/)
    .map((one, at) => ({ line: at + 1, text: withColumns(one) }))
    .filter((one) => cleanText(one.text) !== '' && !isRule(one.text));
  const pages = pageNumbers(lines);
  const blocks = withTables(lines.filter(({ line }) => !pages.has(line))).flatMap((part): readonly SourceBlock[] =>
    'kind' in part ? [part] : paragraphs(part),
  );
  return limited({
    file,
    counts: 'lines',
    blocks,
    notes: [
      ...(pages.size === 0 ? [] : [{ what: 'header-footer', count: pages.size } as const]),
      ...(composed === text ? [] : [{ what: 'not-nfc', count: null } as const]),
    ],
  });
}

/** Who has no tabs sets columns with blanks. */
function withColumns(text: string): string {
  const tabbed = text.trim().replace(/ {4,}/g, '\t');
  return !text.includes('\t') && isColumns(tabbed) ? tabbed : text;
}

function paragraphs(lines: readonly TextLine[]): readonly SourceBlock[] {
  return unwrapped(lines).flatMap(({ line, text }): readonly SourceBlock[] => {
    const clean = withoutEmphasis(cleanText(text));
    return clean === '' ? [] : [{ kind: 'paragraph', line, label: null, text: clean, look: null }];
  });
}
