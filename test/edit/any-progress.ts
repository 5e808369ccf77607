import fc from 'fast-check';

const texts = fc.constantFrom(
  'Đã tổ chức hai lớp, 85 người dự.',
  "nói: 'xong' # thật",
  '- gạch đầu dòng',
  '12',
  'null',
  'yes',
  '"trong ngoặc"',
  '[a, b] {c: d}',
  'dòng một\n  dòng hai\r\n',
  'Hội nghị'.normalize('NFD'),
  'x'.repeat(200),
  `dài ${'rất dài '.repeat(30)}`,
  '\u001b[31mđỏ\u0007',
  '@ai & *gì % !thẻ | > `',
  '\u00a0 \u2028 ',
);
const dates = fc.integer({ min: 1, max: 28 }).map((day) => `2016-06-${String(day).padStart(2, '0')}`);
const optional = fc.option(texts, { nil: null });

export const anyRecord = fc.record({
  activity: fc.constantFrom('II.1', 'II.9@2016-Q1', 'III.3.a', 'A'),
  date: dates,
  status: fc.constantFrom('started', 'done', 'rescheduled', 'cancelled', 'reopened', 'note'),
  evidence: optional,
  when: optional,
  approvedBy: optional,
  note: optional,
});

/** How one entry is written, given its dash's column and the gap behind the dash. */
const entryLines = fc
  .tuple(dates, fc.constantFrom('plain', 'quoted', 'flow', 'literal', 'kept', 'folded', 'long', 'comments', 'empty'))
  .map(([date, style]) => {
    const lines = ['activity: II.1', `date: ${date}`, 'status: done'];
    if (style === 'flow') return [`{ activity: II.1, date: ${date}, status: done } # ghi`];
    if (style === 'quoted') return ["activity: 'II.1'", `date: "${date}"`, 'note: "a: b"', 'status: done'];
    if (style === 'literal') return [...lines, 'note: |', '  dòng một', '', '  dòng hai'];
    if (style === 'kept') return [...lines, 'note: |+', '  dòng một', ''];
    if (style === 'folded') return [...lines, 'note: >-', '  dòng một', '  dòng hai'];
    if (style === 'long') return [...lines, 'note: một câu dài', '  sang dòng'];
    if (style === 'comments')
      return ['activity: II.1 # một', '# giữa', `date: ${date}`, 'status: done   # cuối', '# sau'];
    if (style === 'empty') return [...lines, 'note:'];
    return lines;
  });

const lists = fc.record({
  column: fc.constantFrom(0, 2, 4),
  gap: fc.constantFrom(' ', '   ', '\n'),
  entries: fc.array(fc.tuple(entryLines, fc.constantFrom('', '', '\n', '\n\n', '# ghi chú\n', '\n  # ghi chú\n\n')), {
    minLength: 1,
    maxLength: 5,
  }),
});

function written({ column, gap, entries }: typeof lists extends fc.Arbitrary<infer List> ? List : never): string {
  const deep = column + (gap === '\n' ? 2 : gap.length + 1);
  const indented = (line: string) => (line === '' ? '' : ' '.repeat(deep) + line);
  const items = entries.map(([lines, below]) => {
    const [first = '', ...rest] = lines;
    const dash = `${' '.repeat(column)}-`;
    const head = gap === '\n' ? [dash, indented(first)] : [`${dash}${gap}${first}`];
    return `${[...head, ...rest.map(indented)].join('\n')}\n${below}`;
  });
  return `records: # danh sách\n${items.join('')}`;
}

const flows = fc
  .tuple(
    fc.array(dates, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(', ', ',\n    ', ' , '),
    fc.constantFrom('', ' ', '\n    '),
  )
  .map(([found, comma, inner]) => {
    const entries = found.map((date) => `{ activity: II.1, date: ${date}, status: done }`);
    return `records: [${inner}${entries.join(comma)}${inner}]\n`;
  });

/** Progress files in the styles that people write: line ends, marks, comments, blank lines, quotes, lists of both kinds. */
export const anyProgress = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: lists.map(written) },
      { weight: 1, arbitrary: flows },
      { weight: 1, arbitrary: fc.constantFrom('records: []\n', 'records: []   # chưa có\n  # ghi chú\n') },
    ),
    fc.constantFrom('', '# đầu tệp\n', '---\n', '# a\n\n# b\n'),
    fc.boolean(),
    fc.constantFrom('', '# cuối tệp\n', '\n\n', '  # lùi vào\n'),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
    fc.boolean(),
  )
  .map(([records, head, isFirst, tail, eol, mark, isCut]) => {
    const agency = 'agency:   so-noi-vu  # ví dụ\n';
    const text = head + (isFirst ? records + agency : agency + records) + tail;
    return mark + (isCut ? text.replace(/\n$/, '') : text).replaceAll('\n', eol);
  });
