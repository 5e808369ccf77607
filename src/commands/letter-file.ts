import type { Host } from '../host/host.ts';
import { FORMATS } from '../render/formats.ts';
import type { Reminder } from '../tracking/reminders.ts';
import { reminderMail } from '../view/reminder-mail.ts';
import { remindersView } from '../view/reminders-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { fileStem } from './file-stem.ts';
import type { RemindOptions } from './remind-options.ts';
import { rendered } from './rendered.ts';
import type { NewFile } from './write-files.ts';

/** Columns of a letter in a mail: up to here nothing stands side by side, so that it reads well in any typeface. */
const MAIL_WIDTH = 68;

/** One letter as a file named after its addressee; a draft of a mail carries it as its attachment. */
export function letterFile(host: Host, options: RemindOptions, context: ViewContext, reminder: Reminder): NewFile {
  const stem = fileStem(reminder.addressee);
  const view = remindersView(context, [reminder], [], []);
  const format = options.format ?? 'md';
  const { extensions, mediaType } = FORMATS[format];
  const name = `${stem}${extensions[0]}`;
  const letter = () => rendered(host, options, view, format, name);
  if (!options.mail) return { name, content: letter };
  return {
    name: `${stem}.eml`,
    content: async () => {
      const { renderTerminal } = await import('../render/terminal.ts');
      const { renderMail } = await import('../render/mail.ts');
      const text = await renderTerminal(view, { width: MAIL_WIDTH, colour: false });
      const attached = [{ name, mediaType, content: await letter() }];
      return renderMail(reminderMail(context, reminder), text, attached);
    },
  };
}
