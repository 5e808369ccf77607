import { agencyById } from '../model/agency-register.ts';
import { type Reminder, urgingOffice } from '../tracking/reminders.ts';
import { fullName } from './agency-names.ts';
import type { Mail, Mailbox } from './document.ts';
import { planReference } from './plan-heading.ts';
import type { ViewContext } from './view-context.ts';

/** From whom and to whom the draft of a mail goes, and what it is about. */
export function reminderMail(context: ViewContext, { addressee }: Reminder): Mail {
  const { words, plan, asOf } = context;
  const office = urgingOffice(plan) ?? plan.issuer;
  return {
    from: office === null ? { name: '…', address: null } : mailbox(context, office),
    to: mailbox(context, addressee),
    subject: words('letter/about', { plan: planReference(context) }),
    day: asOf,
  };
}

function mailbox(context: ViewContext, id: string): Mailbox {
  const { register } = context.workspace;
  return { name: fullName(context, id), address: agencyById(register, id)?.email ?? null };
}
