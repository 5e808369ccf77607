import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCheckstyle } from '../../../src/render/findings/checkstyle.ts';
import { anyText } from '../any-text.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { findingOf, reportOf } from './report-of.ts';
import { HAS_XMLLINT, xmllint, xpath } from './xmllint.ts';

test('exactly', () => {
  const findings = [
    findingOf({ repositoryFile: 'a/plans/2016/plan.yaml' }),
    findingOf({ repositoryFile: 'a/plans/2016/plan.yaml', severity: 'info', code: 'plan/gap', hint: null }),
  ];
  const files = ['a/plans/2016/plan.yaml', 'a/plans/agencies.yaml'];
  expect(renderCheckstyle(reportOf(findings, { files }))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a/plans/2016/plan.yaml">
    <error line="12" column="9" severity="error" message="mã &quot;II.1&quot; đã dùng ở trên; mỗi mã chỉ một nơi trong danh sách" source="vstbcpn.plan/duplicate-id"/>
    <error line="12" column="9" severity="info" message="mã &quot;II.1&quot; đã dùng ở trên" source="vstbcpn.plan/gap"/>
  </file>
  <file name="a/plans/agencies.yaml"/>
</checkstyle>
`);
});

describe.skipIf(!HAS_XMLLINT)('as xmllint reads it (skipped where it is not installed)', () => {
  test.each(HOSTILE_TEXTS)('%j stays text', (text) => {
    const xml = renderCheckstyle(reportOf([findingOf({ file: text, problem: text, hint: null })]));
    const legal = text.replace(
      /[^\P{Cc}\t\r\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu,
      '\ufffd',
    );
    expect(xpath(xml, '/checkstyle/file/@name')).toBe(legal);
    expect(xpath(xml, '/checkstyle/file/error/@message')).toBe(legal.replace(/[\t\r\n]/g, '\ufffd'));
  });

  test('any texts make a document of as many errors', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 20 }), (texts) => {
        const findings = texts.map(([file, problem]) => findingOf({ file, problem }));
        expect(xpath(renderCheckstyle(reportOf(findings)), 'count(//error)')).toBe(String(texts.length));
      }),
      { numRuns: 30 },
    );
    expect(xmllint(renderCheckstyle(reportOf([])), '--noout')).toBe('');
  });
});
