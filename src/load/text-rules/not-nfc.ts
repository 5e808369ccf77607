import { SEVERITIES } from '../../diagnostics/severities.ts';
import type { TextEdit, TextRule } from '../text-rule.ts';

/** Text is composed (NFC): decomposed accents look the same and are found by no search. One finding a file. */
export const notNfc: TextRule<'text/not-nfc'> = {
  id: 'text/not-nfc',
  severity: SEVERITIES['text/not-nfc'],
  *check({ text }) {
    if (text.normalize('NFC') === text) return;
    const edits: TextEdit[] = [];
    let lines = 0;
    let offset = 0;
    // A line break composes with nothing, so each line can be composed by itself.
    for (const line of text.split('\n')) {
      const found = editsOf(line, offset);
      if (found.length > 0) lines += 1;
      edits.push(...found);
      offset += line.length + 1;
    }
    const first = edits[0];
    yield { offsets: first ? [first.start, first.end] : [0, 0], args: { lines }, edits };
  },
};

/** A character with the marks that follow it, or with the vowels and finals of a Korean syllable. */
const CLUSTER = /.[\p{M}\u1160-\u11ff]*/gsu;

function editsOf(line: string, offset: number): readonly TextEdit[] {
  const composed = line.normalize('NFC');
  if (composed === line) return [];
  const clusters = [...line.matchAll(CLUSTER)].map(({ 0: letters, index }) => ({
    letters,
    start: offset + index,
    text: letters.normalize('NFC'),
  }));
  // Some rare script may compose across clusters: then the line is the smallest stretch that is sure.
  if (clusters.map(({ text }) => text).join('') !== composed)
    return [{ start: offset, end: offset + line.length, text: composed }];
  return clusters.flatMap(({ letters, start, text }) =>
    text === letters ? [] : [{ start, end: start + letters.length, text }],
  );
}
