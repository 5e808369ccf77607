import type { PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Words } from '../i18n/words.ts';
import { plainLine } from './plain-line.ts';

/** Findings one a line, as terminals and editors make them clickable: `file:line:column: severity: words [code]`. */
export function findingsText(words: Words, findings: readonly PlacedDiagnostic[]): string {
  return findings
    .map(({ file, span, severity, code, args }) => {
      const { problem, hint } = words.finding(code, args as never);
      const message = [problem, hint].filter(Boolean).join('; ');
      return `${plainLine(file)}:${span.line}:${span.column}: ${words('finding/severity', { severity })}: ${plainLine(message)} [${code}]\n`;
    })
    .join('');
}
