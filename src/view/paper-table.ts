import type { Words } from '../i18n/words.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { Cell, Column } from './document.ts';
import { paperDay } from './paper-day.ts';
import { occurrenceText } from './report-units.ts';
import type { ViewContext } from './view-context.ts';

type PaperColumn = 'number' | 'task' | 'agency' | 'lead' | 'coordinating' | 'time' | 'result' | 'stand' | 'notes';

/** Columns with the heads that staff know. */
export function paperColumns(words: Words, columns: readonly PaperColumn[]): readonly Column[] {
  return columns.map((of) => {
    const head = words('papers/column', { of });
    return of === 'number' ? { head, align: 'right', tight: true } : { head };
  });
}

/** What is to be done, and where the plan says so. */
export function taskCell(context: ViewContext, { activity, occurrence, role }: Obligation, tellsRole: boolean): Cell {
  const { words } = context;
  return {
    text: activity.title,
    note: words('papers/place-in-plan', {
      id: activity.id,
      time: occurrence === null ? null : occurrenceText(context, occurrence),
      role: tellsRole ? words('role/word', { role }) : null,
    }),
  };
}

/** The day, and the words that it comes from: the plan's own, or those of the record that moved it. */
export function timeCell({ words }: ViewContext, obligation: Obligation, tellsOriginal: boolean): Cell {
  const { activity, deadline, originalDeadline, movedTo } = obligation;
  const said = movedTo ?? activity.when;
  if (deadline === null) return { text: said ?? words('papers/no-time', {}) };
  const original =
    tellsOriginal && originalDeadline !== null
      ? words('papers/moved', { day: paperDay(originalDeadline, words), when: null })
      : '';
  return { text: paperDay(deadline, words), note: [said ?? '', original].filter(Boolean).join('; ') };
}
