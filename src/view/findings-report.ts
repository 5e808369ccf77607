/**
 * What `validate` hands to the renderers of findings: everything worded, nothing left to look up.
 * Lines and columns count from 1, columns in UTF-16 units as editors do, ends exclusive. Texts hold no control
 * characters. A renderer sees this file and `document.ts`, and knows nothing of plans.
 */
import type { TerminalOptions, View } from './document.ts';

export type ReportSeverity = 'error' | 'warning' | 'info';

export interface ReportedFinding {
  readonly code: string;
  readonly severity: ReportSeverity;
  /** `lỗi`, `cảnh báo`, `ghi chú`: the severity in the reader's language. */
  readonly severityWord: string;
  /** What is wrong, on one line. */
  readonly problem: string;
  /** What to do, on one line. */
  readonly hint: string | null;
  /** The command that explains it: `vstbcpn explain plan/lead-unstated`. */
  readonly explain: string;
  /** From the folder that holds `plans/`, with forward slashes. */
  readonly file: string;
  /** As the reader can open it: from the folder the command runs in. */
  readonly shownFile: string;
  /** From the top of the repository, as CI servers name files; never starts with `/` or `..`. */
  readonly repositoryFile: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Recognises this finding when lines move; no two of a report are equal. */
  readonly fingerprint: string;
  /** The line before, the line itself, the line after, as far as the file has them; empty where there is nothing to show. */
  readonly frame: readonly { readonly number: number; readonly text: string }[];
}

/** A rule that a finding of the report comes from. */
export interface ReportedRule {
  readonly code: string;
  readonly severity: ReportSeverity;
  /** What the rule is about, on one line. */
  readonly title: string;
  /** What the rule's page says, paragraphs apart by an empty line: our own words, nothing from files. */
  readonly text: string;
}

export interface FindingsReport {
  readonly lang: 'vi' | 'en';
  readonly program: { readonly name: string; readonly version: string };
  /** Sorted by file, line, column, code. */
  readonly findings: readonly ReportedFinding[];
  /** The rules of `findings`, each once, by code. */
  readonly rules: readonly ReportedRule[];
  /** Files that were checked, sorted: `repositoryFile`s. */
  readonly files: readonly string[];
  /** Words of `pretty`. */
  readonly words: {
    /** `gợi ý` */
    readonly hint: string;
    /** `xem` */
    readonly see: string;
    /** What was left out of a list that has a limit: `và 12 chỗ khác, xem tóm tắt của bước này`. */
    readonly more: (count: number) => string;
  };
  /** The counts in one line: `2 lỗi, 1 cảnh báo trong 1 tệp (đã kiểm tra 3 tệp)`. */
  readonly summary: string;
  /** The same findings as a table for people and as items for programs. */
  readonly view: View;
}

/** A renderer of findings is a function of its arguments alone. */
export type FindingsRenderer = (
  report: FindingsReport,
  options: TerminalOptions,
) => string | Uint8Array | Promise<string> | Promise<Uint8Array>;
