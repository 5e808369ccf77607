import type { FindingCode } from '../i18n/finding-args.ts';
import type { Severity } from './diagnostic.ts';

/** Families of faults of reading and of form: what has one was not read as it was meant, so nobody can silence them. */
const FIXED_FAMILIES = ['file', 'yaml', 'schema'] as const;
type FixedFamily = (typeof FIXED_FAMILIES)[number];

/** Default severities of all findings that no rule of `check/` makes. */
export const SEVERITIES: Readonly<
  Record<Extract<FindingCode, `${FixedFamily | 'text' | 'suppression' | 'baseline'}/${string}`>, Severity>
> = {
  'file/missing': 'error',
  'file/folder': 'error',
  'file/too-large': 'error',
  'file/denied': 'error',
  'file/unreadable': 'error',
  'file/not-utf8': 'error',
  'file/ignored': 'warning',
  'yaml/tab': 'error',
  'yaml/indent': 'error',
  'yaml/dash': 'error',
  'yaml/odd-space': 'error',
  'yaml/sign': 'error',
  'yaml/quotes': 'error',
  'yaml/line-ends': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/many-documents': 'error',
  'yaml/alias': 'error',
  'yaml/anchor': 'error',
  'yaml/merge-conflict': 'error',
  'yaml/colon': 'error',
  'yaml/no-colon': 'error',
  'yaml/open-bracket': 'error',
  'yaml/more': 'error',
  'yaml/open-quote': 'error',
  'yaml/unclosed': 'error',
  'yaml/too-deep': 'error',
  'yaml/empty': 'error',
  'yaml/syntax': 'error',
  'schema/unknown-key': 'error',
  'schema/missing-key': 'error',
  'schema/wrong-type': 'error',
  'schema/not-allowed': 'error',
  'schema/bad-date': 'error',
  'schema/bad-form': 'error',
  'schema/empty': 'error',
  'schema/out-of-range': 'error',
  'schema/repeated': 'error',
  'schema/other': 'error',
  'text/not-nfc': 'warning',
  'text/double-space': 'warning',
  'text/misspelling': 'warning',
  'text/key-order': 'info',
  'text/unpadded-date': 'error',
  'suppression/no-reason': 'error',
  'suppression/unknown-rule': 'error',
  'suppression/unused': 'warning',
  'suppression/miswritten': 'error',
  'baseline/unused': 'info',
};

export function isFixed(code: string): boolean {
  return FIXED_FAMILIES.some((family) => code.startsWith(`${family}/`));
}
