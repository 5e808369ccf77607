import type { None } from './worded.ts';

/** What official papers have in common. */
export interface PapersArgs {
  /** A day of the weekend, 0 for Sunday, 6 for Saturday. */
  'papers/weekday': { weekday: 0 | 6 };
  'papers/same': None;
  /** Where a paper is kept. */
  'papers/archive': None;
  'papers/standing': { agency: string };
  /** Who signs for an agency, one line each, as far as its name tells. */
  'papers/head-of-agency': { agency: string };
  /** Where the plan does not say in what capacity its papers are signed. */
  'papers/signer-unknown': None;
}
