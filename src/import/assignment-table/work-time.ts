import type { Inference } from '../../model/draft.ts';
import { findTime } from '../sentence/find-time.ts';
import type { ColumnRole } from './column-role.ts';
import type { RowContext } from './row-context.ts';
import type { CellValue } from './row-facts.ts';
import type { SectionValues } from './sections.ts';
import { type CellTime, NO_TIME, stretchOf } from './time-cell.ts';

export type Infer = (field: Inference['field'], why: Inference['why'], from?: number) => void;

/** When a work is due: by its own cells, else by its heading, else by its words. */
export function workTime(
  cell: (role: ColumnRole) => CellValue | null,
  section: SectionValues,
  words: string,
  context: RowContext,
  infer: Infer,
): CellTime {
  const own = ownTime(cell);
  if (own) {
    const time = context.time(own.text, own.head);
    const whole = time.window || !section.time ? null : withSection(own, section.time, context);
    if (whole) infer('when', 'whole-section', section.time?.above ?? undefined);
    if (whole) return whole;
    if (time.when !== null && own.above !== null) infer('when', 'cell-above', own.above);
    if (time.when !== null && !isVerbatim(cell, time.when)) infer('when', 'column-head');
    if (time.when !== null) return time;
  }
  if (section.time) {
    const time = context.time(section.time.text, section.time.head);
    if (time.window) infer('when', 'whole-section', section.time.above ?? undefined);
    if (time.window) return time;
  }
  const said = words.length <= MAX_TITLE ? findTime(words, context.when) : null;
  if (!said) return NO_TIME;
  infer('when', 'from-text');
  return { when: said.when, window: said.window, problem: said.problem, rest: null };
}

/** "Tuần 2" under the heading "Tháng 3". */
function withSection(own: CellValue, { text }: CellValue, context: RowContext): CellTime | null {
  const time = context.time(`${own.text} ${text.charAt(0).toLowerCase()}${text.slice(1)}`, own.head);
  return time.window && time.rest === null ? time : null;
}

/** Whether the cells themselves begin with these words: else the head of a column has completed them. */
function isVerbatim(cell: (role: ColumnRole) => CellValue | null, when: string): boolean {
  const [word = ''] = when.split(' ');
  return [cell('time'), cell('start'), cell('end')].some((value) => value?.text.includes(word));
}

const MAX_TITLE = 4000;

function ownTime(cell: (role: ColumnRole) => CellValue | null): CellValue | null {
  const [time, start, end, period] = [cell('time'), cell('start'), cell('end'), cell('period')];
  if (time) return time;
  const stretch = start ?? end;
  if (stretch) return { ...stretch, text: stretchOf(start?.text ?? '', end?.text ?? '') };
  return period;
}
