import type { FindingArgs, FindingCode, FindingText } from './finding-args.ts';
import type { Lang } from './lang.ts';
import type { MessageArgs, MessageKey } from './message-args.ts';

/** What a finding says: what is wrong, and what to do where there is something to say of it. */
export interface FindingWords {
  readonly problem: string;
  readonly hint: string | null;
}

/** Words a message in the reader's language. */
export interface Words {
  readonly lang: Lang;
  <K extends MessageKey>(key: K, args: MessageArgs[K]): string;
  finding<C extends FindingCode>(code: C, args: FindingArgs[C]): FindingWords;
}

/** Only the tables of the language asked for are read. */
export async function loadWords(lang: Lang): Promise<Words> {
  const { messages, findings } =
    lang === 'vi'
      ? { messages: (await import('./vi.ts')).vi, findings: (await import('./vi-findings.ts')).viFindings }
      : { messages: (await import('./en.ts')).en, findings: (await import('./en-findings.ts')).enFindings };
  const word = <K extends MessageKey>(key: K, args: MessageArgs[K]) => messages[key](args);
  const finding = <C extends FindingCode>(code: C, args: FindingArgs[C]): FindingWords => {
    const text: FindingText = findings[code](args);
    return typeof text === 'string' ? { problem: text, hint: null } : { problem: text[0], hint: text[1] };
  };
  return Object.assign(word, { lang, finding });
}
