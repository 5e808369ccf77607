import type { Words } from '../i18n/words.ts';
import { formatVnDate } from '../time/iso-date.ts';
import { commandText } from './command-text.ts';
import type { GoneAgency } from './gone-agencies.ts';
import { plainLine } from './plain-line.ts';

/** What was counted while a plan was moved to another year. */
interface Moved {
  readonly times: { readonly kept: number; readonly moved: number; readonly left: number };
  readonly texts: number;
  readonly otherYears: number;
}

interface Said {
  readonly files: readonly string[];
  readonly from: string;
  readonly year: number;
  readonly gone: readonly GoneAgency[];
}

/** What `new` made, what of it a person must see, and what comes next. */
export function nextPlanText(words: Words, made: Moved, said: Said, folder: string | null): string {
  const { files, from, year, gone } = said;
  const at = folder === null ? [] : ['-C', folder];
  const lines = [
    words('new/written', { files, from }),
    words('new/times', made.times),
    ...(made.texts === 0 ? [] : [words('new/texts', { count: made.texts, year })]),
    ...(made.otherYears === 0 ? [] : [words('new/other-years', { count: made.otherYears })]),
    words('new/fill-in', { keys: ['number', 'issued', 'basis'], needed: ['number', 'issued'] }),
    ...(gone.length === 0
      ? []
      : [words('new/agencies', { names: gone.map(({ name }) => name), day: formatVnDate(`${year}-01-01`) })]),
    words('new/next', { command: commandText(...at, 'validate', '--plan', String(year)) }),
    words('new/signed', {
      command: commandText(...at, 'import', words('new/document', {}), '-o', files[0] ?? '', '--update'),
    }),
  ];
  return lines.map((line) => `${plainLine(line)}\n`).join('');
}
