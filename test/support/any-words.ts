import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './run.ts';

/** What somebody may write, or paste, where a plan has words: each means something to one format or another. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</td></tr></table></body><h1>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#60; & <',
  '=1+1',
  ' \t=cmd|"/c calc"!A1',
  '+84',
  '-1+1',
  '@SUM(A1:A9)',
  '| a | b |',
  'a\\|b \\',
  '``` `x` ```',
  '[x](javascript:alert(1)) ![y](http://x.example/z.png)',
  '# * _a_ **b** ~~c~~ 1. - [ ] <!-- x -->',
  'http://x.example/a?b=c&d',
  '\u001b[31mđỏ\u001b[0m\u001b[2J',
  '\u001b]8;;http://x.example\u0007x\u001b]8;;\u0007',
  '\u001b]0;tên\u0007',
  '\u009b31m\u009d0;x\u009c',
  '\u202eiáhp\u2066 trái\u2069',
  '\u0000\u0001\b\u000b\f\u007f',
  ']]> <![CDATA[ <?xml ?> <!DOCTYPE x>',
  'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y',
  'x\r\n\r\n# y\r\nz',
  'a; b, c: d \\n \\; "e"',
  'x\u2028y\u2029z\u0085',
  '\ud800 nửa chữ',
  `dài${'dài'.repeat(60)}`,
  '$1 {{x}} {tieu-de} %s %00',
  '\ufeff\ufffe\uffff',
];

/** As many texts that mean nothing to anybody. */
export const HARMLESS: readonly string[] = HOSTILE.map((_, index) => `Chữ thứ ${index}`);

/** The day on which `wordsWorkspace` has something of every kind: late, coming, done, moved, undated. */
export const DAY = '2018-06-10';

/**
 * A workspace of which every text that people may choose is one of these, each in its turn: of names in front, for the
 * order of names to stay, a letter.
 */
export function wordsWorkspace(texts: readonly string[]): string {
  let turn = 0;
  const text = () => texts[turn++ % texts.length] as string;
  const name = (index: number) => `${'ABCDEF'[index]} ${text()}`;
  const agencies = [0, 1, 2, 3].map((index) => ({
    id: `co-quan-${index}`,
    name: name(index),
    short: name(index),
    groups: ['nhom'],
    basis: text(),
  }));
  const windows: readonly (string | null)[] = [
    'tháng 5/2018',
    'trước ngày 15/6',
    'hằng quý',
    'từ ngày 1/6 - 20/7/2018',
    'Quý IV/2018',
    null,
  ];
  const activities = [...texts, ...windows].map((own, index) => ({
    id: `I.${index + 1}`,
    title: own ?? text(),
    ...(index % 4 === 3 ? { each: ['nhom', 'nhom-khac'] } : { lead: `co-quan-${index % 4}` }),
    coordinating: [`co-quan-${(index + 1) % 4}`],
    others: text(),
    when: windows[index % windows.length] ?? text(),
    parts: [text(), text()],
    product: text(),
    ...(index % 9 === 3 ? { report: 'interim', to: 'co-quan-0' } : {}),
    note: text(),
  }));
  const record = (activity: string, date: string, status: string, more: object = {}) => {
    return { activity, date, status, evidence: text(), note: text(), ...more };
  };
  const files: Readonly<Record<string, object>> = {
    'agencies.yaml': {
      agencies,
      groups: [
        { id: 'nhom', name: name(4) },
        { id: 'nhom-khac', name: name(5), members: 'unlisted' },
      ],
    },
    '2018/plan.yaml': {
      plan: '2018',
      year: 2018,
      number: text(),
      issued: '2018-01-05',
      place: text(),
      title: text(),
      issuer: 'co-quan-0',
      standing: 'co-quan-1',
      secretariat: 'co-quan-0',
      signatory: { name: text(), capacity: text() },
      basis: [{ number: text(), date: '2018-01-02', issuer: text(), about: text() }],
      sections: [{ id: 'I', title: text() }],
      activities,
      recipients: [text(), text()],
    },
    '2018/progress/co-quan-1.yaml': {
      agency: 'co-quan-1',
      records: [
        record('I.2', '2018-05-02', 'done'),
        record('I.6', '2018-05-03', 'rescheduled', { when: 'tháng 7/2018', approved_by: text() }),
      ],
    },
    '2018/progress/co-quan-2.yaml': {
      agency: 'co-quan-2',
      records: [record('I.3@2018-Q1', '2018-05-02', 'cancelled'), record('I.4', '2018-06-02', 'done')],
    },
  };
  const folder = join(temporaryFolder(), 'plans');
  mkdirSync(join(folder, '2018/progress'), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), yamlOf(content));
  return join(folder, '..');
}

/** JSON is YAML, once what YAML takes only as an escape is one. */
function yamlOf(content: object): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(content, null, 1).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, escaped)}\n`;
}
