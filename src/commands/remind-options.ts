import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import type { FormatName } from '../render/formats.ts';
import { namesFolder } from './names-folder.ts';
import type { FilterOptions } from './narrow.ts';
import { type RawOptions, readFilterOptions } from './read-options.ts';

/** What goes with a letter in a mail. */
export const CALENDAR: FormatName = 'ics';

export interface RemindOptions extends FilterOptions {
  readonly overdue: boolean;
  readonly mail: boolean;
}

/** @throws UsageError where a value cannot be used or options contradict each other */
export function readRemindOptions(host: Host, words: Words, raw: RawOptions): RemindOptions {
  const options = readFilterOptions(host, words, raw);
  if (options.agency !== null && raw.all === true)
    throw new UsageError('usage/both', { first: '--agency', second: '--all' });
  // Whoever only helps is not urged.
  if (options.role === 'coordinating' || options.role === 'any')
    throw new UsageError('usage/both', { first: 'remind', second: `--role ${options.role}` });
  // A folder that a script failed to name must not become this one.
  if (options.output?.trim() === '') throw new UsageError('usage/empty', { option: '-o' });
  const mail = raw.mail === true;
  if (mail && (options.output === null || !namesFolder(host, options.output)))
    throw new UsageError('usage/needs', { option: '--mail', needed: '-o DIR/' });
  // A mail has a calendar in any case; alone it is no letter.
  if (mail && options.format === CALENDAR)
    throw new UsageError('usage/both', { first: '--mail', second: `--format ${CALENDAR}` });
  return { ...options, overdue: raw.overdue === true, mail };
}
