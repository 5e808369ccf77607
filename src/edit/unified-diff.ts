import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';

const CONTEXT_LINES = 3;
/** Lines added and taken away, beyond which looking for the shortest difference costs more than it tells. */
const MAX_EDIT_LENGTH = 2_000;

/**
 * What changes in a file, as `git apply` and people read it. Empty where nothing does.
 *
 * A person is asked to look at this before anything is written, so characters that command a terminal instead of
 * showing come out as U+FFFD. `git apply` then refuses a hunk that holds one, because it no longer matches the file;
 * it never applies it wrongly.
 *
 * @param file relative to the folder in which the patch is to be applied, with forward slashes
 * @param before decoded with its byte order mark, as is `after`; null for a file that is not there yet
 */
export function unifiedDiff(file: string, before: string | null, after: string): string {
  if (before === after) return '';
  const old = before ?? '';
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_EDIT_LENGTH };
  const patch = structuredPatch('', '', old, after, undefined, undefined, options) ?? whole(old, after);
  return `--- ${before === null ? '/dev/null' : headName(`a/${file}`)}\n+++ ${headName(`b/${file}`)}\n${showable(formatPatch(patch, OMIT_HEADERS))}`;
}

/** Every line taken away and written anew. */
function whole(before: string, after: string): ReturnType<typeof structuredPatch> {
  const [old, now] = [linesOf(before), linesOf(after)];
  const lines = [...marked('-', old), ...marked('+', now)];
  const hunk = { oldStart: 1, oldLines: old.length, newStart: 1, newLines: now.length, lines };
  return { oldFileName: '', newFileName: '', oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

/** Each with its line feed, which the last one may lack. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
  );
}

const HARMFUL = /(?!\t|\n|\r\n)[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function showable(text: string): string {
  return text.replace(HARMFUL, '\uFFFD');
}

/** As git writes a name: letters of any script stay readable, what would act on a terminal is spelt in octal. */
function headName(name: string): string {
  const special = name
    .replace(/["\\]/g, '\\$&')
    .replace(HARMFUL_NAME, (char) =>
      [...new TextEncoder().encode(char)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
    );
  if (special !== name) return `"${special}"`;
  // The tab tells where a name with spaces ends.
  return name.includes(' ') ? `${name}\t` : name;
}

const HARMFUL_NAME = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
