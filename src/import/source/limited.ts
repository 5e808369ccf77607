import { legacyEncoding } from './legacy-encoding.ts';
import type { DocumentReading, SourceDocument } from './source-document.ts';

/** A plan of a hundred pages has some two thousand. */
const MAX_PARAGRAPHS = 20_000;
/** What the cells of merged tables repeat counts each time. */
const MAX_CHARACTERS = 20_000_000;

/** A document that holds text which people can read, and not more of it than a plan may have. */
export function limited(document: SourceDocument): DocumentReading {
  let [paragraphs, characters] = [0, 0];
  for (const block of document.blocks) {
    paragraphs += block.kind === 'table' ? block.rows.length : 1;
    if (block.kind === 'paragraph') characters += block.text.length;
    else for (const { cells } of block.rows) for (const { text } of cells) characters += text.length;
  }
  if (paragraphs > MAX_PARAGRAPHS)
    return { ok: false, problem: { reason: 'too-large', detail: `${MAX_PARAGRAPHS} ¶` } };
  if (characters > MAX_CHARACTERS) return { ok: false, problem: { reason: 'too-large', detail: '20 MB' } };
  if (paragraphs === 0) return { ok: false, problem: { reason: 'empty', detail: null } };
  const encoding = legacyEncoding(sample(document));
  return encoding === null ? { ok: true, document } : { ok: false, problem: { reason: 'not-text', detail: encoding } };
}

/** Enough of the text to know what it is written in. */
function sample({ blocks }: SourceDocument): string {
  return blocks
    .slice(0, 200)
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')).join(' '),
    )
    .join('\n')
    .slice(0, 50_000);
}
