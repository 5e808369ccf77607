import { expect, test } from 'vitest';
import { loadWords } from '../../src/i18n/words.ts';
import { FORMATS, type FormatName, formatOfFile } from '../../src/render/formats.ts';
import type { Renderer } from '../../src/view/document.ts';
import { viewOf } from './view-of.ts';

test.each([
  ['due.txt', 'table'],
  ['a/b.c/Kế hoạch.MD', 'md'],
  ['x.markdown', 'md'],
  ['x.csv', 'csv'],
  ['x.html', 'html'],
  ['X.HTM', 'html'],
  ['x.csv.json', 'json'],
  ['x.ndjson', 'ndjson'],
  ['x.jsonl', 'ndjson'],
  ['x.xlsx', 'xlsx'],
  ['lich.ics', 'ics'],
  ['Công văn.DOCX', 'docx'],
  ['x.pdf', null],
  ['json', null],
  ['.md', null],
  ['a.md/b', null],
  ['', null],
])('%j is written as %j', (path, format) => {
  expect(formatOfFile(path)).toBe(format);
});

test.each(Object.keys(FORMATS) as FormatName[])('%s loads its renderer', async (name) => {
  const render: Renderer = await FORMATS[name].load();
  const words = await loadWords('vi');
  const calendar = () => ({ name: 'lịch', entries: [], leftOut: null });
  const view = { ...viewOf([{ kind: 'paragraph', text: 'chữ' }]), calendar };
  const output = await render(view, { width: 80, colour: false, words, day: '2016-06-10' });
  expect(typeof output === 'string' || output instanceof Uint8Array).toBe(true);
});

test('no extension stands for two formats', () => {
  const extensions = Object.values(FORMATS).flatMap((format) => [...format.extensions]);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test('a command to type stands on a screen only', async () => {
  const words = await loadWords('vi');
  const view = viewOf([
    { kind: 'paragraph', text: 'hai việc, xem: vstbcpn due', offScreen: 'hai việc.' },
    { kind: 'paragraph', text: 'rồi: vstbcpn matrix', offScreen: '' },
  ]);
  const shown = async (name: 'table' | 'md' | 'html') =>
    String(await (await FORMATS[name].load())(view, { width: 80, colour: false, words, day: '2016-06-10' }));
  expect(await shown('table')).toBe('hai việc, xem: vstbcpn due\n\nrồi: vstbcpn matrix\n');
  expect(await shown('md')).toBe('hai việc.\n');
  expect(await shown('html')).not.toContain('vstbcpn matrix');
});
