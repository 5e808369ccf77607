/** Signs that may begin markup anywhere in a line; `$` is mathematics on some sites. */
const INLINE = /[\\`*_[\]<>~|#$]|&(?=#?\w+;)|(?<=[ps]):(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=[\w.-])/gi;
/** Signs that begin a block at the start of a line and are not escaped already: bullets, rules, underlines. */
const BLOCK = /^(?:[-+](?=\s|$)|-(?=-)|=(?==|$))/;
/** A number of an ordered list; the sign after it is what makes it one. */
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** One line of plain text (see `plainText`) that shows on a CommonMark or GitHub page exactly as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(INLINE, '\\$&').replace(NUMBER, '$1\\$2').replace(BLOCK, '\\$&');
}
