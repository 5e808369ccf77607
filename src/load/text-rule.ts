import type { DataPath, Severity } from '../diagnostics/diagnostic.ts';
import type { FindingArgs, FindingCode } from '../i18n/finding-args.ts';
import type { FileKind } from './file-kind.ts';

/** A text value of a file and where it stands. */
export interface TextValue {
  readonly path: DataPath;
  /** As read: quotes and escapes resolved. */
  readonly value: string;
  /** As written, quotes included, from `start` on. */
  readonly source: string;
  /** Offset in the file's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** An entry of a list of maps: its keys in the order in which they are written. */
export interface WrittenEntry {
  readonly path: DataPath;
  readonly pairs: readonly WrittenPair[];
}

/** A key and its value; offsets as those of a value. */
export interface WrittenPair {
  readonly key: string;
  /** Of the key, quotes included. */
  readonly start: number;
  readonly keyEnd: number;
  /** Of the value, without a comment behind it; a block ends with its line break, an empty value behind its colon. */
  readonly end: number;
}

/** What a rule about the text itself is given. */
export interface WrittenFile {
  readonly kind: FileKind;
  readonly text: string;
  readonly values: readonly TextValue[];
  readonly entries: readonly WrittenEntry[];
}

/** Replaces what stands between two offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface TextRuleFinding<Code extends FindingCode> {
  readonly offsets: readonly [start: number, end: number];
  readonly args: FindingArgs[Code];
  /** What mends it without changing what the file says; none where a person must decide. */
  readonly edits: readonly TextEdit[];
}

/** A rule that needs the text itself. Stateless; knows neither language nor line numbers. */
export interface TextRule<Code extends FindingCode = FindingCode> {
  readonly id: Code;
  readonly severity: Severity;
  check(file: WrittenFile): Iterable<TextRuleFinding<Code>>;
}
