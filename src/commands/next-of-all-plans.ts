import type { PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Plan } from '../model/plan.ts';
import { commandText } from '../view/command-text.ts';
import { findingsText } from '../view/findings-text.ts';
import { nextView } from '../view/next-view.ts';
import type { DueOptions } from './due.ts';
import { writeView } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { mergeNext } from './merge-next.ts';
import { hasSection, unknownSection } from './narrow.ts';
import { type NextOfPlan, nextOfPlan } from './next-of-plan.ts';
import { openPlans } from './open-plan.ts';
import { unsilenced } from './print-findings.ts';

/** Findings told one by one; the rest are counted, and `validate` tells them all. */
const MAX_FINDINGS = 100;

/** What needs attention in any plan of the workspace. Plans are read in turn; only what is shown of each is kept. */
export async function nextOfAllPlans(host: Host, options: DueOptions): Promise<ExitCode> {
  const { words, asOf, section, folder } = options;
  const here = folder === null ? [] : ['-C', folder];
  const found: PlacedDiagnostic[] = [];
  const parts: NextOfPlan[] = [];
  let without: Plan | null = null;
  let [plans, findings, errors, isUnread] = [0, 0, 0, true];
  for await (const open of openPlans(host, options)) {
    const { plan } = open.context;
    const own = await unsilenced(open.findings, open.loaded.sources);
    found.push(...own.slice(0, MAX_FINDINGS - found.length));
    findings += own.length;
    errors += own.filter(({ severity }) => severity === 'error').length;
    plans += 1;
    isUnread &&= plan.activities.length === 0;
    if (section === null || hasSection(plan, section)) parts.push(nextOfPlan(open, options));
    else without = plan;
  }
  if (without !== null && section !== null && parts.length === 0) throw unknownSection(without, section);
  const { unknownIds, ...merged } = mergeNext(parts, section, words);
  if (unknownIds[0]) throw unknownIds[0];
  const list = { ...merged, context: null, plans, unread: isUnread, asOfItsTime: null };
  const [first] = list.rows;
  const one = first && {
    purpose: 'one-plan' as const,
    command: commandText('next', ...here, '--plan', first.context.plan.id),
  };
  await writeView(host, options, nextView(words, asOf, { ...list, commands: one ? [one] : [] }));
  await host.stderr.write(findingsText(words, found));
  if (findings > found.length)
    await host.stderr.write(
      `${words('next/more-findings', { count: findings - found.length, command: commandText('validate', ...here) })}\n`,
    );
  return errors > 0 ? 1 : 0;
}
