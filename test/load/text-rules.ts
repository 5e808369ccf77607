import { applyEdits } from '../../src/edit/apply-edits.ts';
import type { FileKind } from '../../src/load/file-kind.ts';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';

export const HEAD =
  'plan: "2016"\nyear: 2016\nnumber: 1/KH-VIDU\nissued: 2016-01-05\ntitle: Kế hoạch ví dụ\nissuer: ban-vi-du\n';

/** Files in which one title is what a test is about. */
export const titled = (title: string): string =>
  `${HEAD}activities:\n  - id: A.1\n    title: ${title}\n    lead: so-a\n`;

export interface Found {
  readonly code: string;
  readonly start: number;
  /** What stands at the place told. */
  readonly at: string;
  readonly args: unknown;
  /** The file with this finding mended; null where nothing is offered. */
  readonly mended: string | null;
}

export function textFindings(text: string, kind: FileKind = 'plan', rule?: string): readonly Found[] {
  return parseAndCheck(new TextEncoder().encode(text), 'plan.yaml', kind)
    .textFindings()
    .filter(({ finding }) => rule === undefined || finding.code === rule)
    .map(({ finding: { code, args, place }, edits }) => {
      const [start, end] = 'offsets' in place ? place.offsets : [-1, -1];
      return { code, start, at: text.slice(start, end), args, mended: edits.length ? applyEdits(text, edits) : null };
    });
}

/** A text in which `⟦…⟧` marks the place that a finding must have. */
export function marked(text: string): { readonly text: string; readonly start: number; readonly at: string } {
  const start = text.indexOf('⟦');
  const at = text.slice(start + 1, text.indexOf('⟧'));
  return { text: text.replace(/[⟦⟧]/g, ''), start, at };
}
