import type { TerminalOptions, Tone } from '../../view/document.ts';
import type { FindingsReport, ReportedFinding, ReportSeverity } from '../../view/findings-report.ts';
import { displayWidth, prepareDisplayWidth } from '../display-width.ts';
import { labelledLines } from '../labelled-lines.ts';
import { type Paint, palette } from '../palette.ts';
import { wrapText } from '../wrap-text.ts';
import { codeFrame } from './code-frame.ts';
import { nearPart } from './near-part.ts';
import { shownText } from './shown-text.ts';

const TONE: { readonly [severity in ReportSeverity]: Tone } = { error: 'late', warning: 'soon', info: 'muted' };
const INDENT = '  ';

/**
 * For a person at a terminal: each finding with the lines it is about, carets under the place, and what to do. Notes
 * are what a plan honestly leaves open: they come without the lines and close together. No line is wider than `width`.
 */
export async function renderPretty(report: FindingsReport, { width, colour }: TerminalOptions): Promise<string> {
  const { findings, words, summary } = report;
  await prepareDisplayWidth(measuredText(report));
  const paint = await palette(colour);
  const lines: string[] = [];
  // What is only worth knowing stands by itself below: it must not drown what has to be mended.
  const isNote = ({ severity }: ReportedFinding) => severity === 'info';
  const ordered = [...findings.filter((finding) => !isNote(finding)), ...findings.filter(isNote)];
  for (const [index, finding] of ordered.entries()) {
    const follows = isNote(finding) && index > 0 && isNote(ordered[index - 1] as ReportedFinding);
    if (index > 0 && !follows) lines.push('');
    lines.push(...findingLines(finding, words, width, paint));
  }
  if (findings.length > 0) lines.push('');
  lines.push(...wrapText(shownText(summary).trim(), width).map((line) => paint(line, 'strong')));
  return lines.map((line) => `${line}\n`).join('');
}

/** Everything whose columns will be counted. */
function measuredText({ findings, words, summary }: FindingsReport): string {
  const texts = findings.flatMap(({ frame, line, column, shownFile, problem, hint, explain }) => [
    ...frame.map(({ number, text }) => nearPart(text, number === line ? column - 1 : 0).text),
    ...[shownFile, problem, hint ?? '', explain],
  ]);
  const ours = findings.flatMap(({ severityWord, code }) => [severityWord, code]);
  return shownText([...texts, ...ours, words.hint, words.see, summary].join(' '));
}

function findingLines(
  finding: ReportedFinding,
  words: FindingsReport['words'],
  width: number,
  paint: Paint,
): readonly string[] {
  const { severity, problem, hint, explain } = finding;
  const head = [...headLines(finding, width, paint), ...labelled('', problem, undefined, width, paint)];
  if (severity === 'info') return head;
  return [
    ...head,
    ...codeFrame(finding, TONE[severity], width, paint),
    ...labelled(words.hint, hint ?? '', undefined, width, paint),
    ...labelled(words.see, explain, 'muted', width, paint),
  ];
}

/** The place, the severity and the code on one line; where that is too narrow for them, the place comes first. */
function headLines(finding: ReportedFinding, width: number, paint: Paint): readonly string[] {
  const { shownFile, line, column, severity, severityWord, code } = finding;
  const place = `${shownText(shownFile)}:${line}:${column}`;
  const kind = `${paint(severityWord, TONE[severity])}${INDENT}${paint(code, 'muted')}`;
  const kindWidth = displayWidth(`${severityWord}${INDENT}${code}`);
  const room = width - INDENT.length;
  if (displayWidth(place) + kindWidth <= room) return [paint(place, 'strong') + INDENT + kind];
  const places = wrapText(place, width).map((each) => paint(each, 'strong'));
  if (kindWidth <= room) return [...places, INDENT + kind];
  const codes = wrapText(code, room).map((each) => INDENT + paint(each, 'muted'));
  return [...places, ...wrapText(severityWord, room).map((each) => INDENT + paint(each, TONE[severity])), ...codes];
}

/** A text under the head, further lines standing in; with its word before it where it has one. */
function labelled(label: string, text: string, tone: Tone | undefined, width: number, paint: Paint): readonly string[] {
  const shown = shownText(text).trim();
  if (shown === '') return [];
  if (label === '') return wrapText(shown, width - INDENT.length).map((line) => INDENT + paint(line, tone));
  return labelledLines(label, shown, tone, width - INDENT.length, paint).map((line) => INDENT + line);
}
