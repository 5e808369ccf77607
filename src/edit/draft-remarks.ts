import type { Words } from '../i18n/words.ts';
import type { Draft, Inference } from '../model/draft.ts';

/** Letters of a line that are enough to find it again. */
const MAX_QUOTED = 60;

/** Says in words where fields of a draft come from. */
export interface DraftRemarks {
  /** `dòng 45` */
  readonly at: (line: number) => string;
  /** `dòng 45: theo đề mục "6.1. Sở Y tế"` */
  readonly why: (inference: Inference) => string;
}

export function draftRemarks({ counts, account }: Draft, words: Words): DraftRemarks {
  const texts = new Map(account.map(({ line, label, text }) => [line, [label, text].filter(Boolean).join(' ')]));
  const at = (line: number) => words('draft/at', { counts, line });
  return {
    at,
    why: ({ line, why }) => `${at(line)}: ${words('draft/why', { why, source: shortened(texts.get(line) ?? '') })}`,
  };
}

/** The beginning of a text, up to the end of a word. */
export function shortened(text: string, length = MAX_QUOTED): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
