import { successorOn } from '../model/heirs.ts';
import { fullName } from './agency-names.ts';
import type { Block } from './document.ts';
import { capitals, letterhead, signature } from './paper.ts';
import type { ReportContext } from './report-context.ts';

/** `BC`: what stands before the sign of the body in the number of a report. */
const TYPE = 'BC';
/** How recipients are marked to whom a paper is sent as a report. */
const TO_REPORT = /\s*;?\s*\(b\/c\)\s*$/;

/** Letterhead, title and addressee. */
export function reportHead(context: ReportContext, name: string, subject: string): readonly Block[] {
  const { words, agency } = context;
  const names = addressees(context);
  const ofCommittee = letterhead(context, TYPE, null);
  return [
    // The sign that an agency writes in its numbers is not in the register.
    agency === null
      ? ofCommittee
      : { ...ofCommittee, issuer: capitals(agency.name), number: words('paper/number', { type: TYPE, issuer: '…' }) },
    { kind: 'title', name, subject },
    ...(names.length === 0 ? [] : [{ kind: 'addressee' as const, label: words('letter/to', {}), names }]),
  ];
}

/** Recipients, and who signs: in what capacity the plan says; the name is left to the people. */
export function reportEnd(context: ReportContext, recipients: readonly string[]): Block {
  const { words, plan, agency } = context;
  const asAbove = addressees(context).length === 0 ? [] : [words('letter/same', {})];
  const head =
    agency !== null ? words('report/head-of-agency', {}) : (plan.signatory.capacity ?? words('report/signed-by', {}));
  return signature(context, [...asAbove, ...recipients], [head], null);
}

/** The committee reports to whom its plan was sent as a report; an agency to whom the plan says, or who took over. */
function addressees(context: ReportContext): readonly string[] {
  const { plan, report, agency, workspace, asOf } = context;
  if (agency === null) return plan.recipients.filter((to) => TO_REPORT.test(to)).map((to) => to.replace(TO_REPORT, ''));
  const duty = plan.activities.find((activity) => activity.report === report && activity.to !== null);
  const named = duty?.to ?? plan.standing;
  const to = named === null ? null : (successorOn(workspace.register, named, asOf) ?? named);
  // Nobody reports to itself: what collects the reports sends its own to the committee.
  const other = to === agency.id ? plan.issuer : to;
  return other === null || other === agency.id ? [] : [fullName(context, other)];
}
