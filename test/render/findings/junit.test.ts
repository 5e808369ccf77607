import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderJunit } from '../../../src/render/findings/junit.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { findingOf, reportOf } from './report-of.ts';
import { HAS_XMLLINT, xmllint, xpath } from './xmllint.ts';

const findings = [
  findingOf(),
  findingOf({ severity: 'warning', code: 'yaml/tab', line: 3, problem: 'có Tab', hint: null }),
  findingOf({ severity: 'info', code: 'plan/gap', file: 'plans/x & y.yaml', shownFile: '../x', hint: null }),
];
const report = reportOf(findings, { files: ['plans/2016/plan.yaml', 'plans/agencies.yaml'] });

test('a suite a file, a test a finding; only an error fails; a clean file passes; no file is forgotten', () => {
  expect(renderJunit(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="vstbcpn" tests="4" failures="1" errors="0" time="0">
  <testsuite name="plans/2016/plan.yaml" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase name="plan/duplicate-id 12:9" classname="plans/2016/plan.yaml" time="0">
      <failure message="mã &quot;II.1&quot; đã dùng ở trên; mỗi mã chỉ một nơi trong danh sách" type="plan/duplicate-id">plans/2016/plan.yaml:12:9: lỗi: mã &quot;II.1&quot; đã dùng ở trên; mỗi mã chỉ một nơi trong danh sách [plan/duplicate-id]</failure>
    </testcase>
    <testcase name="yaml/tab 3:9" classname="plans/2016/plan.yaml" time="0">
      <system-out>plans/2016/plan.yaml:3:9: cảnh báo: có Tab [yaml/tab]</system-out>
    </testcase>
  </testsuite>
  <testsuite name="plans/agencies.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="vstbcpn" classname="plans/agencies.yaml" time="0"/>
  </testsuite>
  <testsuite name="plans/x &amp; y.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="plan/gap 12:9" classname="plans/x &amp; y.yaml" time="0">
      <system-out>plans/x &amp; y.yaml:12:9: ghi chú: mã &quot;II.1&quot; đã dùng ở trên [plan/gap]</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
});

describe.skipIf(!HAS_XMLLINT)('as xmllint reads it (skipped where it is not installed)', () => {
  const dtd = join(import.meta.dirname, 'junit.dtd');

  test('the form is that of Jenkins and Surefire', () => {
    xmllint(renderJunit(report), '--noout', '--dtdvalid', dtd);
    xmllint(renderJunit(reportOf([])), '--noout', '--dtdvalid', dtd);
    expect(() => xmllint('<testsuites><testcase/></testsuites>', '--noout', '--dtdvalid', dtd)).toThrow('testcase');
  });

  test('the counts are those of the tests', () => {
    const xml = renderJunit(report);
    expect(xpath(xml, '/*/@tests = count(//testcase) and /*/@failures = count(//failure)')).toBe('true');
    expect(xpath(xml, 'count(//testsuite[@tests != count(testcase) or @failures != count(*/failure)])')).toBe('0');
  });

  test.each(HOSTILE_TEXTS)('%j stays text', (text) => {
    const xml = renderJunit(reportOf([findingOf({ file: text, problem: text, hint: null })]));
    xmllint(xml, '--noout', '--dtdvalid', dtd);
    const legal = text.replace(
      /[^\P{Cc}\t\r\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu,
      '\ufffd',
    );
    expect(xpath(xml, '//testsuite/@name')).toBe(legal);
    expect(xpath(xml, '//failure/@message')).toBe(legal.replace(/[\t\r\n]/g, '\ufffd'));
    expect(xpath(xml, '//failure')).toContain(legal.replace(/[\t\r\n]/g, '\ufffd'));
  });
});
