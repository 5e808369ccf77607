import fc from 'fast-check';
import { ACTIVITY_KEYS } from '../../src/load/text-rules/key-order.ts';

const WORD = fc.constantFrom(
  'họp',
  'ban',
  'bình',
  'đẳng',
  'BDG',
  'LDTB&XH',
  '1/BDG',
  'Chú',
  'ý:x',
  '#1',
  "o'",
  '2016',
  '-',
);
const BLANK = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  { weight: 3, arbitrary: fc.constantFrom('  ', '\u00a0', ' \u00a0', '\u2003', '\t') },
);

/** Words with blanks of all kinds between them; the first is one that can begin any value. */
const words = fc
  .tuple(fc.constantFrom('Việc', 'HDND', 'Sở'), fc.array(fc.tuple(BLANK, WORD), { maxLength: 5 }), fc.boolean())
  .map(([first, rest, isApart]) => {
    const text = first + rest.map(([blank, word]) => blank + word).join('');
    return isApart ? text.normalize('NFD') : text;
  });

/** A text value in one of the ways in which YAML writes it, under a key in column 4. */
const prose = fc
  .tuple(fc.constantFrom('plain', 'double', 'single', 'folded', 'literal', 'block'), words, words, BLANK)
  .map(([style, one, two, blank]) => {
    // In a plain value `: ` is a key and ` #` a comment, and its ends are not its own.
    const plain = (text: string) => text.replace(/[ \t]#/g, '-#');
    switch (style) {
      case 'plain':
        return plain(one);
      case 'double':
        return `"${blank}${one.replaceAll('\t', '\\t')}"`;
      case 'single':
        return `'${one.replaceAll("'", "''")}${blank}'`;
      case 'folded':
        return `${plain(one)}\n      ${plain(two)}`;
      case 'literal':
        return `|\n      ${one}\n        ${two}`;
      default:
        return `>-\n      ${one}${blank}\n\n      ${two}`;
    }
  });

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: fc.constantFrom('A.1', 'A.2', '"B.1"'),
  lead: fc.constantFrom('so-a', '[so-a, so-b]', '"so-a "'),
  each: fc.constantFrom('[so-a]', '\n      - so-a\n      # chen\n      - so-b', '\n    - so-a'),
  when: fc.constantFrom('tháng 6', 'trước\u00a0ngày  5/6', '2016'),
  report: fc.constant('interim'),
  unstated: fc.constantFrom('[when]', ''),
};

const block = fc
  .tuple(
    fc.shuffledSubarray([...ACTIVITY_KEYS], { minLength: 1, maxLength: 6 }),
    fc.infiniteStream(fc.tuple(fc.integer({ min: 0, max: 9 }), prose)),
    fc.record(VALUES),
    fc.integer({ min: 0, max: 20 }),
  )
  .map(([keys, proses, values, oddity]) => {
    const lines = keys.map((key, i) => {
      const [chance = 0, text = ''] = proses.next().value ?? [];
      const value = (values as Record<string, string>)[key] ?? text;
      // A comment names its key, so that a test can tell where it belongs.
      const above = chance < 3 && i > 0 ? `    # trên ${key}  BDG\n` : '';
      const behind = chance > 6 && !/\n|^$/.test(value) ? ` # sau ${key}` : '';
      const name = chance === 5 ? `"${key}"` : key;
      return `${above}${i === 0 ? '  - ' : '    '}${name}:${value.startsWith('\n') || value === '' ? '' : ' '}${value}${behind}\n`;
    });
    if (oddity === 0) lines.splice(1, 0, '\n');
    if (oddity === 1) lines.splice(1, 0, '     # lệch cột\n');
    if (oddity === 2) lines.push('    # sau cùng\n');
    return lines.join('');
  });

const braces = words.map((text) => `  - { title: "${text.replaceAll('\t', ' ')}", id: A.3, note: x }\n`);
const between = fc.constantFrom('', '\n', '  # về mục sau  \n', '# ở lề\n\n');
const day = fc.constantFrom('2016-01-05', '2016-1-5', '"2016-2-9"', '2016-2-30');

/** A plan file as somebody may have written it, and how its bytes are kept. */
export const anyPlan = fc
  .record({
    title: prose,
    day,
    entries: fc.array(fc.tuple(between, fc.oneof({ weight: 4, arbitrary: block }, braces)), {
      minLength: 1,
      maxLength: 4,
    }),
    newline: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    isEnded: fc.boolean(),
  })
  .map(({ title, day: issued, entries, newline, mark, isEnded }) => {
    const head = `# Kế  hoạch\nplan: "2016"\nyear: 2016\nnumber: 1/KH-BDG\nissued: ${issued}\ntitle: ${title}\nissuer: ban-a\n`;
    const text = `${head}activities:\n${entries.flat().join('')}`;
    return mark + (isEnded ? text : text.replace(/\n+$/, '')).replaceAll('\n', newline);
  });
