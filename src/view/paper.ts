import { yearOf } from '../time/iso-date.ts';
import { fullName } from './agency-names.ts';
import type { Letterhead, Signature } from './document.ts';
import type { ViewContext } from './view-context.ts';

/** The signs of kinds of papers, which stand before the sign of the body in a number. @source Nghị định 30/2020/NĐ-CP, Phụ lục III */
const TYPE = /^(?:NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr)-/;

/**
 * The head of a paper of the body that issued the plan, with room for its number and day.
 *
 * @param type the sign of its kind, `BC`; null for a letter, which has none
 * @param subject `V/v …` of a letter; null where the paper has a title
 */
export function letterhead(context: ViewContext, type: string | null, subject: string | null): Letterhead {
  const { words, plan, asOf } = context;
  return {
    kind: 'letterhead',
    superior: null,
    issuer: capitals(plan.issuer === null ? '…' : fullName(context, plan.issuer)),
    number: paperNumber(context, type),
    subject,
    state: words('paper/state', {}),
    motto: words('paper/motto', {}),
    placeAndDate: words('paper/place-and-date', { place: plan.place, year: yearOf(asOf) }),
  };
}

/** `Số:      /BC-BVSTBCPN`: the sign of the body is taken from the number of its plan. */
export function paperNumber({ words, plan }: ViewContext, type: string | null): string {
  const issuer = plan.number?.split('/').slice(1).join('/').replace(TYPE, '') || null;
  return words('paper/number', { type, issuer });
}

/** @param capacity who signs, as people write it: it is put in capitals, one line each */
export function signature(
  { words }: ViewContext,
  recipients: readonly string[],
  capacity: readonly string[],
  name: string | null,
): Signature {
  return {
    kind: 'signature',
    label: words('paper/recipients', {}),
    recipients,
    capacity: capacity.map(capitals),
    name,
  };
}

export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}
