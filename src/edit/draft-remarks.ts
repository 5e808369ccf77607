import type { Words } from '../i18n/words.ts';
import type { Draft, Inference } from '../model/draft.ts';

/** Letters of a line that are enough to find it again. */
const MAX_QUOTED = 60;

/** What is to be said of a field, and the place in the document that it is about. */
export interface Remark {
  readonly line: number;
  /** Empty where the place is all there is to say. */
  readonly text: string;
}

/** Says in words where fields of a draft come from. */
export interface DraftRemarks {
  /** `dòng 45` */
  readonly at: (line: number) => string;
  /** `theo đề mục "6.1. Sở Y tế"`; what is concluded in the same way is not quoted again. */
  readonly why: (inferred: readonly Inference[]) => readonly Remark[];
  /** `dòng 45: theo đề mục "6.1. Sở Y tế"; gọi chung; dòng 47: …`: each place once. */
  readonly say: (remarks: readonly Remark[]) => string;
}

export function draftRemarks({ counts, account }: Draft, words: Words): DraftRemarks {
  const texts = new Map(account.map(({ line, label, text }) => [line, [label, text].filter(Boolean).join(' ')]));
  const at = (line: number) => words('draft/at', { counts, line });
  return {
    at,
    why: (inferred) =>
      inferred.map(({ line, why }, i) => {
        const isAgain = inferred.slice(0, i).some((one) => one.line === line && one.why === why);
        const source = isAgain ? '' : shortened(texts.get(line) ?? '');
        return { line, text: words('draft/why', { why, source }) };
      }),
    say: (remarks) => {
      const lines = [...new Set(remarks.map(({ line }) => line))];
      const about = (line: number) => remarks.filter((one) => one.line === line && one.text !== '');
      return lines
        .map((line) =>
          [
            at(line),
            about(line)
              .map(({ text }) => text)
              .join('; '),
          ]
            .filter(Boolean)
            .join(': '),
        )
        .join('; ');
    },
  };
}

/** The beginning of a text, up to the end of a word. */
function shortened(text: string, length = MAX_QUOTED): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
