import type { None } from './worded.ts';

type Mark = 'deadline' | 'moved' | 'completed';
type Shape = 'open' | 'done' | 'cancelled' | 'event' | 'late' | Mark;

/** The chart of a year. */
export interface TimelineArgs {
  'command/timeline': None;
  'head/timeline': None;
  'timeline/label': { from: string; to: string };
  'timeline/year': { year: number; short: boolean };
  'timeline/quarter': { quarter: number; short: boolean };
  'timeline/month': { month: number; short: boolean };
  'timeline/today': { day: string };
  'timeline/helps': { name: string };
  'timeline/window': { from: string | null; to: string | null };
  'timeline/late': { from: string; to: string };
  'timeline/event': { from: string; to: string };
  'timeline/mark': { shape: Mark; day: string };
  'timeline/legend': { shape: Shape };
}
