import type { Value } from '../../view/document.ts';
import type { FindingsReport, ReportedFinding, ReportedRule, ReportSeverity } from '../../view/findings-report.ts';
import { jsonText } from '../json-text.ts';
import { findingMessage } from './finding-message.ts';
import { shownText } from './shown-text.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL: { readonly [severity in ReportSeverity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** The top of the repository, by the name that GitHub's own analysis gives it; its place on a machine is nobody's. */
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0, for GitHub code scanning and other viewers of findings. Also holds what GitHub asks for beyond it. */
export function renderSarif({ lang, program, findings, rules }: FindingsReport): string {
  const explain = new Map(findings.map((finding) => [finding.code, finding.explain]));
  const index = new Map(rules.map(({ code }, at) => [code, at]));
  const run = {
    tool: {
      driver: {
        name: program.name,
        version: program.version,
        rules: rules.map((rule) => descriptor(rule, explain.get(rule.code) ?? rule.title)),
      },
    },
    language: lang,
    invocations: [{ executionSuccessful: true }],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The top of the repository.' } } },
    results: findings.map((finding) => result(finding, index.get(finding.code) ?? -1)),
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
}

function descriptor({ code, severity, title, text }: ReportedRule, explain: string): Value {
  return {
    id: code,
    shortDescription: { text: unlinked(title) },
    fullDescription: { text },
    help: { text: `${text}\n\n${unlinked(explain)}` },
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function result(finding: ReportedFinding, ruleIndex: number): Value {
  const { code, severity, repositoryFile, line, column, endLine, endColumn, fingerprint } = finding;
  const physicalLocation = {
    artifactLocation: { uri: uriOf(repositoryFile), uriBaseId: ROOT },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: unlinked(findingMessage(finding)) },
    locations: [{ physicalLocation }],
    partialFingerprints: { 'vstbcpn/v1': fingerprint },
  };
}

/** A viewer makes a link of `[text](target)` in a message: what a file says is never one. */
function unlinked(text: string): string {
  return shownText(text).replaceAll('](', '] (');
}

/** A path as a relative URI. Half of a character has no UTF-8, and so no place in a URI. */
function uriOf(path: string): string {
  return path
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
