import { successorOn } from '../model/heirs.ts';
import { fullName } from './agency-names.ts';
import { annexTitle } from './annex-title.ts';
import type { Block } from './document.ts';
import { addressee, capitals, letterhead, paperNumber, signature } from './paper.ts';
import { paperRecipients } from './paper-recipients.ts';
import { agencySigner, reportSigner } from './paper-signers.ts';
import type { ReportContext } from './report-context.ts';

/** `BC`: what stands before the sign of the body in the number of a report. */
const TYPE = 'BC';
/**
 * The specialised bodies of a people's committee, which stand under the same one as a committee that it set up; of
 * others nobody knows what stands above them, or nothing does. @source Luật Tổ chức chính quyền địa phương 2015, Điều 9
 */
const UNDER_THE_SAME = /^(?:Sở|Phòng) /;
/** How recipients are marked to whom a paper is sent as a report. */
const TO_REPORT = /\s*;?\s*\(b\/c\)\s*$/;
/** `PHỤ LỤC 1.` before the heading of an annex. */
const ANNEX = /^phụ lục(?:\s+(?:\d+|[ivx]+))?\s*(?:[.:–-]\s*|$)/i;

/** Letterhead, title and addressee. */
export function reportHead(context: ReportContext, name: string, subject: string): readonly Block[] {
  const { agency } = context;
  const names = addressees(context);
  const ofCommittee = letterhead(context, TYPE, null);
  return [
    agency === null
      ? ofCommittee
      : {
          ...ofCommittee,
          superior: UNDER_THE_SAME.test(agency.name) ? ofCommittee.superior : null,
          issuer: capitals(agency.name),
          number: reportNumber(context),
        },
    { kind: 'title', name, subject },
    ...(names.length === 0 ? [] : [addressee(context, names)]),
  ];
}

/** Recipients, and who signs; what the settings say is the committee's. */
export function reportEnd(context: ReportContext, recipients: readonly string[]): Block {
  const { words, agency } = context;
  const asAbove = addressees(context).length === 0 ? [] : [words('papers/same', {})];
  const own = [...asAbove, ...recipients];
  return agency === null
    ? signature(context, paperRecipients(context, 'report', own), reportSigner(context))
    : signature(context, own, agencySigner(context, agency));
}

/**
 * The title of an annex. What its heading in the outline says of being an annex is left out: annexes are numbered here.
 *
 * @param index its place among the annexes, from 0
 */
export function reportAnnexTitle(context: ReportContext, heading: string, index: number, count: number): Block {
  const { agency, plan } = context;
  const committee = plan.issuer === null ? null : fullName(context, plan.issuer);
  const report = { paper: 'report', number: reportNumber(context), issuer: agency?.name ?? committee } as const;
  return annexTitle(context, report, heading.replace(ANNEX, ''), index, count);
}

/** The sign that an agency writes in its numbers is not in the register. */
function reportNumber(context: ReportContext): string {
  return context.agency === null
    ? paperNumber(context, TYPE)
    : context.words('paper/number', { type: TYPE, issuer: '…' });
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
