import type { PapersArgs } from './papers-args.ts';
import type { Worded } from './worded.ts';

export const viPapers: Worded<PapersArgs> = {
  'papers/weekday': ({ weekday }) => (weekday === 0 ? 'Chủ nhật' : 'thứ Bảy'),
  'papers/same': () => 'Như trên',
  'papers/archive': () => 'Lưu: VT',
  'papers/standing': ({ agency }) => `${agency} (cơ quan thường trực)`,
  'papers/head-of-agency': ({ agency }) => {
    if (agency.startsWith('Sở ')) return 'Giám đốc';
    if (/^(?:UBND|Ủy ban nhân dân) /.test(agency)) return 'TM. Ủy ban nhân dân\nChủ tịch';
    return 'Thủ trưởng cơ quan';
  },
  'papers/signer-unknown': () => '[thẩm quyền ký]',
};
