import { UsageError } from '../../diagnostics/errors.ts';
import { fold } from '../../i18n/fold.ts';
import { nearest } from '../../i18n/nearest.ts';
import { agencyById, nameOf } from '../../model/agency-register.ts';
import { namesOf } from '../../model/find-agency.ts';
import { isUnder, meantId } from '../../model/plan.ts';
import { parseDate } from '../../time/parse-date.ts';
import type { Obligation } from '../obligation.ts';
import { partyMeant } from '../party.ts';
import { type Asked, FIELDS, type Field, OPERATORS } from './fields.ts';
import { misread, quotedPiece } from './misread.ts';
import { parseWhere } from './parse-where.ts';
import type { Comparison, Tree, Written } from './tree.ts';

export type Condition = (obligation: Obligation) => boolean;

export interface Where {
  readonly matches: Condition;
  /** The fields it speaks of. */
  readonly fields: ReadonlySet<string>;
}

/**
 * What an expression asks of an obligation. A comparison with null is false, `!=` and `not in` too; of several values,
 * as those of `lead`, one is enough, and none may be the one named by `!=`.
 *
 * @throws UsageError that points into the expression where it cannot be read, or names nothing that there is
 */
export function readWhere(expression: string, asked: Asked): Where {
  const fields = new Set<string>();
  const condition = (tree: Tree): Condition => {
    switch (tree.kind) {
      case 'and': {
        const parts = tree.parts.map(condition);
        return (obligation) => parts.every((part) => part(obligation));
      }
      case 'or': {
        const parts = tree.parts.map(condition);
        return (obligation) => parts.some((part) => part(obligation));
      }
      case 'not': {
        const part = condition(tree.part);
        return (obligation) => !part(obligation);
      }
      case 'null': {
        const { read } = fieldOf(expression, tree.field, fields);
        return (obligation) => (read(obligation, asked).length === 0) === tree.isNull;
      }
      case 'test':
        return testOf(expression, tree, fieldOf(expression, tree.field, fields), asked);
    }
  };
  return { matches: condition(parseWhere(expression)), fields };
}

function fieldOf(expression: string, written: Written, fields: Set<string>): Field {
  const known = Object.keys(FIELDS);
  const name = known.find((one) => one.toLowerCase() === written.text.toLowerCase());
  if (name === undefined) {
    const found = quotedPiece(written.text);
    const args = { found, nearest: nearest(found, known)[0] ?? null, known };
    throw misread(expression, written, 'usage/where-field', args);
  }
  fields.add(name);
  return FIELDS[name] as Field;
}

type Value = string | number;
type Test = Extract<Tree, { kind: 'test' }>;

function testOf(expression: string, { field: name, operator, sign, values }: Test, field: Field, asked: Asked) {
  const allowed = OPERATORS[field.type];
  if (!allowed.includes(operator)) {
    const args = { field: quotedPiece(name.text), type: field.type, operator, allowed };
    throw misread(expression, sign, 'usage/where-type', args);
  }
  const isNot = operator === '!=' || operator === 'not in';
  const comparison = operator === 'in' || operator === 'not in' || operator === '!=' ? '=' : operator;
  const fits = values.map((value) => fitting(expression, value, field, comparison, asked));
  return (obligation: Obligation): boolean => {
    const found = field.read(obligation, asked);
    return found.length > 0 && found.some((value) => fits.some((one) => one(value))) !== isNot;
  };
}

/** Whether a value of a field is as a written one asks. */
function fitting(
  expression: string,
  written: Written,
  field: Field,
  comparison: Comparison,
  asked: Asked,
): (value: Value) => boolean {
  if (comparison === '~') {
    const part = fold(written.text);
    if (part === '') throw misread(expression, written, 'usage/where-no-letters', {});
    return (value) => called(field, String(value), asked).some((name) => fold(name).includes(part));
  }
  const wanted = wantedOf(expression, written, field, asked);
  switch (comparison) {
    case '<':
      return (value) => value < (wanted as Value);
    case '<=':
      return (value) => value <= (wanted as Value);
    case '>':
      return (value) => value > (wanted as Value);
    case '>=':
      return (value) => value >= (wanted as Value);
    default:
      if (Array.isArray(wanted)) return (value) => wanted.includes(value);
      return field.type === 'text' ? (value) => plain(String(value)) === wanted : (value) => value === wanted;
  }
}

/** What people call it, for a search by a part of its name. */
function called({ type }: Field, value: string, { workspace: { register }, plan }: Asked): readonly string[] {
  if (type === 'section') return [value, ...plan.sections.flatMap(({ id, title }) => (id === value ? [title] : []))];
  if (type !== 'agency') return [value];
  const agency = agencyById(register, value);
  return agency ? namesOf(agency) : [value, nameOf(register, value)];
}

/** Texts are the same whole, without regard to case, spacing and the way accents are encoded. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A written value as the field has it; of an agency or a group all ids that it stands for. */
function wantedOf(expression: string, written: Written, field: Field, asked: Asked): Value | readonly string[] {
  const { plan } = asked;
  const { text } = written;
  const found = quotedPiece(text);
  switch (field.type) {
    case 'text':
      return plain(text);
    case 'day': {
      const day = parseDate(text);
      if (day === null) throw misread(expression, written, 'usage/where-day', { found });
      return day;
    }
    case 'number':
      if (!/^[+-]?\d{1,9}$/.test(text)) throw misread(expression, written, 'usage/where-number', { found });
      return Number(text);
    case 'choice': {
      const allowed = field.choices?.(asked) ?? [];
      const choice = allowed.find((one) => one === text.toLowerCase());
      if (choice !== undefined) return choice;
      const args = { found, allowed, nearest: nearest(found, allowed)[0] ?? null };
      throw misread(expression, written, 'usage/where-value', args);
    }
    case 'agency':
      return idsMeant(expression, written, asked);
    case 'section': {
      const ids = [...plan.sections, ...plan.activities].map(({ id }) => id);
      if (ids.some((id) => isUnder(id, text))) return text;
      unknownId(asked, misread(expression, written, 'usage/unknown-section', { found, nearest: meantId(text, ids) }));
      return text;
    }
    case 'activity': {
      const ids = plan.activities.map(({ id }) => id);
      if (ids.includes(text)) return text;
      const args = { found, plan: plan.id, nearest: meantId(text, ids) };
      unknownId(asked, misread(expression, written, 'usage/unknown-activity', args));
      return text;
    }
  }
}

function unknownId({ onUnknownId }: Asked, error: UsageError): void {
  if (!onUnknownId) throw error;
  onUnknownId(error);
}

function idsMeant(expression: string, written: Written, { workspace, plan }: Asked): readonly string[] {
  try {
    return partyMeant(workspace, plan, written.text).ids;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.code, error.args, { text: expression, from: written.from, to: written.to });
  }
}
