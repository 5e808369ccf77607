import type { Host } from '../host/host.ts';
import { FORMATS, type FormatName } from '../render/formats.ts';
import type { Attachment } from '../render/mail.ts';
import type { OpenTasks, Reminder } from '../tracking/reminders.ts';
import { reminderMail } from '../view/reminder-mail.ts';
import { reminderNote } from '../view/reminder-note.ts';
import { remindersView } from '../view/reminders-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { fileStem } from './file-stem.ts';
import { CALENDAR, type RemindOptions } from './remind-options.ts';
import { rendered } from './rendered.ts';
import type { NewFile } from './write-files.ts';

/** Columns of the text of a mail. @source RFC 5322, 2.1.1 wishes for less than 78 */
const MAIL_WIDTH = 68;

/**
 * One letter, of Word where nothing else is asked for, as a file named after its addressee. A draft of a mail carries it
 * under a short note, and beside it a calendar of all that the addressee still has to do.
 */
export function letterFile(
  host: Host,
  options: RemindOptions,
  context: ViewContext,
  reminder: Reminder,
  tasks: OpenTasks,
): NewFile {
  const stem = fileStem(reminder.addressee);
  const view = remindersView(context, [reminder], [], [], tasks);
  const format = options.format ?? 'docx';
  const attachment = async (as: FormatName): Promise<Attachment> => {
    const { extensions, mediaType } = FORMATS[as];
    const name = `${stem}${extensions[0]}`;
    return { name, mediaType, content: await rendered(host, options, view, as, name) };
  };
  if (!options.mail)
    return { name: `${stem}${FORMATS[format].extensions[0]}`, content: async () => (await attachment(format)).content };
  return {
    name: `${stem}.eml`,
    content: async () => {
      const { renderTerminal } = await import('../render/terminal.ts');
      const { renderMail } = await import('../render/mail.ts');
      const letter = await attachment(format);
      const calendar = await attachment(CALENDAR);
      const note = reminderNote(context, reminder, [letter.name], calendar.name);
      const text = await renderTerminal({ ...view, document: note }, { width: MAIL_WIDTH, colour: false });
      return renderMail(reminderMail(context, reminder), text, [letter, calendar]);
    },
  };
}
