import type { Lang } from './lang.ts';
import type { MessageArgs, MessageKey } from './message-args.ts';

/** Words a message in the reader's language. */
export type Words = <K extends MessageKey>(key: K, args: MessageArgs[K]) => string;

/** Only the table of the language asked for is read. */
export async function loadWords(lang: Lang): Promise<Words> {
  const messages = lang === 'vi' ? (await import('./vi.ts')).vi : (await import('./en.ts')).en;
  return (key, args) => messages[key](args);
}
