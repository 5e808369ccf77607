import type { Value } from '../view/document.ts';

/** What a spreadsheet may take for a formula: the sign, also a full-width one, may come after white space. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;

/**
 * One value as the text of a CSV cell, before quoting. Null is empty; members of a list and `key=value` pairs of an
 * object are joined with `|`, `|` and `\` inside one are written `\|` and `\\`. A text that a spreadsheet would compute
 * gets a leading `'`; a number never does.
 */
export function csvCell(value: Value): string {
  const text = flat(value);
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
