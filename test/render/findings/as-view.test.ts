import { expect, test } from 'vitest';
import { FINDING_FORMATS, type FindingFormat } from '../../../src/render/finding-formats.ts';
import { viewOf } from '../view-of.ts';
import { reportOf } from './report-of.ts';

const view = viewOf([{ kind: 'heading', level: 1, text: 'Kết quả' }], {
  kind: 'diagnostics',
  envelope: { asOf: '2016-06-10' },
  fields: ['code', 'line'],
  items: [{ code: 'yaml/tab', line: 3 }],
});

test.each([
  [
    'json',
    '{\n  "schemaVersion": 1,\n  "kind": "diagnostics",\n  "asOf": "2016-06-10",\n  "items": [\n    {\n      "code": "yaml/tab",\n      "line": 3\n    }\n  ]\n}\n',
  ],
  ['ndjson', '{"code":"yaml/tab","line":3}\n'],
  ['csv', 'code,line\r\nyaml/tab,3\r\n'],
  ['md', '# Kết quả\n'],
] as const)('%s is what other commands write of such a view', async (format, text) => {
  const { load }: FindingFormat = FINDING_FORMATS[format];
  const render = await load();
  expect(await render(reportOf([], { view }), { width: 80, colour: false })).toBe(text);
});
