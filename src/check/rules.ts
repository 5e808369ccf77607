import type { Rule } from './rule.ts';
import { afterCircle } from './rules/after-circle.ts';
import { afterOrder } from './rules/after-order.ts';
import { afterUnknown } from './rules/after-unknown.ts';
import { agencyNotInForce } from './rules/agency-not-in-force.ts';
import { agencyRepeated } from './rules/agency-repeated.ts';
import { basisAfterIssue } from './rules/basis-after-issue.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { eventOutsideWhen } from './rules/event-outside-when.ts';
import { gap } from './rules/gap.ts';
import { idNotFolder } from './rules/id-not-folder.ts';
import { idOutsideSections } from './rules/id-outside-sections.ts';
import { leadAndEach } from './rules/lead-and-each.ts';
import { leadCoordinates } from './rules/lead-coordinates.ts';
import { leadUnstated } from './rules/lead-unstated.ts';
import { noReportDuty } from './rules/no-report-duty.ts';
import { numberForm } from './rules/number-form.ts';
import { outsideYear } from './rules/outside-year.ts';
import { overdueAtBirth } from './rules/overdue-at-birth.ts';
import { periodUnstated } from './rules/period-unstated.ts';
import { progressBeforePlan } from './rules/progress-before-plan.ts';
import { progressCannotFollow } from './rules/progress-cannot-follow.ts';
import { progressDoneTwice } from './rules/progress-done-twice.ts';
import { progressFileName } from './rules/progress-file-name.ts';
import { progressFutureDate } from './rules/progress-future-date.ts';
import { progressNoEvidence } from './rules/progress-no-evidence.ts';
import { progressNoPart } from './rules/progress-no-part.ts';
import { progressNotApproved } from './rules/progress-not-approved.ts';
import { progressOutOfOrder } from './rules/progress-out-of-order.ts';
import { progressUnknownActivity } from './rules/progress-unknown-activity.ts';
import { progressUnknownAgency } from './rules/progress-unknown-agency.ts';
import { progressWhenMissing } from './rules/progress-when-missing.ts';
import { progressWhenUnreadable } from './rules/progress-when-unreadable.ts';
import { registerDuplicateId } from './rules/register-duplicate-id.ts';
import { registerEmptyGroup } from './rules/register-empty-group.ts';
import { registerFromAfterUntil } from './rules/register-from-after-until.ts';
import { registerProposed } from './rules/register-proposed.ts';
import { registerSharedAlias } from './rules/register-shared-alias.ts';
import { registerSuccessorCircle } from './rules/register-successor-circle.ts';
import { registerUnknownId } from './rules/register-unknown-id.ts';
import { settingsUnknownRule } from './rules/settings-unknown-rule.ts';
import { templateUnknownField } from './rules/template-unknown-field.ts';
import { templateUnknownSection } from './rules/template-unknown-section.ts';
import { unknownAgency } from './rules/unknown-agency.ts';
import { unstatedUntrue } from './rules/unstated-untrue.ts';
import { whenNotDeadline } from './rules/when-not-deadline.ts';
import { whenUnreadable } from './rules/when-unreadable.ts';
import { whenUnstated } from './rules/when-unstated.ts';

/** Those about outlines, which only reports and `validate` read. */
export const TEMPLATE_RULES = [templateUnknownField, templateUnknownSection] as readonly unknown[] as readonly Rule[];

/** Every rule, one line each: settings, register, plan, progress, outlines of reports. */
export const RULES = [
  settingsUnknownRule,
  registerDuplicateId,
  registerUnknownId,
  registerSharedAlias,
  registerSuccessorCircle,
  registerEmptyGroup,
  registerFromAfterUntil,
  registerProposed,
  idNotFolder,
  numberForm,
  basisAfterIssue,
  duplicateId,
  idOutsideSections,
  unknownAgency,
  agencyNotInForce,
  leadUnstated,
  leadAndEach,
  leadCoordinates,
  agencyRepeated,
  whenUnstated,
  whenUnreadable,
  whenNotDeadline,
  periodUnstated,
  outsideYear,
  overdueAtBirth,
  eventOutsideWhen,
  afterUnknown,
  afterCircle,
  afterOrder,
  noReportDuty,
  unstatedUntrue,
  gap,
  progressUnknownAgency,
  progressUnknownActivity,
  progressFileName,
  progressNoPart,
  progressWhenMissing,
  progressWhenUnreadable,
  progressFutureDate,
  progressBeforePlan,
  progressCannotFollow,
  progressDoneTwice,
  progressNoEvidence,
  progressNotApproved,
  progressOutOfOrder,
  ...TEMPLATE_RULES,
] as readonly unknown[] as readonly Rule[];
