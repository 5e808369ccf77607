import standard from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderSarif } from '../../../src/render/findings/sarif.ts';
import type { ReportedFinding } from '../../../src/view/findings-report.ts';
import { anyText } from '../any-text.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { findingOf, reportOf } from './report-of.ts';

// The schema of the standard, draft 04: `id` and `$schema` are all that this validator takes amiss in it.
const { $schema: _draft, id: _id, ...schema } = standard;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

const sarif = (...findings: readonly ReportedFinding[]) => {
  const log = JSON.parse(renderSarif(reportOf(findings)));
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log.runs[0];
};

test('the schema takes what we write, and not everything', () => {
  sarif();
  sarif(
    findingOf(),
    findingOf({ severity: 'warning', line: 3, endLine: 5, hint: null }),
    findingOf({ severity: 'info' }),
  );
  expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, columnKind: 'bytes' }] })).toBe(false);
});

test('the tool, its rules, and each result with the index of its rule', () => {
  const run = sarif(
    findingOf({ code: 'yaml/tab', severity: 'error' }),
    findingOf({ code: 'plan/gap', severity: 'info' }),
    findingOf({ code: 'text/not-nfc', severity: 'warning' }),
  );
  expect(run.tool.driver).toMatchObject({ name: 'vstbcpn', version: '0.1.0' });
  expect(run).toMatchObject({
    language: 'vi',
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true }],
  });
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
    'plan/gap',
    'text/not-nfc',
    'yaml/tab',
  ]);
  expect(run.tool.driver.rules[0]).toEqual({
    id: 'plan/gap',
    shortDescription: { text: 'Quy tắc plan/gap' },
    fullDescription: { text: 'Trang plan/gap' },
    help: { text: 'Trang plan/gap\n\nvstbcpn explain plan/gap' },
    defaultConfiguration: { level: 'note' },
  });
  const results: { ruleId: string; ruleIndex: number; level: string }[] = run.results;
  expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
    ['yaml/tab', 2, 'error'],
    ['plan/gap', 0, 'note'],
    ['text/not-nfc', 1, 'warning'],
  ]);
});

test('a result says what, where and which', () => {
  const finding = findingOf({
    repositoryFile: 'hồ sơ/kế hoạch #1?.yaml',
    line: 2,
    endLine: 3,
    endColumn: 1,
    fingerprint: 'f00d',
  });
  expect(sarif(finding).results).toEqual([
    {
      ruleId: 'plan/duplicate-id',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'mã "II.1" đã dùng ở trên; mỗi mã chỉ một nơi trong danh sách' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'h%E1%BB%93%20s%C6%A1/k%E1%BA%BF%20ho%E1%BA%A1ch%20%231%3F.yaml',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 2, startColumn: 9, endLine: 3, endColumn: 1 },
          },
        },
      ],
      partialFingerprints: { 'vstbcpn/v1': 'f00d' },
    },
  ]);
});

test('the base of the names is declared', () => {
  expect(Object.keys(sarif(findingOf()).originalUriBaseIds)).toEqual(['%SRCROOT%']);
});

test('any name comes back from its address, no text becomes a link or acts on a terminal', () => {
  const texts = fc.oneof(anyText, fc.constantFrom(...HOSTILE_TEXTS, 'a:b/c', '../x', '//x', '[a](1)'));
  fc.assert(
    fc.property(texts, texts, (file, problem) => {
      const run = sarif(findingOf({ repositoryFile: file, problem, hint: null }));
      const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[!-~]*$/);
      // Half a character has no address.
      expect(decodeURIComponent(uri)).toBe(Buffer.from(file).toString());
      expect(run.results[0].message.text).not.toContain('](');
      expect(JSON.stringify(run)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
