import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextEdit, TextRule, WrittenFile } from './text-rule.ts';
import { doubleSpace } from './text-rules/double-space.ts';
import { keyOrder } from './text-rules/key-order.ts';
import { misspelling } from './text-rules/misspelling.ts';
import { notNfc } from './text-rules/not-nfc.ts';
import { unpaddedDate } from './text-rules/unpadded-date.ts';

/** Every rule about the text itself, one line each. */
export const TEXT_RULES = [
  notNfc,
  doubleSpace,
  misspelling,
  keyOrder,
  unpaddedDate,
] as readonly unknown[] as readonly TextRule[];

/** A finding with the edits that mend it. */
export interface TextDiagnostic {
  readonly finding: Diagnostic;
  readonly edits: readonly TextEdit[];
}

/** What the text rules find in a file, each with its default severity. Of a baseline, which quotes others, nothing. */
export function textFindings(written: WrittenFile, file: string): readonly TextDiagnostic[] {
  if (written.kind === 'baseline') return [];
  return TEXT_RULES.flatMap((rule) =>
    [...rule.check(written)].map(({ offsets, args, edits }) => ({
      finding: { code: rule.id, severity: rule.severity, args, file, place: { offsets } } as Diagnostic,
      edits,
    })),
  );
}
