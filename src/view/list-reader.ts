import { fold } from '../i18n/fold.ts';
import type { Words } from '../i18n/words.ts';
import type { ListReader } from '../import/row-reader.ts';
import type { AgencyRegister } from '../model/agency-register.ts';
import { STATUSES } from '../tracking/obligation.ts';

/** Stands for whatever is filled in. */
const ANY = '\u0000';

/** Tells what an obligation sheet says of itself from what people wrote into it, whichever language it was made in. */
export function listReader(languages: readonly Words[], register: AgencyRegister): ListReader {
  const states = new Map(
    languages.flatMap((words) => [
      ...STATUSES.map((status) => [fold(words('status/word', { status })), status] as const),
      [fold(words('sheet/done-undated', {})), 'done'] as const,
    ]),
  );
  const helpers = new Map(
    languages.flatMap((words) =>
      register.agencies.map(({ id, name }) => [words('sheet/helps', { agency: name }), id] as const),
    ),
  );
  const isOwn = (piece: string) => helpers.has(piece) || languages.some((words) => isOwnNote(words, piece));
  return {
    stateOf: (text) => states.get(fold(text)) ?? null,
    isOverview: (sheet) => languages.some((words) => words('sheet/overview', {}) === sheet),
    noteOf: (text, planned) => {
      const added = planned !== null && text.endsWith(planned) ? text.slice(0, text.length - planned.length) : text;
      const pieces = added.split(/; ?/).filter((piece) => piece !== '');
      return {
        added: pieces.filter((piece) => !isOwn(piece)).join('; '),
        helper: pieces.map((piece) => helpers.get(piece)).find((id) => id !== undefined) ?? null,
      };
    },
  };
}

/** Whether the program writes such a note: how many members are done, what the time was moved to. */
function isOwnNote(words: Words, piece: string): boolean {
  const [moved = ''] = words('sheet/moved', { to: ANY, original: null }).split(ANY);
  const members = words('count/members', { done: 0, total: 0 });
  return piece.startsWith(moved) || piece.replace(/\d+/g, '0') === members;
}
