import MarkdownIt, { type Token } from 'markdown-it';
import { cleanText, isRule } from './clean-text.ts';
import { limited } from './limited.ts';
import { markdownLabels } from './markdown-labels.ts';
import { markdownLines } from './markdown-lines.ts';
import type { DocumentReading, SourceBlock, SourceCell, SourceRow } from './source-document.ts';
import { withoutComments } from './without-comments.ts';

/** Official documents indent, underline and quote without meaning code, titles or references. */
const parser = new MarkdownIt({ html: false }).disable(['code', 'lheading', 'reference', 'linkify']);

/** Reads a text in Markdown, with the tables of GitHub's. */
export function readMarkdown(text: string, file: string): DocumentReading {
  const composed = text.normalize('NFC');
  const tokens = parser.parse(withoutComments(composed), {});
  // What lies deeper is left out by the parser.
  const deepest = tokens.reduce((most, { level }) => Math.max(most, level), 0);
  if (deepest >= 98) return { ok: false, problem: { reason: 'too-deep', detail: null } };
  const pictures = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'image').length;
  return limited({
    file,
    counts: 'lines',
    blocks: blocksOf(tokens),
    notes: [
      ...(pictures === 0 ? [] : [{ what: 'picture', count: pictures } as const]),
      ...(composed === text ? [] : [{ what: 'not-nfc', count: null } as const]),
    ],
  });
}

function blocksOf(tokens: readonly Token[]): readonly SourceBlock[] {
  const labels = markdownLabels(tokens);
  const blocks: SourceBlock[] = [];
  let rows: SourceRow[] = [];
  let cells: SourceCell[] = [];
  let [label, heading, line, isTable]: [string | null, number | null, number, boolean] = [null, null, 0, false];
  for (const token of tokens) {
    line = token.map ? token.map[0] + 1 : line;
    if (token.type === 'list_item_open') label = labels.get(token) ?? null;
    else if (token.type === 'list_item_close') label = null;
    else if (token.type === 'heading_open') heading = Number(token.tag.slice(1));
    else if (token.type === 'heading_close') heading = null;
    else if (token.type === 'table_open') [isTable, rows] = [true, []];
    else if (token.type === 'tr_open') cells = [];
    else if (token.type === 'tr_close') {
      if (cells.some(({ text }) => text !== '')) rows.push({ line, cells });
    } else if (token.type === 'table_close') {
      if (rows.length > 0) blocks.push({ kind: 'table', line: rows[0]?.line ?? line, rows });
      isTable = false;
    } else if (token.type === 'fence') blocks.push(...fenced(token, line));
    else if (token.type === 'inline' && isTable)
      cells.push({
        text: markdownLines(token)
          .map(({ text }) => text)
          .join('\n'),
        goesOn: null,
      });
    else if (token.type === 'inline')
      for (const { below, text, isBold } of markdownLines(token)) {
        const look = { bold: isBold, centred: false, heading };
        blocks.push({ kind: 'paragraph', line: line + below, label, text, look });
        label = null;
      }
  }
  return blocks;
}

/** Text between fences stands as it is, line by line. */
function fenced({ content }: Token, line: number): readonly SourceBlock[] {
  return content.split('\n').flatMap((one, at): readonly SourceBlock[] => {
    const text = cleanText(one);
    return text === '' || isRule(text)
      ? []
      : [{ kind: 'paragraph', line: line + 1 + at, label: null, text, look: null }];
  });
}
