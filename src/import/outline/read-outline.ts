import type { SourceBlock, SourceDocument } from '../source/source-document.ts';
import { bodyNodes } from './body-nodes.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { type DocumentEnd, readEnd } from './read-end.ts';
import { readHead } from './read-head.ts';
import { blockLines } from './signature-line.ts';
import { splitLabel } from './split-label.ts';
import { type Zone, zonesOf } from './zones.ts';

/** Puts a document in order. Every block becomes one node, or a joined line of one. */
export function readOutline({ blocks }: SourceDocument): Outline {
  const zones = zonesOf(blocks);
  const within = (zone: Zone): readonly SourceBlock[] => blocks.filter((_, i) => zones[i] === zone);
  const headBlocks = within('head');
  const body = bodyNodes(within('body'), headBlocks.length > 0);
  const end = readEnd(within('end'));
  return {
    head: { ...readHead(headBlocks, body), signatory: end.signatory },
    nodes: inOrder(
      [...headBlocks.map((block) => plainNode(block, 'head')), ...body, ...endNodes(within('end'), end)],
      body,
    ),
    recipients: end.recipients,
  };
}

/** All nodes by their lines, with the parents of those of the body moved along. */
function inOrder(nodes: readonly OutlineNode[], body: readonly OutlineNode[]): readonly OutlineNode[] {
  const sorted = nodes.toSorted((a, b) => a.line - b.line);
  const position = new Map(sorted.map((node, i) => [node, i]));
  return sorted.map((node) => {
    const above = node.parent === null ? undefined : body[node.parent];
    return above === undefined ? node : { ...node, parent: position.get(above) ?? null };
  });
}

function endNodes(blocks: readonly SourceBlock[], { isRecipient }: DocumentEnd): readonly OutlineNode[] {
  return blocks.map((block, i) => {
    return plainNode(block, block.kind === 'paragraph' && isRecipient[i] === true ? 'recipient' : 'signature');
  });
}

function plainNode(block: SourceBlock, role: 'head' | 'recipient' | 'signature'): OutlineNode {
  const table = block.kind === 'table' ? block : null;
  const found =
    block.kind === 'table' || block.label !== null || role === 'head' ? null : splitLabel(block.text, new Map());
  return {
    line: block.line,
    joined: [],
    label: block.kind === 'table' ? null : (block.label ?? found?.label.printed ?? null),
    text: block.kind === 'table' ? [...new Set(blockLines(block))].join(' | ') : (found?.rest ?? block.text),
    role,
    parent: null,
    id: null,
    isRenumbered: false,
    chapter: 'unknown',
    table,
  };
}
