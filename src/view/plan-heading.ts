import { formatVnDate } from '../time/iso-date.ts';
import type { Block } from './document.ts';
import type { ViewContext } from './view-context.ts';

/** The headline of every view of a plan: what is shown, of which plan, on which day, and how it was narrowed. */
export function planHeading(context: ViewContext, title: string, scope: readonly string[] = []): readonly Block[] {
  const [headline, source] = planHeadingLines(context, title, scope);
  return [
    { kind: 'heading', level: 1, text: headline },
    { kind: 'paragraph', tone: 'muted', text: source },
  ];
}

/** The same as two lines: the headline, and what it is of. */
export function planHeadingLines(
  context: ViewContext,
  title: string,
  scope: readonly string[],
): readonly [headline: string, source: string] {
  const { words, asOf } = context;
  const asOfText = words('head/as-of', { asOf: formatVnDate(asOf) });
  return [title, [planName(context), asOfText, ...scope].join(' · ')];
}

/** `Kế hoạch số 37/KH-BVSTBCPN ngày 05/04/2016`, or with its day as a paper has it. */
export function planName({ words, plan: { number, issued, year } }: ViewContext, dateText = formatVnDate): string {
  return words('plan/name', { number, issued: issued === null ? null : dateText(issued), year });
}

/** `Kế hoạch số 37/KH-BVSTBCPN`, without its day: how a paper cites it. */
export function planReference({ words, plan: { number, year } }: ViewContext): string {
  return words('paper/plan', { number, year });
}

/** The keys that stand in every object of machine output before its items. */
export function envelope({ asOf, plan }: ViewContext): { readonly asOf: string; readonly plan: string } {
  return { asOf, plan: plan.id };
}
