import type { Words } from '../i18n/words.ts';
import { addDays, daysBetween, formatVnDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { ObligationRow } from '../tracking/group-members.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { MarkShape, SpanShape, TimelineMark, TimelineSpan } from './timeline.ts';
import type { Tone } from './tone.ts';

/** What is drawn, and the day it is seen from. */
export interface Drawn {
  readonly words: Words;
  readonly issued: IsoDate | null;
  readonly asOf: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The stretches of one occurrence: the time there is for it, and how far it went or goes beyond. */
export function timelineSpans(drawn: Drawn, row: ObligationRow): readonly TimelineSpan[] {
  const { words, asOf } = drawn;
  const { status, kind, from, deadline } = row.obligation;
  const settled = doneOn(row);
  const begin = from ?? beginOf(drawn, deadline);
  const days = {
    from: from === null ? null : formatVnDate(from),
    to: deadline === null ? null : formatVnDate(deadline),
  };
  // What was recorded of work without a time is no time that there was for it.
  const isTimed = from !== null || deadline !== null || kind === 'ongoing';
  const window = isTimed ? span(drawn, windowShape(status), windowTone(status), begin, deadline ?? drawn.to) : [];
  const lateTo = status === 'overdue' ? asOf : status === 'done-late' ? settled : null;
  const lateFrom = deadline === null || lateTo === null ? null : addDays(deadline, 1);
  const late =
    lateFrom === null || lateTo === null
      ? []
      : span(drawn, 'late', status === 'overdue' ? 'late' : 'soon', lateFrom, lateTo);
  return [
    ...window.map((each) => ({ ...each, label: words('timeline/window', days) })),
    ...late.map((each) => ({
      ...each,
      label: words('timeline/late', { from: formatVnDate(lateFrom ?? ''), to: formatVnDate(lateTo ?? '') }),
    })),
  ];
}

/** When the thing itself takes place, where the plan tells that apart from its completion time. */
export function eventSpans(drawn: Drawn, { activity: { eventWindow } }: Obligation): readonly TimelineSpan[] {
  const to = eventWindow?.to ?? null;
  if (eventWindow === null || to === null) return [];
  const from = eventWindow.from ?? to;
  const label = drawn.words('timeline/event', { from: formatVnDate(from), to: formatVnDate(to) });
  return span(drawn, 'event', 'strong', from, to).map((each) => ({ ...each, label }));
}

/** The days of one occurrence, the most telling last. */
export function timelineMarks(drawn: Drawn, row: ObligationRow): readonly TimelineMark[] {
  const { status, deadline, originalDeadline } = row.obligation;
  return [
    ...mark(drawn, 'moved', 'muted', originalDeadline),
    ...mark(drawn, 'deadline', deadlineTone(status), deadline),
    ...mark(drawn, 'completed', 'done', doneOn(row)),
  ];
}

/** The day it was done; of many members, when the last of them had, once all have. */
function doneOn({ obligation, members }: ObligationRow): IsoDate | null {
  if (members === null) return obligation.doneOn;
  if (members.done < members.total) return null;
  return (
    members.listed
      .flatMap(({ doneOn: day }) => day ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** A window without a first day begins with the plan; where its deadline had passed by then, it is that day. */
function beginOf({ issued, from }: Drawn, deadline: IsoDate | null): IsoDate {
  const begin = issued ?? from;
  return deadline !== null && deadline < begin ? deadline : begin;
}

/** What of a stretch is drawn; nothing where no day of it is. */
function span({ from: first, to: last }: Drawn, shape: SpanShape, tone: Tone, from: IsoDate, to: IsoDate) {
  const [begin, end] = [from < first ? first : from, to > last ? last : to];
  return begin > end ? [] : [{ shape, tone, from: daysBetween(first, begin), to: daysBetween(first, end) }];
}

function mark({ words, from }: Drawn, shape: MarkShape, tone: Tone, day: IsoDate | null): readonly TimelineMark[] {
  if (day === null) return [];
  const label = words('timeline/mark', { shape, day: formatVnDate(day) });
  return [{ shape, tone, day: daysBetween(from, day), label }];
}

function windowShape(status: Obligation['status']): SpanShape {
  return status === 'done' || status === 'done-late' ? 'done' : status === 'cancelled' ? 'cancelled' : 'open';
}

function windowTone(status: Obligation['status']): Tone {
  const tones: Partial<Record<Obligation['status'], Tone>> = {
    done: 'done',
    'done-late': 'done',
    'due-soon': 'soon',
    cancelled: 'muted',
    upcoming: 'muted',
  };
  return tones[status] ?? 'plain';
}

function deadlineTone(status: Obligation['status']): Tone {
  return status === 'overdue' ? 'late' : status === 'upcoming' ? 'plain' : windowTone(status);
}
