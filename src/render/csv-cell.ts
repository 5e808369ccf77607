import type { Value } from '../view/document.ts';

/** What a spreadsheet may take for a formula: the sign, also a full-width one, may come after white space. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;

/** What a terminal would obey where somebody looks at the file: controls, but for tabs and line ends, and direction marks. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * One value as the text of a CSV cell, before quoting. Null is empty; members of a list and `key=value` pairs of an
 * object are joined with `|`, `|` and `\` inside one are written `\|` and `\\`. A text that a spreadsheet would compute
 * gets a leading `'`; a number never does. A control character becomes U+FFFD.
 */
export function csvCell(value: Value): string {
  const text = flat(value).replace(CONTROLS, '\ufffd');
  return typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
}

function flat(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  const members = isList(value)
    ? value.map((member) => flat(member))
    : Object.entries(value).map(([key, member]) => `${key}=${flat(member)}`);
  return members.map((member) => member.replace(/[\\|]/g, '\\$&')).join('|');
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
