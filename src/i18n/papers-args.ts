import type { LetterTarget } from './letters-args.ts';
import type { None } from './worded.ts';

/** What official papers have in common. */
export interface PapersArgs {
  /** A day of the weekend, 0 for Sunday, 6 for Saturday. */
  'papers/weekday': { weekday: 0 | 6 };
  /** The heads of tables. */
  'papers/column': {
    of: 'number' | 'task' | 'agency' | 'lead' | 'coordinating' | 'time' | 'result' | 'stand' | 'notes';
  };
  'papers/place-in-plan': { id: string; time: string | null; role: string | null };
  'papers/no-time': None;
  /** How far the plan has come; `percent` is null where there is nothing to do, `target` where the plan states none. */
  'papers/numbers': {
    done: number;
    total: number;
    percent: number | null;
    target: { readonly id: string; readonly percent: number } | null;
    overdue: number;
  };
  'papers/counted-by': { of: 'sections' | 'duties' };
  'papers/counted': { of: 'progress' | 'done' | 'done-late' | 'overdue' | 'open' | 'upcoming' | 'undated' };
  'papers/duty': { title: string; id: string; time: string | null };
  /** A report that is owed, and which time of it where it returns. */
  'papers/report': { report: string; id: string; time: string | null };
  'papers/report-deadline': None;
  /** From which day a deadline was moved, and what the plan said. */
  'papers/moved': { day: string; when: string | null };
  /** `number` in Roman figures; null for the only one. */
  'papers/annex': { number: string | null };
  /** What an annex belongs to: `paper` is its kind, `number` its `Số: …`, with room for day and month. */
  'papers/annex-of': { paper: 'letter' | 'report'; number: string; issuer: string | null; year: number };
  'papers/same': None;
  /** Where a paper is kept. */
  'papers/archive': None;
  'papers/standing': { agency: string };
  // The mail that a reminder letter goes with
  'note/to': { agency: string };
  /** `files`: names of what is attached. */
  'note/sends': { office: string | null; plan: string; files: readonly string[] };
  'note/tasks': { tone: 'late' | 'coming'; count: number };
  'note/task': {
    number: number;
    title: string;
    id: string;
    time: string | null;
    deadline: string | null;
    tone: 'late' | 'coming';
    /** Late or left; null where there is no deadline. */
    days: number | null;
  };
  'note/asks': { agency: string; target: LetterTarget; tone: 'late' | 'coming' };
  'note/ends': None;
  /** Who signs for an agency, one line each, as far as its name tells. */
  'papers/head-of-agency': { agency: string };
  /** Where the plan does not say in what capacity its papers are signed. */
  'papers/signer-unknown': None;
}
