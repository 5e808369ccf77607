import type { None } from './worded.ts';

type State = 'open' | 'done' | 'cancelled';

/** Calendars. Days arrive as people read them, dd/MM/yyyy. */
export interface CalendarArgs {
  'command/calendar': None;
  'usage/no-calendar': { format: string; commands: readonly string[] };
  'calendar/name': { agency: string | null; plan: string };
  /** `owner` is empty where the plan names nobody. */
  'calendar/task': { owner: string; helps: boolean; title: string; state: State };
  'calendar/event': { title: string; state: State };
  /** In a mail: what the attached file is. */
  'note/calendar': { file: string };
  /** What is not done, whatever the day: `begun` is when work began, if anybody said so. */
  'calendar/open': { begun: string | null };
  /** A calendar without any entry, which not every program opens. */
  'calendar/empty': None;
  /** `undated`: the plan names no time that can be read; `endless`: there is none. */
  'calendar/left-out': { undated: number; endless: number; command: string | null };
}
