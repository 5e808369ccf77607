import type { SourceBlock } from '../source/source-document.ts';
import { isAgencyAlone } from './heading.ts';
import { blockLines } from './signature-line.ts';
import { splitLabel } from './split-label.ts';
import { isRule } from './wording.ts';

const SENT_TO = /^kính gửi\s*:?\s*/iu;

export const opensAddressee = (text: string): boolean => SENT_TO.test(text);

/** Where "Kính gửi:" with the list under it ends; `from` where no such line stands there. */
export function addresseeEnd(blocks: readonly SourceBlock[], from: number): number {
  let at = from;
  while (isRuleLine(blocks[at])) at += 1;
  const first = blocks[at];
  if (first === undefined || !blockLines(first).some(opensAddressee)) return from;
  at += 1;
  while (isAddressee(blocks[at])) at += 1;
  return at;
}

const isRuleLine = (block: SourceBlock | undefined): boolean => block?.kind === 'paragraph' && isRule(block.text);

/** An agency of a list, and nothing that it is asked to do. */
function isAddressee(block: SourceBlock | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.text.endsWith(':')) return false;
  const dashed = splitLabel(block.text, new Map());
  const isEntry = block.label !== null || dashed?.label.family === 'bullet' || /[;,.]$/.test(block.text);
  return isEntry && isAgencyAlone(dashed?.rest ?? block.text);
}

/** The agencies of all these lines, one after the other. */
export function addresseeOf(lines: readonly string[]): string | null {
  const entries = lines
    .filter((text) => !isRule(text))
    .map((text) => text.replace(SENT_TO, ''))
    .map((text) => splitLabel(text, new Map())?.rest ?? text)
    .map((text) => text.replace(/[\s;,.]+$/, ''));
  return entries.filter((text) => text !== '').join('; ') || null;
}
