import type { Words } from '../i18n/words.ts';
import type { IsoDate } from '../time/window.ts';
import type { Paragraph } from './document.ts';

/** How many have no deadline, and for those at a screen the command that lists them. */
export function undatedNote(words: Words, count: number, command: string): Paragraph {
  return {
    kind: 'paragraph',
    text: words('foot/undated', { count, command }),
    offScreen: words('foot/undated', { count, command: null }),
  };
}

/** How to read a plan of a year that is over as of its time: of use at a screen only. */
export function yearOver(words: Words, year: number, asOf: IsoDate): Paragraph {
  return { kind: 'paragraph', text: words('note/year-over', { year, asOf }), offScreen: '' };
}
