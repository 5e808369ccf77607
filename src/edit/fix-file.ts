import type { FindingCode } from '../i18n/finding-args.ts';
import type { FileKind } from '../load/file-kind.ts';
import { type ParsedFile, parseAndCheck } from '../load/parse-and-check.ts';
import type { TextDiagnostic } from '../load/text-findings.ts';
import { applyEdits } from './apply-edits.ts';
import { apart } from './fix-apart.ts';
import { provenText } from './fix-proof.ts';

export type FixedBytes =
  | {
      /** The very bytes that were given where nothing is to be mended. */
      readonly bytes: Uint8Array;
      /** Findings that are mended. */
      readonly fixed: number;
    }
  | { readonly refused: 'not-utf8' | 'broken-yaml' };

/** Mending one thing can lay bare another; more rounds than this mean that two rules are at odds. */
const MAX_ROUNDS = 10;

/**
 * Mends what the text rules find, as far as it can be proven that the file says the same. Every other byte stays,
 * so do the byte order mark, the line ends and the want of a last one. What a comment in the file silences is left.
 * A file that is no UTF-8 or no sound YAML is left alone: nobody knows what it says.
 *
 * @param wants the rules whose findings are to be mended; those that an office ignores are not
 */
export function fixBytes(
  bytes: Uint8Array,
  file: string,
  kind: FileKind,
  wants: (code: FindingCode) => boolean = () => true,
): FixedBytes {
  let current = parseAndCheck(bytes, file, kind);
  if (current.findings.some(({ code }) => code === 'file/not-utf8')) return { refused: 'not-utf8' };
  if (current.findings.some(({ code }) => code.startsWith('yaml/'))) return { refused: 'broken-yaml' };
  let fixed = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const mended = mend(current, file, kind, wants);
    if (mended.fixed === 0) break;
    current = mended.parsed;
    fixed += mended.fixed;
  }
  if (fixed === 0) return { bytes, fixed };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return { bytes: new TextEncoder().encode(mark + current.text), fixed };
}

interface Mended {
  readonly parsed: ParsedFile;
  readonly fixed: number;
}

/** One round: everything at once; where that cannot be proven each rule by itself, and then ever smaller parts of it. */
function mend(parsed: ParsedFile, file: string, kind: FileKind, wants: (code: FindingCode) => boolean): Mended {
  const attempt = (from: ParsedFile, findings: readonly TextDiagnostic[]): Mended | null => {
    const chosen = apart(findings);
    if (chosen.length === 0) return null;
    const text = applyEdits(
      from.text,
      chosen.flatMap(({ edits }) => edits),
    );
    const proven = text === from.text ? null : provenText(from, text, file, kind);
    return proven && { parsed: proven, fixed: chosen.length };
  };
  const all = attempt(parsed, offered(parsed, wants));
  if (all) return all;
  let result: Mended = { parsed, fixed: 0 };
  const settle = (findings: readonly TextDiagnostic[]): void => {
    const step = attempt(result.parsed, findings);
    if (step) result = { parsed: step.parsed, fixed: result.fixed + step.fixed };
    if (step || findings.length < 2) return;
    const middle = Math.ceil(findings.length / 2);
    // The later half first: the offsets of the earlier one stay true.
    settle(findings.slice(middle));
    settle(findings.slice(0, middle));
  };
  for (const rule of new Set(offered(parsed, wants).map(({ finding }) => finding.code)))
    settle(apart(offered(result.parsed, (code) => code === rule)));
  return result;
}

/** The findings that can be mended, less those that a comment silences. */
function offered(parsed: ParsedFile, wants: (code: FindingCode) => boolean): readonly TextDiagnostic[] {
  const silenced = new Set(
    parsed.suppressions().flatMap(({ rules, targetLine }) => rules.map(({ id }) => `${id}:${targetLine}`)),
  );
  return parsed.textFindings().filter(({ finding: { code, place }, edits }) => {
    if (edits.length === 0 || !wants(code)) return false;
    return silenced.size === 0 || !silenced.has(`${code}:${parsed.locate(place).line}`);
  });
}
