import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { expect, test } from 'vitest';
import { loadWords } from '../../src/i18n/words.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { plainDocument } from '../../src/render/plain-document.ts';
import type { Block } from '../../src/view/document.ts';
import { anyDocument } from './any-document.ts';
import { mark, span, work, year } from './timeline-of.ts';
import { viewOf } from './view-of.ts';

type Element = DefaultTreeAdapterTypes.Element;

const words = await loadWords('vi');
const page = (document: readonly Block[]) =>
  renderHtml(viewOf(document), { width: 80, colour: false, words, day: '2016-06-10' });

/** What text can be without harm to a page, though a parser tells of it. */
const HARMLESS = ['noncharacter-in-input-stream', 'control-character-in-input-stream'];

function read(html: string) {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors.filter((code) => !HARMLESS.includes(code))).toEqual([]);
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (tree.isElementNode(node)) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(document);
  return elements;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value ?? null;
const named = (elements: readonly Element[], ...names: readonly string[]) =>
  elements.filter(({ tagName }) => names.includes(tagName));
const texts = (elements: readonly Element[], ...names: readonly string[]) => named(elements, ...names).map(textOf);

const cells = (...all: readonly string[]) => ({ kind: 'cells' as const, cells: all.map((text) => ({ text })) });
const due: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Thời hạn các nhiệm vụ' },
  {
    kind: 'table',
    columns: [{ head: 'HẠN', tight: true }, { head: 'NHIỆM VỤ' }, { head: 'SỐ', align: 'right' }],
    rows: [
      { kind: 'section', text: 'Kế hoạch 2016' },
      cells('04/06/2016 T7', 'Nộp báo cáo giai đoạn 2016-2020', '·'),
      cells('—', '<b>Giao lưu</b> & "thi"', '3'),
      { kind: 'section', text: 'Kế hoạch 2017' },
      cells('30/06/2017', 'Sơ kết', '12'),
    ],
  },
];

test('a page says what it is and in which language, and has one main heading and one main part', async () => {
  const elements = read(await page(due));
  expect(attribute(named(elements, 'html')[0] as Element, 'lang')).toBe('vi');
  expect(texts(elements, 'title', 'h1')).toEqual(['Thời hạn các nhiệm vụ', 'Thời hạn các nhiệm vụ']);
  expect(named(elements, 'main')).toHaveLength(1);
});

test('a table has a name and heads; its sections stay with their rows', async () => {
  const elements = read(await page(due));
  expect(texts(elements, 'caption')).toEqual(['Thời hạn các nhiệm vụ']);
  expect(named(elements, 'th').map((head) => [attribute(head, 'scope'), textOf(head)])).toEqual([
    ['col', 'HẠN'],
    ['col', 'NHIỆM VỤ'],
    ['col', 'SỐ'],
    ['rowgroup', 'Kế hoạch 2016'],
    ['rowgroup', 'Kế hoạch 2017'],
  ]);
  expect(named(elements, 'tbody').map((body) => named(body.childNodes as Element[], 'tr').length)).toEqual([3, 2]);
});

test('a cell tells what it is called and, where its text will not do, what it is sorted by', async () => {
  const told = named(read(await page(due)), 'td').map((cell) => [
    attribute(cell, 'data-label'),
    attribute(cell, 'data-sort'),
  ]);
  expect(told).toEqual([
    ['HẠN', '2016-06-04'],
    ['NHIỆM VỤ', null],
    ['SỐ', '0'],
    ['HẠN', null],
    ['NHIỆM VỤ', null],
    ['SỐ', null],
    ['HẠN', '2017-06-30'],
    ['NHIỆM VỤ', null],
    ['SỐ', null],
  ]);
});

test('ids are sorted as the plan counts, not as letters', async () => {
  const ids = ['IV.2', 'V.10.đ', 'IX. Tổ chức thực hiện', 'XIV', 'I.1@2016-01', 'L', 'Vui.1', 'I don', 'II.3.a'];
  const rows = ids.map((id) => cells(id));
  const elements = read(await page([{ kind: 'table', columns: [{ head: 'MÃ', tight: true }], rows }]));
  expect(named(elements, 'td').map((cell) => attribute(cell, 'data-sort'))).toEqual([
    '4.2',
    '5.10.đ',
    '9. Tổ chức thực hiện',
    '14',
    '1.1@2016-01',
    '50',
    null,
    null,
    '2.3.a',
  ]);
});

test('what is Vietnamese on an English page says so, and on a Vietnamese page nothing has to', async () => {
  const english = await loadWords('en');
  const options = { width: 80, colour: false, words: english, day: '2016-06-10' };
  const elements = read(await renderHtml(viewOf([...due, { kind: 'paragraph', text: '1 overdue, 2 open' }]), options));
  const told = elements.filter((element) => attribute(element, 'lang') === 'vi').map(textOf);
  expect(attribute(named(elements, 'html')[0] as Element, 'lang')).toBe('en');
  expect(told).toContain('Nộp báo cáo giai đoạn 2016-2020');
  expect(told).toContain('Thời hạn các nhiệm vụ');
  expect(told).not.toContain('1 overdue, 2 open');
  expect(read(await page(due)).filter((element) => attribute(element, 'lang') !== null)).toHaveLength(1);
});

test('what is nothing apart is kept together at the ends of lines', async () => {
  const kept = async (text: string) =>
    named(read(await page([{ kind: 'paragraph', text }])), 'span')
      .filter((element) => attribute(element, 'class') === 'keep')
      .map(textOf);
  expect(await kept('Trước ngày 5/6, trong tháng 4-5/2016, Quý III/2016 và giai đoạn 2016-2020')).toEqual([
    'ngày 5/6',
    'tháng 4-5/2016',
    'Quý III/2016',
    '2016-2020',
  ]);
  expect(await kept('chưa đến kỳ, từ 01/07/2016, còn 112 ngày; quá hạn 6 ngày; due in 20 days')).toEqual([
    'từ 01/07/2016',
    'còn 112 ngày',
    'quá hạn 6 ngày',
    '20 days',
  ]);
  expect(await kept('Kế hoạch 37/KH-BVSTBCPN, Thông tư 191/2009/TT-BTC, 2016/plan.yaml, hằng quý, hai năm')).toEqual([
    '37/KH-BVSTBCPN',
    '191/2009/TT-BTC',
  ]);
});

test('what sums up others begins a group and stays before them; a bar is sorted by its first part', async () => {
  const bar = (done: number, open: number) => [
    { count: done, tone: 'done' as const, label: 'đã hoàn thành' },
    { count: open, tone: 'plain' as const, label: 'trong hạn' },
  ];
  const elements = read(
    await page([
      {
        kind: 'table',
        columns: [{ head: 'MỤC' }, { head: 'TIẾN ĐỘ' }],
        rows: [
          {
            kind: 'cells',
            cells: [
              { text: 'II', tone: 'strong' },
              { text: '1/3', bar: bar(1, 2) },
            ],
          },
          { kind: 'cells', cells: [{ text: 'II.1' }, { text: '0/0', bar: bar(0, 0) }] },
          {
            kind: 'cells',
            cells: [
              { text: 'III', tone: 'strong' },
              { text: '2/2', bar: bar(2, 0) },
            ],
          },
        ],
      },
    ]),
  );
  expect(named(elements, 'tbody')).toHaveLength(2);
  expect(named(elements, 'td').map((cell) => attribute(cell, 'data-sort'))).toEqual(['3333', null, '10000']);
  expect(named(elements, 'th').map((head) => attribute(head, 'scope'))).toEqual(['col', 'col', 'row', 'row', 'row']);
  expect(texts(elements, 'li').map((text) => text.trim())).toEqual(['đã hoàn thành', 'trong hạn']);
});

test('several checklists are sheets with links to them, under a heading of the page', async () => {
  const list = (agency: string): readonly Block[] => [
    { kind: 'heading', level: 1, text: agency },
    { kind: 'heading', level: 2, text: 'Chủ trì' },
    {
      kind: 'checklist',
      items: [{ label: 'II.1', text: 'Việc', checked: true, parts: ['phần'], notes: [{ label: 'Hạn', text: '30/6' }] }],
    },
  ];
  const elements = read(await page([...list('Danh mục: Sở Nội vụ'), ...list('Danh mục: Sở Y tế')]));
  expect(texts(elements, 'h1', 'h2', 'h3')).toEqual([
    'Danh mục (2)',
    'Danh mục: Sở Nội vụ',
    'Chủ trì',
    'Danh mục: Sở Y tế',
    'Chủ trì',
  ]);
  expect(texts(elements, 'a')).toEqual(['Sở Nội vụ', 'Sở Y tế']);
  const links = named(elements, 'a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(named(elements, 'section').map((sheet) => `#${attribute(sheet, 'id')}`));
  const boxes = elements.filter((element) => attribute(element, 'role') === 'img');
  expect(boxes.map((box) => attribute(box, 'aria-label')).slice(0, 2)).toEqual(['đã hoàn thành', 'chưa hoàn thành']);
});

test('a paper has its subject for a heading, a sheet for its annex, and no script', async () => {
  const html = await page([
    {
      kind: 'letterhead',
      superior: null,
      issuer: 'BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ',
      number: 'Số:\u00a0\u00a0\u00a0/BVSTBCPN',
      subject: 'V/v đôn đốc',
      state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      placeAndDate: 'Ví Dụ, ngày\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0năm 2016',
    },
    { kind: 'addressee', label: 'Kính gửi:', names: ['Sở Nội vụ'] },
    { kind: 'paragraph', text: 'Đề nghị báo cáo./.', ofPaper: true },
    { kind: 'signature', label: 'Nơi nhận:', recipients: ['Như trên;'], capacity: ['TRƯỞNG BAN'], name: null },
    { kind: 'page-break' },
    { kind: 'title', name: 'PHỤ LỤC', subject: 'Việc quá hạn' },
    due[1] as Block,
  ]);
  const elements = read(html);
  expect(texts(elements, 'title', 'h1', 'h2')).toEqual(['V/v đôn đốc', 'V/v đôn đốc', 'PHỤ LỤC Việc quá hạn']);
  expect(named(elements, 'section')).toHaveLength(2);
  expect(named(elements, 'script', 'input')).toEqual([]);
  expect(html).toContain('Số:\u00a0\u00a0\u00a0/BVSTBCPN');
});

test('a page lets the browser run and load nothing but its own style and script', async () => {
  const elements = read(await page(due));
  const policy = attribute(named(elements, 'meta')[1] as Element, 'content') ?? '';
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [style, script] = texts(elements, 'style', 'script') as [string, string];
  expect(policy).toBe(
    `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
  );
  expect(style).not.toMatch(/url\(|@import|[<&]/);
  expect(script).not.toMatch(/fetch|import|innerHTML|document\.write|<\//);
});

test('a timeline says what it draws, in the cell where it draws it', async () => {
  const row = work({
    when: { text: 'tháng 1/2016', note: 'hạn 10/01/2016' },
    spans: [{ ...span('open', 0, 9), label: 'từ <b>01/01</b>' }],
    marks: [{ ...mark('deadline', 9), label: 'hạn 10/01/2016' }],
  });
  const elements = read(
    await page([year([{ kind: 'section', text: 'I. Mục' }, row], { day: 5, label: 'tính đến 06/01' })]),
  );
  const drawings = named(elements, 'svg').filter((element) => attribute(element, 'role') === 'img');
  expect(drawings.map((element) => attribute(element, 'aria-label'))).toEqual([
    'tháng 1/2016; từ <b>01/01</b>; hạn 10/01/2016',
  ]);
  expect(named(elements, 'rect').map((rect) => [attribute(rect, 'x'), attribute(rect, 'width')])).toContainEqual([
    '0%',
    '2.732%',
  ]);
  expect(texts(elements, 'th').slice(-2)).toEqual(['I. Mục', 'Việc Sở Một · tháng 1/2016']);
});

test('whatever stands in a document, all of it is on the page and none of it is markup', async () => {
  const known = new Set<string>();
  for (const element of read(await page([...due, ...everyBlock])))
    for (const { name } of [{ name: element.tagName }, ...element.attrs]) known.add(name);
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const html = await page(document);
      const elements = read(html);
      for (const element of elements)
        for (const { name } of [{ name: element.tagName }, ...element.attrs]) expect(known).toContain(name);
      const bare = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
      expect([...bare.matchAll(/<[a-z]/g)]).toHaveLength(elements.length);
      expect(named(elements, 'h1')).toHaveLength(1);
      const shown = textOf(named(elements, 'body')[0] as Element);
      for (const text of textsOf(plainDocument(document, 'file'))) expect(shown).toContain(text);
      expect(await page(document)).toBe(html);
    }),
    { numRuns: 30 },
  );
});

/** One of all that a page can hold, so that its elements and attributes are known. */
const everyBlock: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'một' },
  { kind: 'heading', level: 2, text: 'hai' },
  { kind: 'heading', level: 3, text: 'ba' },
  { kind: 'paragraph', text: 'đoạn', tone: 'late', ofPaper: true },
  { kind: 'facts', facts: [{ label: 'Hạn', lines: [{ text: '30/6', note: 'trước ngày' }] }] },
  {
    kind: 'table',
    columns: [{ head: 'A' }],
    rows: [
      cells('x'),
      { kind: 'cells', cells: [{ text: 'y', link: 'z', bar: [{ count: 1, tone: 'late', label: 'quá hạn' }] }] },
    ],
  },
  {
    kind: 'checklist',
    items: [{ label: 'I', text: 'x', checked: true, parts: ['p'], notes: [{ label: 'n', text: '' }] }],
  },
  { kind: 'code', text: 'id: II.1', caption: 'Đúng:' },
  {
    ...year(
      [
        { kind: 'section', text: 'I. Mục' },
        work({ spans: [span('late', 0, 9)], marks: [mark('deadline', 9), mark('completed', 20)] }),
      ],
      { day: 5, label: 'tính đến 06/01/2016' },
    ),
    legend: [
      { shape: 'late', label: 'quá hạn' },
      { shape: 'deadline', label: 'hạn' },
    ],
  },
  { kind: 'title', name: 'BÁO CÁO', subject: 'x', note: '(y)' },
  { kind: 'addressee', label: 'Kính gửi:', names: ['A', 'B'] },
  { kind: 'blank', prompt: 'x' },
  { kind: 'signature', label: 'Nơi nhận:', recipients: ['A'], capacity: ['B'], post: 'D', name: 'C' },
];

/** Every text of a document that is to be seen. */
function textsOf(document: readonly Block[]): readonly string[] {
  return document.flatMap((block): readonly string[] => {
    if (block.kind === 'timeline') {
      const { label, text, when, status } = block.heads;
      const rows = block.rows.map((row) => {
        if (row.kind === 'section') return row.text;
        const drawn = [...row.spans, ...row.marks].map((each) => each.label);
        const { text: state, note = '' } = row.status;
        return [row.label, row.text, row.owner, row.count, row.when.text, state, note, ...drawn];
      });
      return strings([label, text, when, status, rows]);
    }
    if (block.kind !== 'table') return strings(block);
    const heads = block.columns.map(({ head }) => head);
    const rows = block.rows.map((row) =>
      row.kind === 'section' ? row.text : row.cells.slice(0, heads.length).map(({ text, note }) => ({ text, note })),
    );
    return [...heads, ...strings(rows)];
  });
}

const NO_TEXT = ['kind', 'tone', 'ground', 'link'];

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    NO_TEXT.includes(key) || key === 'bar' ? [] : strings(member),
  );
}
