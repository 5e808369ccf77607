import type { PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Words } from '../i18n/words.ts';

/** Findings one a line, as terminals and editors make them clickable: `file:line:column: severity: words [code]`. */
export function findingsText(words: Words, findings: readonly PlacedDiagnostic[]): string {
  return findings
    .map(({ file, span, severity, code, args }) => {
      const message = words(code, args as never);
      return `${visible(file)}:${span.line}:${span.column}: ${words('finding/severity', { severity })}: ${visible(message)} [${code}]\n`;
    })
    .join('');
}

/** What comes from a file is shown, never obeyed: control characters and direction marks lose their power. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}
