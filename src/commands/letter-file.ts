import type { Host } from '../host/host.ts';
import { FORMATS } from '../render/formats.ts';
import type { Reminder } from '../tracking/reminders.ts';
import { reminderMail } from '../view/reminder-mail.ts';
import { reminderNote } from '../view/reminder-note.ts';
import { remindersView } from '../view/reminders-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { fileStem } from './file-stem.ts';
import type { RemindOptions } from './remind-options.ts';
import { rendered } from './rendered.ts';
import type { NewFile } from './write-files.ts';

/** Columns of the text of a mail. @source RFC 5322, 2.1.1 wishes for less than 78 */
const MAIL_WIDTH = 68;

/** One letter, of Word where nothing else is asked for, as a file named after its addressee; a draft of a mail carries it as its attachment, under a short note. */
export function letterFile(host: Host, options: RemindOptions, context: ViewContext, reminder: Reminder): NewFile {
  const stem = fileStem(reminder.addressee);
  const view = remindersView(context, [reminder], [], []);
  const format = options.format ?? 'docx';
  const { extensions, mediaType } = FORMATS[format];
  const name = `${stem}${extensions[0]}`;
  const letter = () => rendered(host, options, view, format, name);
  if (!options.mail) return { name, content: letter };
  return {
    name: `${stem}.eml`,
    content: async () => {
      const { renderTerminal } = await import('../render/terminal.ts');
      const { renderMail } = await import('../render/mail.ts');
      const attached = [{ name, mediaType, content: await letter() }];
      const files = attached.map((file) => file.name);
      const note = { ...view, document: reminderNote(context, reminder, files) };
      const text = await renderTerminal(note, { width: MAIL_WIDTH, colour: false });
      return renderMail(reminderMail(context, reminder), text, attached);
    },
  };
}
