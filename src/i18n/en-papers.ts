import type { PapersArgs } from './papers-args.ts';
import type { Worded } from './worded.ts';

export const enPapers: Worded<PapersArgs> = {
  'papers/weekday': ({ weekday }) => (weekday === 0 ? 'Sunday' : 'Saturday'),
  'papers/same': () => 'The addressee',
  'papers/archive': () => 'Archives',
  'papers/standing': ({ agency }) => `${agency} (standing agency)`,
  'papers/head-of-agency': ({ agency }) => {
    if (agency.startsWith('Sở ')) return 'Director';
    if (/^(?:UBND|Ủy ban nhân dân) /.test(agency)) return "For the People's Committee\nChairperson";
    return 'Head of the agency';
  },
  'papers/signer-unknown': () => '[authority of the signer]',
};
