import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Words } from '../i18n/words.ts';

/** What settings can make of a rule. */
export type RuleSeverity = Severity | 'ignore';

/** What programs are told of a rule wherever it is listed. */
export const RULE_FIELDS = ['code', 'severity', 'defaultSeverity', 'configurable', 'title'] as const;

/** `lỗi`, `cảnh báo`, `ghi chú`, `bỏ qua` */
export function severityWord(words: Words, severity: RuleSeverity): string {
  return severity === 'ignore' ? words('rule/ignored', {}) : words('finding/severity', { severity });
}
