import type { DiagnosticCode } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { progressUnknownActivity } from './rules/progress-unknown-activity.ts';
import { progressUnknownAgency } from './rules/progress-unknown-agency.ts';
import { progressWhenUnreadable } from './rules/progress-when-unreadable.ts';
import { registerDuplicateId } from './rules/register-duplicate-id.ts';
import { registerUnknownId } from './rules/register-unknown-id.ts';
import { unknownAgency } from './rules/unknown-agency.ts';
import { whenUnreadable } from './rules/when-unreadable.ts';

/** Every rule, one line each. */
export const RULES: readonly Rule<DiagnosticCode>[] = [
  registerDuplicateId,
  registerUnknownId,
  duplicateId,
  unknownAgency,
  whenUnreadable,
  progressUnknownAgency,
  progressUnknownActivity,
  progressWhenUnreadable,
] as readonly Rule[];
