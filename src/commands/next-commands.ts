import { commandText } from '../view/command-text.ts';
import type { NextList } from '../view/next-view.ts';
import type { DueOptions } from './due.ts';

/** The commands that a morning's list leads to: who owes a report, letters about what is late or near. */
export function nextCommands(
  { rows, within }: Pick<NextList, 'rows' | 'within'>,
  { folder, plan, agency, asOf, isToday }: DueOptions,
): NextList['commands'] {
  const given = (asked: Readonly<Record<string, string | null>>) =>
    Object.entries(asked).flatMap(([flag, value]) => (value === null ? [] : [flag, value]));
  const here = { '-C': folder, '--plan': plan, '--as-of': isToday ? null : asOf };
  // Who helps is not urged.
  const [overdue, soon] = (['overdue', 'due-soon'] as const).map((reason) =>
    rows.filter(({ attention, row }) => attention.reason === reason && row.obligation.role !== 'coordinating'),
  );
  const commands: NextList['commands'][number][] = [];
  if (overdue?.some(({ row }) => row.obligation.activity.report !== null))
    commands.push({ purpose: 'reports', command: commandText('matrix', ...given(here)) });
  if (overdue?.length)
    commands.push({
      purpose: 'remind-overdue',
      command: commandText('remind', '--overdue', ...given({ ...here, '--agency': agency })),
    });
  if (soon?.length)
    commands.push({
      purpose: 'remind-soon',
      command: commandText('remind', '--within', String(within), ...given({ ...here, '--agency': agency })),
    });
  return commands;
}
