import { join } from 'node:path';
import type { Host } from '../host/host.ts';
import { filterObligations } from '../tracking/filter-obligations.ts';
import { openTasks, reminders } from '../tracking/reminders.ts';
import { byAddressee, nothingToUrge, remindersView, unsentText, writtenView } from '../view/reminders-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { letterFile } from './letter-file.ts';
import { namesFolder } from './names-folder.ts';
import { narrow } from './narrow.ts';
import { oldFiles } from './old-files.ts';
import { openPlan } from './open-plan.ts';
import type { RemindOptions } from './remind-options.ts';
import { writeFiles } from './write-files.ts';
import { tellYearOver } from './year-over.ts';

/** Letters that remind: printed, all in the file of `-o`, or one file an addressee in its folder. */
export async function remind(host: Host, options: RemindOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  await tellYearOver(host, options, open);
  const { context, obligations } = open;
  const { workspace, plan, asOf } = context;
  const { within, overdue, output } = options;
  // Of the time, a letter asks in its own way: what is late stands outside the days to come.
  const { filter, period, scope } = narrow(open, { ...options, within: null });
  // Whoever took over from an agency is asked for its tasks too: that is known only when the letters are sorted.
  const listed = filterObligations(obligations, { ...filter, parties: null });
  const urged = {
    late: overdue || within === null,
    within: within ?? (overdue ? null : workspace.settings.dueSoonDays),
    parties: filter.parties,
  };
  const found = reminders(workspace, plan, asOf, listed, urged);
  const { unsent } = found;
  const tasks = openTasks(workspace, plan, asOf, obligations);
  const letters = byAddressee(context, found.letters);
  const narrowed = period === null ? scope : [period, ...scope];
  const empty = nothingToUrge(context, narrowed, found, urged);
  if (unsent.length > 0) await host.stderr.write(unsentText(context, unsent));
  if (output === null || output === '-' || !namesFolder(host, output))
    return finish(host, options, remindersView(context, letters, unsent, empty, tasks), open);
  const files = letters.map((reminder) => letterFile(host, options, context, reminder, tasks));
  await writeFiles(host, options.words, output, files, options.force);
  const old = filter.parties === null ? oldFiles(host, workspace.register, output, files) : [];
  if (old.length > 0)
    await host.stderr.write(`${context.words('remind/old-letters', { folder: output, files: old })}\n`);
  const written = letters.map((reminder, index) => ({ reminder, file: join(output, files[index]?.name ?? '') }));
  return finish(
    host,
    { ...options, output: null, format: 'table' },
    writtenView(context, written, narrowed, empty, { folder: output, isMail: options.mail }),
    open,
  );
}
