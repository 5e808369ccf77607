import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEntry } from '../view/calendar.ts';
import type { View } from '../view/document.ts';
import { plainText } from './plain-text.ts';

const DAY_S = 24 * 60 * 60;
/** Reminders come at the beginning of a working day. */
const MORNING_S = 8 * 60 * 60;

/**
 * A calendar that any program can import, again and again: entries are known by their UID. Days are whole days, in no
 * time zone, and block nobody's time. The view has a calendar.
 *
 * @source RFC 5545; X-WR-CALNAME is what programs show
 */
export function renderIcs({ calendar: made }: View): string {
  if (!made) throw new Error('a view without a calendar');
  const { name, entries } = made();
  const calendar = ical({
    // Of all texts the only one that the library writes as it comes.
    name: plainText(name).replace(/[\\;,]/g, '\\$&'),
    prodId: '//vstbcpn//vstbcpn//VI',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) addEntry(calendar, entry);
  return `${calendar}\r\n`;
}

function addEntry(calendar: ReturnType<typeof ical>, entry: CalendarEntry): void {
  const { uid, from, to, title, notes, place, categories, state, sequence, changedOn, alarmDays } = entry;
  const summary = plainText(title);
  // Begin of the working day in Vietnam.
  const changed = new Date(`${changedOn}T01:00:00Z`);
  const event = calendar.createEvent({
    id: uid,
    allDay: true,
    start: new Date(from),
    // The day after the last one.
    end: new Date(Date.parse(to) + DAY_S * 1000),
    summary,
    description: notes.map(plainText).join('\n'),
    location: place === null ? null : plainText(place),
    categories: categories.map((category) => ({ name: plainText(category) })),
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    sequence,
    stamp: changed,
    lastModified: changed,
  });
  if (alarmDays !== null)
    event
      .createAlarm({ type: ICalAlarmType.display, trigger: alarmDays * DAY_S - MORNING_S, description: summary })
      // Of the constructor's arguments this one gets lost.
      .relatesTo(ICalAlarmRelatesTo.start);
}
