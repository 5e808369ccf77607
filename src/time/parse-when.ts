import { compose } from './compose.ts';
import { readIsoForm } from './read-iso-form.ts';
import { scan } from './scan.ts';
import { sourceOf, tokenize } from './tokenize.ts';
import type { WhenContext, WhenReading } from './when.ts';

export type { WhenContext, WhenProblem, WhenReading } from './when.ts';

/** Longer texts are no time expressions; the limit keeps a pasted page from being read word by word. */
const MAX_LENGTH = 4000;

/**
 * Reads when something is to happen, as Vietnamese plans write it or in ISO form.
 *
 * Missing years are the plan's; "trước ngày D" excludes D unless the context says otherwise; empty text is `unstated`.
 *
 * @param text the words as written; spelling, case, dashes, spaces and Unicode composition do not matter
 * @returns the window, or the piece that has no meaning: never a guess, never an exception
 * @source practice set README; đầu/giữa/cuối and the like are habits, marked by `window.convention`
 */
export function parseWhen(text: string, context: WhenContext): WhenReading {
  const source = sourceOf(text);
  if (source.length > MAX_LENGTH) return { ok: false, problem: { reason: 'unreadable', found: source.slice(0, 60) } };
  const iso = readIsoForm(source, context);
  if (iso !== null) return iso.ok ? { ok: true, window: { ...iso.window, text } } : iso;
  const tokens = tokenize(source);
  if (tokens.every((token) => token.kind === 'mark')) {
    const window = { kind: 'unstated', from: null, to: null, recurrence: null, text, convention: null } as const;
    return { ok: true, window };
  }
  const composed = compose(scan(tokens), context);
  if (composed.ok) return { ok: true, window: { ...composed.meaning, text } };
  return { ok: false, problem: { reason: composed.reason, found: source.slice(composed.start, composed.end).trim() } };
}
