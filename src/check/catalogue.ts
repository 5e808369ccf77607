import type { Severity } from '../diagnostics/diagnostic.ts';
import { isFixed, SEVERITIES } from '../diagnostics/severities.ts';
import type { FindingCode } from '../i18n/finding-args.ts';
import { RULES } from './rules.ts';

export interface CatalogueEntry {
  readonly code: FindingCode;
  /** Unless settings or the command line say otherwise. */
  readonly severity: Severity;
  /** Neither settings nor a suppression can change it. */
  readonly isFixed: boolean;
}

/** Every code that a finding can have, in the order in which people read them: from bytes to meaning. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...(Object.entries(SEVERITIES) as [FindingCode, Severity][]).map(([code, severity]) => ({ code, severity })),
  ...RULES.map(({ id, severity }) => ({ code: id, severity })),
].map((entry) => ({ ...entry, isFixed: isFixed(entry.code) }));

export const CONFIGURABLE: readonly string[] = CATALOGUE.filter((entry) => !entry.isFixed).map(({ code }) => code);
export const FIXED: readonly string[] = CATALOGUE.filter((entry) => entry.isFixed).map(({ code }) => code);
