import { nameKey } from './short-forms.ts';

/** First words that ids keep short. */
const FIRST_WORDS: readonly (readonly [string, string])[] = [
  ['uy ban nhan dan thanh pho', 'ubnd-tp'],
  ['uy ban nhan dan', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
  ['uy ban mat tran to quoc viet nam', 'mttq'],
  ['uy ban mat tran to quoc', 'mttq'],
  ['mat tran to quoc', 'mttq'],
  ['van phong', 'vp'],
  ['bo chi huy', 'bch'],
  ['trung tam', 'tt'],
  ['chi cuc', 'chi-cuc'],
  ['cong an', 'cong-an'],
  ['benh vien', 'bv'],
  ['toa an nhan dan', 'tand'],
  ['vien kiem sat nhan dan', 'vksnd'],
  ['lien doan lao dong', 'ldld'],
  ['hoi lien hiep phu nu', 'hoi-lhpn'],
  ['kho bac nha nuoc', 'kbnn'],
  ['bao hiem xa hoi', 'bhxh'],
  ['tong cong ty', 'tct'],
  ['cong ty', 'cty'],
  ['hiep hoi', 'hiep-hoi'],
  ['lien minh', 'lien-minh'],
  ['ban quan ly', 'bql'],
  ['ban chi dao', 'bcd'],
  ['ngan hang', 'nh'],
  ['thanh vien', 'thanh-vien'],
];

/** Longer rests are told by their first letters: `so-gddt`; the words that tell a place may be more. */
const WORDS_IN_FULL = 3;
const PLACE_IN_FULL = 4;
const LONGEST_ID = 60;
/** Behind a unit of the territory, or behind "các", stand the words that tell it from others. */
const SPLIT =
  /^(.*?) (?:cac|(?:tinh|huyen|thi xa|thanh pho|(?<!tac )xa|phuong|thi tran)(?! (?:uy|doan|hoi|xa|phuong|huyen|thi|thanh|quan)(?: |$))) (.+)$/;

/**
 * An id for the register as people make them: `so-gddt`, `hoi-nong-dan`, `ubnd-bac-son`.
 *
 * @returns one of `[a-z0-9-]+` that is not among the taken
 */
export function proposedId(name: string, taken: ReadonlySet<string>): string {
  const words = nameKey(name)
    .replace(/^(cac|nhung) /, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const [first, short] = FIRST_WORDS.find(([each]) => words === each || words.startsWith(`${each} `)) ?? firstOf(words);
  const rest = words
    .slice(first.length)
    .trim()
    .replace(/ tinh$/, '');
  const [, own = rest, place = ''] = SPLIT.exec(` ${rest}`) ?? [];
  const parts = [short, inShort(own, WORDS_IN_FULL), inShort(place, PLACE_IN_FULL)];
  const base =
    parts
      .filter((part) => part !== '')
      .join('-')
      .slice(0, LONGEST_ID)
      .replace(/-+$/, '') || 'co-quan';
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

function firstOf(words: string): readonly [string, string] {
  const word = words.split(' ')[0] ?? '';
  return [word, word];
}

function inShort(words: string, inFull: number): string {
  const each = words.split(' ').filter((word) => word !== '');
  return each.length <= inFull ? each.join('-') : each.map((word) => word[0]).join('');
}
