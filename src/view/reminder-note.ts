import { type Reminder, urgingOffice } from '../tracking/reminders.ts';
import { fullName, upperFirst } from './agency-names.ts';
import type { Block } from './document.ts';
import { paperDay } from './paper-day.ts';
import { planReference } from './plan-heading.ts';
import { reportTarget } from './reminder-target.ts';
import { occurrenceText } from './report-units.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What stands in the mail that a letter goes with: what is sent, what it asks for and by when. The letter is the paper.
 *
 * @param files names of what is attached of the letter
 * @param calendar name of the attached file with all that is still to be done
 */
export function reminderNote(
  context: ViewContext,
  { addressee, late, coming }: Reminder,
  files: readonly string[],
  calendar: string,
): readonly Block[] {
  const { words, plan } = context;
  const agency = fullName(context, addressee);
  const id = urgingOffice(plan) ?? plan.issuer;
  const office = id === null ? null : fullName(context, id);
  const tasks = (tone: 'late' | 'coming', some: Reminder['late']): readonly string[] =>
    some.length === 0
      ? []
      : [
          words('note/tasks', { tone, count: some.length }),
          ...some.map(({ activity, occurrence, deadline, daysLate, daysLeft }, index) =>
            words('note/task', {
              number: index + 1,
              title: activity.title.replace(/[\s.;]+$/, ''),
              id: activity.id,
              time: occurrence === null ? null : occurrenceText(context, occurrence),
              deadline: deadline === null ? null : paperDay(deadline, words),
              tone,
              days: tone === 'late' ? daysLate : daysLeft,
            }),
          ),
        ];
  const target = reportTarget(context, addressee, late.length > 0 ? late : coming);
  return [
    words('note/to', { agency: upperFirst(agency) }),
    words('note/sends', { office, plan: planReference(context), files }),
    ...tasks('late', late),
    ...tasks('coming', coming),
    words('note/asks', { agency, target, tone: late.length > 0 ? 'late' : 'coming' }),
    words('note/calendar', { file: calendar }),
    words('note/ends', {}),
    ...(office === null ? [] : [office]),
  ].map((text): Block => ({ kind: 'paragraph', text }));
}
