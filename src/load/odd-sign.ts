import type { ErrorObject } from 'ajv';
import { isIsoDate } from '../time/iso-date.ts';
import { ODD_SPACES } from './odd-spaces.ts';

type OddSign =
  | { readonly code: 'yaml/odd-space'; readonly args: Record<never, never> }
  | { readonly code: 'yaml/sign'; readonly args: { readonly found: string; readonly right: string } };

const ODD_EDGE = new RegExp(`^[${ODD_SPACES}]|[${ODD_SPACES}]$`);

/** A sign in a value that must have a form, where the sign and not the value is what is wrong; null where none is. */
export function oddSign(value: string, { keyword, params }: ErrorObject): OddSign | null {
  if (keyword !== 'pattern' && keyword !== 'format' && keyword !== 'type') return null;
  if (ODD_EDGE.test(value)) return { code: 'yaml/odd-space', args: {} };
  const curly = /^[“”„‟«]/.exec(value)?.[0];
  const isText = keyword !== 'type' || [params.type].flat().includes('string');
  if (curly !== undefined) return { code: 'yaml/sign', args: { found: curly, right: isText ? '"' : '' } };
  const comment = /\s(\/\/|<!--)/.exec(value)?.[1];
  return comment === undefined ? null : { code: 'yaml/sign', args: { found: comment, right: '#' } };
}

/** Whether only blanks at its ends keep a value from its form: it is read without them, and `text/double-space` tells. */
export function isBlankAtEnds(value: unknown, { keyword, params }: ErrorObject): boolean {
  if (typeof value !== 'string' || value === value.trim()) return false;
  if (keyword === 'pattern') return new RegExp(String(params.pattern), 'u').test(value.trim());
  return keyword === 'format' && params.format === 'date' && isIsoDate(value.trim());
}
