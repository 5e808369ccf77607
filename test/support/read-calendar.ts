import ICAL from 'ical.js';

/** An entry as another program reads it. */
export interface ReadEntry {
  readonly uid: string;
  readonly from: string;
  /** The day after the last one. */
  readonly until: string;
  readonly isAllDay: boolean;
  readonly title: string;
  readonly notes: string;
  readonly place: string | null;
  readonly categories: readonly string[];
  readonly status: string;
  readonly transparency: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly alarms: readonly string[];
}

/** Reads a calendar with a parser that is not ours. */
export function readCalendar(text: string): { readonly name: string; readonly entries: readonly ReadEntry[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const value = (of: InstanceType<typeof ICAL.Component>, name: string) => of.getFirstPropertyValue(name);
  return {
    // A parser leaves properties that are no standard's as they are written.
    name: String(value(calendar, 'x-wr-calname')).replace(/\\([\\;,])/g, '$1'),
    entries: calendar.getAllSubcomponents('vevent').map((event): ReadEntry => {
      const start = value(event, 'dtstart') as InstanceType<typeof ICAL.Time>;
      const place = value(event, 'location');
      return {
        uid: String(value(event, 'uid')),
        from: start.toString(),
        until: String(value(event, 'dtend')),
        isAllDay: start.isDate,
        title: String(value(event, 'summary')),
        notes: String(value(event, 'description') ?? ''),
        place: place === null ? null : String(place),
        categories: event.getAllProperties('categories').flatMap((property) => property.getValues().map(String)),
        status: String(value(event, 'status')),
        transparency: String(value(event, 'transp')),
        sequence: Number(value(event, 'sequence')),
        stamp: String(value(event, 'dtstamp')),
        alarms: event.getAllSubcomponents('valarm').map((alarm) => String(value(alarm, 'trigger'))),
      };
    }),
  };
}
