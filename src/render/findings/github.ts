import type { FindingsReport, ReportedFinding, ReportSeverity } from '../../view/findings-report.ts';
import { compactLine } from './compact-line.ts';
import { shownText } from './shown-text.ts';

/** Worst first: the site drops what comes after the limit. */
const LEVELS: readonly (readonly [ReportSeverity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
];

/** Annotations of one level that the site shows of one step. */
const LIMIT = 10;

/**
 * Workflow commands that GitHub Actions turns into annotations beside the lines of the files; what is over the site's
 * limit follows as plain lines of the log. No text of a file can become a command of its own.
 */
export function renderGithub({ findings, words, summary }: FindingsReport): string {
  const levels = LEVELS.map(([severity, command]) => ({
    command,
    found: findings.filter((finding) => finding.severity === severity),
  }));
  const annotations = levels.flatMap(({ command, found }) =>
    found.slice(0, LIMIT).map((finding) => annotation(command, finding, words.hint)),
  );
  const others = levels.flatMap(({ found }) => found.slice(LIMIT));
  const more = others.length === 0 ? [] : [words.more(others.length)];
  const log = [...more, ...others.map((finding) => compactLine(finding)), summary];
  return [...annotations, ...log.map(plainLogLine)].map((line) => `${line}\n`).join('');
}

function annotation(command: string, finding: ReportedFinding, hintWord: string): string {
  const { repositoryFile, line, endLine, column, endColumn, code, problem, hint } = finding;
  const properties = [
    `file=${shownText(escapeProperty(repositoryFile))}`,
    `line=${line}`,
    `endLine=${endLine}`,
    // The runner refuses columns of a place that goes over lines. Whether the end is inclusive is written nowhere;
    // exclusive, as ruff sends it, is never refused either: the end of an empty place is not before its start.
    ...(line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : []),
    `title=${escapeProperty(shownText(code))}`,
  ];
  const message = [shownText(problem), ...(hint === null ? [] : [`${hintWord}: ${shownText(hint)}`])].join('\n');
  return unchain(`::${command} ${properties.join(',')}::${escapeData(message)}`);
}

/** A line that the runner only shows. In front of a path `./` changes nothing, and `::` no longer begins the line. */
function plainLogLine(line: string): string {
  const shown = unchain(shownText(line));
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}

/**
 * The runner still obeys `##[command]` anywhere in a line, others `##vso[…]` and `##teamcity[…]`. A blank parts the
 * signs and not a character without width: the runner compares as the language of its machine does, which skips those.
 */
function unchain(line: string): string {
  return line.replace(/#(?=#\w*\[)/g, '# ');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
