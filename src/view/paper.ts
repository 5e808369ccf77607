import type { PaperSigner } from '../model/workspace.ts';
import { yearOf } from '../time/iso-date.ts';
import { fullName } from './agency-names.ts';
import type { Block, Letterhead, Signature } from './document.ts';
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
  const { words, plan, asOf, workspace } = context;
  const { superior, place } = workspace.settings.papers;
  return {
    kind: 'letterhead',
    superior: superior === null ? null : wholePlace(capitals(superior)),
    issuer: capitals(plan.issuer === null ? '…' : fullName(context, plan.issuer)),
    number: paperNumber(context, type),
    subject,
    state: words('paper/state', {}),
    motto: words('paper/motto', {}),
    placeAndDate: words('paper/place-and-date', { place: plan.place ?? place, year: yearOf(asOf) }),
  };
}

/** `Số:      /BC-BVSTBCPN`: the sign of the body is taken from the number of its plan. */
export function paperNumber({ words, plan }: ViewContext, type: string | null): string {
  const issuer = plan.number?.split('/').slice(1).join('/').replace(TYPE, '') || null;
  return words('paper/number', { type, issuer });
}

/** The end of a paper: who gets it, and who signs. */
export function signature(
  { words }: ViewContext,
  recipients: readonly string[],
  { capacity, post, name }: PaperSigner,
): Signature {
  return {
    kind: 'signature',
    label: words('paper/recipients', {}),
    recipients: punctuated(recipients),
    capacity: capacity.map(capitals),
    ...(post === null ? {} : { post: capitals(post) }),
    name,
  };
}

/** Whom a paper goes to: one, or several as a list. */
export function addressee({ words }: ViewContext, names: readonly string[]): Block {
  return { kind: 'addressee', label: words('letter/to', {}), names: names.length > 1 ? punctuated(names) : names };
}

/** Lines of a list end with a semicolon, the last with a full stop. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
function punctuated(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => line.replace(/[\s.,;]+$/, '') + (index === lines.length - 1 ? '.' : ';'));
}

export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN` is broken before the name of the place, if anywhere: never within it. */
function wholePlace(text: string): string {
  return text.replace(/(?<=\s)(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG) .{1,20}$/u, (place) =>
    place.replaceAll(' ', '\u00a0'),
  );
}
