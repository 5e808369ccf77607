import { expect, test } from 'vitest';
import { FINDING_FORMATS, type FindingFormatName, findingFormatOfFile } from '../../../src/render/finding-formats.ts';
import { findingOf, reportOf } from './report-of.ts';

const names = Object.keys(FINDING_FORMATS) as FindingFormatName[];

test.each([
  ['findings.txt', 'pretty'],
  ['a.b/Kết quả.SARIF', 'sarif'],
  ['junit.xml', 'junit'],
  ['x.json', 'json'],
  ['x.jsonl', 'ndjson'],
  ['x.markdown', 'md'],
  ['x.csv', 'csv'],
  ['x.sarif.json', 'json'],
  ['x.html', null],
  ['sarif', null],
])('%j is written as %j', (path, format) => {
  expect(findingFormatOfFile(path)).toBe(format);
});

test.each(names)('%s loads its renderer; what it writes ends its last line', async (name) => {
  const render = await FINDING_FORMATS[name].load();
  for (const report of [reportOf([]), reportOf([findingOf()])]) {
    const output = await render(report, { width: 80, colour: false });
    expect(output).toMatch(/^$|\n$/);
  }
});

test('no extension stands for two formats', () => {
  const extensions = names.flatMap((name): readonly string[] => FINDING_FORMATS[name].extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});
