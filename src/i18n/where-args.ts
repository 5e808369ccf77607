import type { None } from './worded.ts';

/** What may stand at a place of an expression. */
export type WherePart =
  | 'condition'
  | 'operator'
  | 'value'
  | 'connector'
  | 'connector-or-close'
  | 'open'
  | 'comma-or-close'
  | 'in'
  | 'null';

/** The expressions of `--where`: what is wrong with them, and how they are shown. */
export interface WhereArgs {
  'option/where': None;
  'help/where': { fields: readonly string[] };
  'scope/where': { expression: string };
  'usage/where-expected': { expected: WherePart; found: string | null; nearest: string | null };
  'usage/where-unclosed': { quote: string };
  'usage/where-too-long': { max: number };
  'usage/where-too-deep': { max: number };
  'usage/where-field': { found: string; nearest: string | null; known: readonly string[] };
  'usage/where-operator': { found: string; nearest: string | null; known: readonly string[] };
  'usage/where-type': { field: string; type: string; operator: string; allowed: readonly string[] };
  'usage/where-day': { found: string };
  'usage/where-number': { found: string };
  'usage/where-value': { found: string; allowed: readonly string[]; nearest: string | null };
  'usage/where-no-letters': None;
}
