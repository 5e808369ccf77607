import type { Words } from '../i18n/words.ts';
import type { SourceNote } from '../import/source/source-document.ts';
import type { AccountedLine, Draft } from '../model/draft.ts';
import { draftCounts } from './draft-counts.ts';
import { plainLine } from './plain-line.ts';

/** Suspicious paragraphs that are told at once; the report tells all. */
const FIRST = 5;
/** Letters of a paragraph that fit beside its place. */
const MAX_SHOWN = 100;

/** What was read and what needs a person, one line each. */
export function draftSummary(words: Words, draft: Draft, notes: readonly SourceNote[]): readonly string[] {
  const counts = draftCounts(draft);
  const { lost, suspects } = counts;
  const first = suspects.slice(0, FIRST).map((line) => `  ${suspectText(words, draft, line)}`);
  const more = suspects.length > FIRST ? [`  ${words('draft/more', { count: suspects.length - FIRST })}`] : [];
  const lacks = missingKeys(draft);
  const unreadable = unreadableTimes(words, draft);
  return [
    words('draft/read', { file: draft.file, counts: words('draft/counts', counts) }),
    words('draft/stated', counts),
    ...(unreadable.length === 0 ? [] : [words('draft/unreadable', { count: unreadable.length })]),
    ...unreadable.map((text) => `  ${text}`),
    words('draft/agencies', counts),
    lost.length === 0
      ? words('draft/all-understood', {})
      : words('draft/not-understood', { count: lost.length, suspects: suspects.length }),
    ...first,
    ...more,
    ...(lacks.length === 0 ? [] : [words('draft/lacks', { keys: lacks })]),
    ...notes.map((note) => `${words('draft/label', { label: 'notes' })}: ${words('draft/note', note)}.`),
  ].map(plainLine);
}

/** `II.2.a (dòng 15): lịch không có "ngày 31/4"`: the plan has to do without these until a person has corrected them. */
export function unreadableTimes(words: Words, { counts, items }: Draft): readonly string[] {
  return items.flatMap(({ id, line, whenProblem }) => {
    if (whenProblem === null) return [];
    const at = words('draft/at', { counts, line });
    return [words('draft/unreadable-time', { id, at, problem: words('when/problem', whenProblem) })];
  });
}

function suspectText(words: Words, { counts }: Draft, { line, label, text }: AccountedLine): string {
  const whole = [label, text].filter(Boolean).join(' ');
  const shown = whole.length <= MAX_SHOWN ? whole : `${whole.slice(0, MAX_SHOWN).replace(/\s+\S*$/, '')}…`;
  return words('draft/line', { at: words('draft/at', { counts, line }), text: shown });
}

/** What a plan must say and the document does not. */
function missingKeys({ head: { year, number, issued, title, issuer } }: Draft): readonly string[] {
  const needed = { year, number, issued, title, issuer: issuer?.kind === 'agency' ? issuer : null };
  return Object.entries(needed).flatMap(([key, value]) => (value === null ? [key] : []));
}
