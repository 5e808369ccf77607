import { join } from 'node:path';
import type { Host } from '../host/host.ts';
import type { Plan } from '../model/plan.ts';
import { MAX_FILE_BYTES } from './source.ts';

/** What a plan is chosen by. */
export type PlanHead = Pick<Plan, 'id' | 'year' | 'file'>;

/** An id that YAML can take for nothing else: in quotes, with a dash, or a year. */
const ID = /^plan: +(?:"([a-z0-9-]+)"|'([a-z0-9-]+)'|([a-z0-9]+(?:-[a-z0-9]+)+|[1-9]\d{3}))(?: +#.*| *)\r?(?=\n|$)/;
const YEAR = /^year: +((?:19|20)\d{2})(?: +#.*| *)\r?(?=\n|$)/;
/** Line ends of old, parted documents, conflicts, bytes that are no letters: what only a full reading makes sense of. */
const ODD = /\r(?!\n)|^(?:---|\.\.\.|%|<<<<<<<|[{[?])|[\0\ufffd]/m;

/**
 * Id and year of a plan without parsing its file, where it states each on a line of its own that can be read in one way:
 * in a block of YAML nothing but a key of the file itself stands at the beginning of a line. Of a broken file it may say
 * what parsing does not; whoever parses it later compares.
 *
 * @returns null where only parsing the file can tell
 */
export function glanceAtPlan(host: Host, root: string, file: string): PlanHead | null {
  const read = host.readFile(join(root, file), MAX_FILE_BYTES);
  if (!read.ok) return null;
  const text = new TextDecoder().decode(read.bytes);
  const id = ODD.test(text) ? null : onlyValue(text, 'plan', ID);
  const year = onlyValue(text, 'year', YEAR);
  return id === null || year === null ? null : { id, year: Number(year), file };
}

/** The value of a key that is written once, be it indented by mistake, and on one line. */
function onlyValue(text: string, key: string, form: RegExp): string | null {
  const [first, second] = text.matchAll(new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*:`, 'gm'));
  const rest = text.slice(first?.index);
  const found = form.exec(rest);
  // What comes below is the next key: not more of this value, and not what a slip of the hand put under it.
  if (!first || second || !found || !/^\s*?(?:\n[a-z]+:|$)/.test(rest.slice(found[0].length))) return null;
  return found.slice(1).find((value) => value !== undefined) ?? null;
}
