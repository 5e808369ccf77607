import type { SourceBlock } from '../source/source-document.ts';
import { isAnnexTitle, opensAnnex } from './annex-title.ts';
import { findHeadEnd } from './find-head-end.ts';
import { blockLines, isSignatureLine, isSignerLine, opensRecipients } from './signature-line.ts';
import { splitLabel } from './split-label.ts';
import { wordCount } from './wording.ts';

export type Zone = 'head' | 'body' | 'end';

/** Tells for each block whether it is printed head, what the document says, or its end (signature and Nơi nhận). */
export function zonesOf(blocks: readonly SourceBlock[]): readonly Zone[] {
  const headEnd = findHeadEnd(blocks);
  const zones: Zone[] = blocks.map((_, i) => (i < headEnd ? 'head' : 'body'));
  let at = headEnd;
  while (at < blocks.length) {
    const start = endStart(blocks, at);
    if (start === null) break;
    at = endEnd(blocks, start);
    zones.fill('end', start, at);
  }
  return zones;
}

/** Where signature and Nơi nhận begin, at `from` or after it. */
function endStart(blocks: readonly SourceBlock[], from: number): number | null {
  const recipients = blocks.findIndex((block, i) => i >= from && opensRecipients(block));
  const reach = recipients === -1 ? annexOrEnd(blocks, from) : recipients;
  let start = reach;
  while (start > from && isSignerLine(blocks[start - 1] as SourceBlock)) start -= 1;
  const isSigned = blocks.slice(start, reach).some(isSignatureLine);
  if (recipients !== -1) return isSigned ? start : recipients;
  return isSigned && reach - start <= MOST_SIGNER_LINES ? start : null;
}

const MOST_SIGNER_LINES = 9;

function annexOrEnd(blocks: readonly SourceBlock[], from: number): number {
  const annex = blocks.findIndex((block, i) => i > from && block.kind === 'paragraph' && isAnnexTitle(block));
  return annex === -1 ? blocks.length : annex;
}

/** Where an annex begins after the end, or the document is over. */
function endEnd(blocks: readonly SourceBlock[], start: number): number {
  let isArchived = false;
  for (let i = start + 1; i < blocks.length; i += 1) {
    const block = blocks[i] as SourceBlock;
    if (opensAnnex(block) || (isArchived && hasMore(block))) return i;
    isArchived ||= blockLines(blocks[i - 1] as SourceBlock).some((line) => /^\W*lưu\s*[:.]/iu.test(line));
  }
  return blocks.length;
}

/** After "Lưu: VT" only the signature follows: a number or a long sentence is something new. */
function hasMore(block: SourceBlock): boolean {
  if (block.kind === 'table') return false;
  const label = splitLabel(block.text, new Map())?.label;
  if (label !== undefined) return label.family !== 'bullet' && label.order === 1;
  return wordCount(block.text) > 20 && /[.:]$/.test(block.text);
}
