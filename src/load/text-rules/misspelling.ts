import { SEVERITIES } from '../../diagnostics/severities.ts';
import type { TextRule, TextValue } from '../text-rule.ts';
import { type Misspelling, misspellingsIn } from './misspellings.ts';
import { writtenLines } from './written-lines.ts';

/** Keys whose values are copied as issued, name something by its id, or hold the spellings that people use. */
const EXEMPT: ReadonlySet<unknown> = new Set([
  'activity',
  'after',
  'agency',
  'aliases',
  'approved_by',
  'coordinating',
  'each',
  'evidence',
  'groups',
  'id',
  'lead',
  'number',
  'plan',
  'secretariat',
  'standing',
  'successors',
  'to',
]);

/** Known misspellings of abbreviations in prose. One finding each. */
export const misspelling: TextRule<'text/misspelling'> = {
  id: 'text/misspelling',
  severity: SEVERITIES['text/misspelling'],
  *check({ values }) {
    for (const value of values) {
      if (EXEMPT.has(value.path.findLast((step) => typeof step === 'string'))) continue;
      const meant = misspellingsIn(value.value);
      if (meant.length === 0) continue;
      const written = inSource(value);
      // Where escapes or folded lines hide what is written, a person must look.
      const isSure = written.map(({ found }) => found).join() === meant.map(({ found }) => found).join();
      for (const [i, { found, right }] of meant.entries()) {
        const start = written[i]?.index;
        if (isSure && start !== undefined) {
          const end = start + found.length;
          yield { offsets: [start, end], args: { found, right }, edits: [{ start, end, text: right }] };
        } else yield { offsets: [value.start, value.end], args: { found, right }, edits: [] };
      }
    }
  },
};

/** With offsets in the file. */
function inSource(value: TextValue): readonly Misspelling[] {
  return writtenLines(value).flatMap(({ text, start }) =>
    misspellingsIn(text).map((found) => ({ ...found, index: start + found.index })),
  );
}
