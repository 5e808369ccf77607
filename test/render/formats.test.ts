import { expect, test } from 'vitest';
import { FORMATS, type FormatName, formatOfFile } from '../../src/render/formats.ts';
import { viewOf } from './view-of.ts';

test.each([
  ['due.txt', 'table'],
  ['a/b.c/Kế hoạch.MD', 'md'],
  ['x.markdown', 'md'],
  ['x.csv', 'csv'],
  ['x.csv.json', 'json'],
  ['x.ndjson', 'ndjson'],
  ['x.jsonl', 'ndjson'],
  ['x.pdf', null],
  ['json', null],
  ['.md', null],
  ['a.md/b', null],
  ['', null],
])('%j is written as %j', (path, format) => {
  expect(formatOfFile(path)).toBe(format);
});

test.each(Object.keys(FORMATS) as FormatName[])('%s loads its renderer', async (name) => {
  const render = await FORMATS[name].load();
  const output = await render(viewOf([{ kind: 'paragraph', text: 'chữ' }]), { width: 80, colour: false });
  expect(typeof output).toBe('string');
});

test('no extension stands for two formats', () => {
  const extensions = Object.values(FORMATS).flatMap((format) => [...format.extensions]);
  expect(new Set(extensions).size).toBe(extensions.length);
});
