import type { Words } from '../i18n/words.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { WhenReading } from '../time/parse-when.ts';
import type { Cell, View } from './document.ts';
import { recurrenceText } from './recurrence-text.ts';

/** What time expressions mean, in the order asked; what cannot be read says why. */
export function whenView(
  words: Words,
  asked: readonly { readonly text: string; readonly reading: WhenReading }[],
): View {
  return {
    document: [
      { kind: 'heading', level: 1, text: words('head/when', {}) },
      {
        kind: 'table',
        columns: [
          { head: words('column/text', {}) },
          { head: words('column/kind', {}) },
          { head: words('column/from', {}), tight: true },
          { head: words('column/to', {}), tight: true },
          { head: words('column/recurrence', {}) },
        ],
        rows: asked.map(({ text, reading }) => ({ kind: 'cells', cells: cellsOf(words, text, reading) })),
      },
    ],
    data: {
      kind: 'window',
      envelope: { asOf: null, plan: null },
      fields: ['text', 'kind', 'from', 'to', 'recurrence', 'error'],
      items: asked.map(({ text, reading }) =>
        reading.ok
          ? {
              text,
              kind: reading.window.kind,
              from: reading.window.from,
              to: reading.window.to,
              recurrence: reading.window.recurrence,
              error: null,
            }
          : { text, kind: null, from: null, to: null, recurrence: null, error: words('when/problem', reading.problem) },
      ),
    },
  };
}

function cellsOf(words: Words, text: string, reading: WhenReading): readonly Cell[] {
  const said = text.trim() === '' ? '""' : text;
  if (!reading.ok)
    return [
      { text: said },
      { text: words('when/problem', reading.problem), tone: 'late' },
      { text: '—' },
      { text: '—' },
      { text: '' },
    ];
  const { kind, from, to, recurrence, convention } = reading.window;
  const day = (value: string | null): Cell => ({ text: value === null ? '—' : formatVnDate(value) });
  return [
    convention === null ? { text: said } : { text: said, note: words('convention/note', { convention }) },
    { text: words('kind/word', { kind }) },
    day(from),
    day(to),
    { text: recurrence === null ? '' : recurrenceText(recurrence, words) },
  ];
}
