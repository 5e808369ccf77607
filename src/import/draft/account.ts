import type { AccountedLine, LineRole } from '../../model/draft.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { isSuspect } from './wording.ts';

/** What one line of the document became, and of what. */
export interface LineFate {
  readonly label: string | null;
  readonly became: LineRole;
  readonly of: readonly string[];
  /** It is an introduction or a formality, so that a day in it is nothing that was missed. */
  readonly isKnown: boolean;
}

/** Every paragraph and table row of the document once, in its order; what nobody spoke for was not understood. */
export function accountOf(document: SourceDocument, fates: ReadonlyMap<number, LineFate>): readonly AccountedLine[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [entry(block.line, block.label, block.text, fates.get(block.line))];
    return block.rows.map(({ line, cells }) =>
      entry(
        line,
        null,
        cells
          .filter(({ goesOn, text }) => goesOn === null && text !== '')
          .map(({ text }) => text.replace(/\s+/g, ' '))
          .join(' | '),
        fates.get(line),
      ),
    );
  });
}

function entry(line: number, typed: string | null, text: string, fate: LineFate | undefined): AccountedLine {
  const became = fate?.became ?? 'not-understood';
  const isNothing = became === 'not-understood' || became === 'background';
  const label = typed ?? (fate?.label && text.startsWith(fate.label) ? fate.label : null);
  return {
    line,
    label,
    text: typed === null && label !== null ? text.slice(label.length).trim() : text,
    became,
    of: fate?.of ?? [],
    isSuspect: isNothing && !(fate?.isKnown ?? false) && (fate?.of ?? []).length === 0 && isSuspect(text),
  };
}
