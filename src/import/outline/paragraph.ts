import type { SourceParagraph, SourceTable } from '../source/source-document.ts';
import type { Label } from './label.ts';
import type { JoinedLine } from './outline.ts';

/** A paragraph or table with its number understood, on its way into the tree. */
export interface Paragraph {
  readonly line: number;
  readonly joined: readonly JoinedLine[];
  readonly label: Label | null;
  readonly text: string;
  readonly look: SourceParagraph['look'];
  readonly table: SourceTable | null;
}
