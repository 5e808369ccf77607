import type { DiagnosticCode } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { idNotFolder } from './rules/id-not-folder.ts';
import { leadAndEach } from './rules/lead-and-each.ts';
import { progressFileName } from './rules/progress-file-name.ts';
import { progressNoPart } from './rules/progress-no-part.ts';
import { progressUnknownActivity } from './rules/progress-unknown-activity.ts';
import { progressUnknownAgency } from './rules/progress-unknown-agency.ts';
import { progressWhenMissing } from './rules/progress-when-missing.ts';
import { progressWhenUnreadable } from './rules/progress-when-unreadable.ts';
import { registerDuplicateId } from './rules/register-duplicate-id.ts';
import { registerUnknownId } from './rules/register-unknown-id.ts';
import { unknownAgency } from './rules/unknown-agency.ts';
import { whenUnreadable } from './rules/when-unreadable.ts';

/** Every rule, one line each. */
export const RULES: readonly Rule<DiagnosticCode>[] = [
  registerDuplicateId,
  registerUnknownId,
  idNotFolder,
  duplicateId,
  unknownAgency,
  leadAndEach,
  whenUnreadable,
  progressUnknownAgency,
  progressUnknownActivity,
  progressFileName,
  progressNoPart,
  progressWhenMissing,
  progressWhenUnreadable,
] as readonly Rule[];
