import { formatPaperDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { type Reminder, urgingOffice } from '../tracking/reminders.ts';
import { coordinatingNames, fullName, groupName, shortName, upperFirst } from './agency-names.ts';
import type { Block } from './document.ts';
import { endOfText } from './end-of-text.ts';
import { headInProse } from './head-office.ts';
import { addressee as addresseeBlock, letterhead, signature } from './paper.ts';
import { paperRecipients } from './paper-recipients.ts';
import { letterSigner } from './paper-signers.ts';
import { planReference } from './plan-heading.ts';
import { reminderAnnex } from './reminder-annex.ts';
import { heirOf, reportTarget, standingNow } from './reminder-target.ts';
import { occurrenceText } from './report-units.ts';
import type { ViewContext } from './view-context.ts';

/** A letter that reminds one agency of its own tasks, ready for number, day and signature. */
export function reminderLetter(context: ViewContext, reminder: Reminder): readonly Block[] {
  const { words } = context;
  const { addressee } = reminder;
  const name = upperFirst(fullName(context, addressee));
  return [
    letterhead(context, null, words('letter/subject', { plan: planReference(context) })),
    addresseeBlock(context, [name]),
    ...endOfText(body(context, reminder).map((text): Block => ({ kind: 'paragraph', text, ofPaper: true }))),
    signature(context, recipients(context, addressee), letterSigner(context)),
    { kind: 'page-break' },
    ...reminderAnnex(context, reminder),
  ];
}

/** Before a deadline the letter is milder and says nothing of lateness. */
function body(context: ViewContext, { addressee, late, coming }: Reminder): readonly string[] {
  const { words, plan, asOf } = context;
  const agency = fullName(context, addressee);
  const isLate = late.length > 0;
  const first = isLate ? late : coming;
  const target = reportTarget(context, addressee, first);
  const issuer = plan.issuer === null ? null : fullName(context, plan.issuer);
  const head = headInProse(plan.signatory, issuer);
  const recalls = words('letter/recalls', {
    plan: planReference(context),
    issued: plan.issued === null ? null : formatPaperDate(plan.issued),
    issuer,
    title: plan.title,
    agency,
    count: first.length,
  });
  const office = urgingOffice(plan);
  const notReceived = words('letter/not-received', {
    receiver: office === null ? null : fullName(context, office),
    count: first.length,
    days: first[0]?.daysLate ?? 0,
    asOf: formatPaperDate(asOf),
  });
  const asks = isLate
    ? [notReceived, words('letter/asks-late', { agency, target, head })]
    : [words('letter/asks-coming', { agency, target })];
  const also =
    isLate && coming.length > 0
      ? [words('letter/comes-too', { agency, count: coming.length }), ...items(context, addressee, coming)]
      : [];
  return [recalls, ...items(context, addressee, first), ...asks, ...also, words('letter/closes', {})];
}

function items(context: ViewContext, addressee: string, obligations: readonly Obligation[]): readonly string[] {
  return obligations.map(
    ({ activity, occurrence, agency, role, group, deadline, originalDeadline, movedTo }, index) => {
      const to = activity.to && (heirOf(context, activity.to) ?? activity.to);
      return context.words('letter/item', {
        title: activity.title.replace(/[\s.;]+$/, ''),
        id: activity.id,
        time: occurrence === null ? null : occurrenceText(context, occurrence),
        each: role === 'each' ? { group: group === null ? null : groupName(context, group) } : null,
        before: agency === null || agency === addressee ? null : shortName(context, agency),
        helpers: coordinatingNames(context, activity),
        // Nobody is told to send something to itself.
        to: to === null || to === addressee ? null : shortName(context, to),
        when: movedTo ?? activity.when,
        deadline: deadline === null ? '' : formatPaperDate(deadline),
        original: originalDeadline === null ? null : formatPaperDate(originalDeadline),
        isLast: index === obligations.length - 1,
      });
    },
  );
}

function recipients(context: ViewContext, addressee: string): readonly string[] {
  const { words } = context;
  const standing = standingNow(context);
  const copies =
    standing === null || standing === addressee
      ? []
      : [words('papers/standing', { agency: shortName(context, standing) })];
  return paperRecipients(context, 'letter', [words('papers/same', {}), ...copies]);
}
