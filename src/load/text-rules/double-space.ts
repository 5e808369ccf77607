import { SEVERITIES } from '../../diagnostics/severities.ts';
import type { TextEdit, TextRule, TextValue } from '../text-rule.ts';
import { BLANKS, collapseBlanks } from './collapse-blanks.ts';
import { readsAs } from './reads-as.ts';
import { styleOf, writtenLines } from './written-lines.ts';

/**
 * One plain space between words, none at the ends. A non-breaking space or a tab, as word processors leave them, counts
 * as too many even alone: nobody sees it, and no search finds what it stands in. Written escapes are meant. One finding
 * a value, at the first place.
 */
export const doubleSpace: TextRule<'text/double-space'> = {
  id: 'text/double-space',
  severity: SEVERITIES['text/double-space'],
  *check({ values }) {
    for (const value of values) {
      const runs = runsOf(value);
      const first = runs[0];
      if (first) yield { offsets: [first.start, first.end], args: {}, edits: safeEdits(value, runs) };
    }
  },
};

/** Each run of blanks that is not what it should be, with what it should be. */
function runsOf(value: TextValue): readonly TextEdit[] {
  const lines = writtenLines(value);
  return lines.flatMap(({ text, start }) =>
    [...text.matchAll(BLANKS)].flatMap(({ 0: run, index }) => {
      const isWholeLine = run === text;
      const isOuter = index === 0 || index + run.length === text.length;
      const right = isOuter ? '' : ' ';
      // An empty line of a longer text parts paragraphs, whatever stands in it.
      if (run === right || (isWholeLine && lines.length > 1)) return [];
      return [{ start: start + index, end: start + index + run.length, text: right }];
    }),
  );
}

/** A value without quotes may be read as something else once its blanks are plain: then it gets quotes if it can. */
function safeEdits(value: TextValue, runs: readonly TextEdit[]): readonly TextEdit[] {
  const { source, start, end } = value;
  const wanted = collapseBlanks(value.value);
  if (wanted === '') return [];
  if (styleOf(value) !== 'plain') return runs;
  const at = (offset: number | undefined) => (offset ?? start) - start;
  const mended = runs.map((run, i) => source.slice(at(runs[i - 1]?.end), at(run.start)) + run.text).join('');
  if (readsAs(mended + source.slice(at(runs.at(-1)?.end)), wanted)) return runs;
  if (wanted.includes('\n') || source.includes('\n')) return [];
  const quoted = /["\\]/.test(wanted) ? `'${wanted.replace(/'/g, "''")}'` : `"${wanted}"`;
  return readsAs(quoted, wanted) ? [{ start, end, text: quoted }] : [];
}
