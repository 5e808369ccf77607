import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/diagnostics/errors.ts';
import { choosePlan, loadWorkspace, obligations } from '../../../src/index.ts';
import type { Obligation } from '../../../src/tracking/obligation.ts';
import { type Asked, FIELDS, OPERATORS } from '../../../src/tracking/where/fields.ts';
import { parseWhere } from '../../../src/tracking/where/parse-where.ts';
import { readWhere } from '../../../src/tracking/where/read-where.ts';
import { OBLIGATION_FIELDS } from '../../../src/view/obligation-item.ts';
import { workspace } from '../../support/run.ts';
import { anyTest, anyTree, printed, type Said, said } from './any-tree.ts';

let asked: Asked;
let all: readonly Obligation[];

beforeAll(async () => {
  const { workspace: read } = await loadWorkspace(workspace('kinds'));
  const plan = choosePlan(read.plans, '2017', '2017-06-01');
  asked = { workspace: read, plan };
  all = obligations(read, plan, '2017-06-01');
});

describe('an expression', () => {
  it('that is printed from a tree reads as that tree', () => {
    fc.assert(
      fc.property(anyTree(anyTest), (tree) => {
        expect(said(parseWhere(printed(tree)))).toEqual(tree);
      }),
    );
  });

  it('of any text is read or refused at a place that lies in it', () => {
    const pieces = fc.constantFrom(
      ...['status', 'lead', 'deadline', '=', '!=', '<', '~', 'in', '(', ')', ',', 'and', 'or', 'not', 'is', 'null'],
      ...['overdue', '"sở"', '“x”', "'", '1/7/2016', 'so-y-te', '\u0000', '\u200b', '𠀀'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(text, (expression) => {
        try {
          for (const obligation of all) readWhere(expression, asked).matches(obligation);
        } catch (error) {
          if (!(error instanceof UsageError) || error.typed === null) throw error;
          expect(error.typed.text).toBe(expression);
          expect(error.typed.from).toBeGreaterThanOrEqual(0);
          expect(error.typed.from).toBeLessThanOrEqual(expression.length);
          expect(error.typed.to).toBeGreaterThan(error.typed.from);
        }
      }),
    );
  });

  it('is true of what a plain reading says it is true of', () => {
    fc.assert(
      fc.property(anyTree(knownTest()), (tree) => {
        const { matches } = readWhere(printed(tree), asked);
        for (const obligation of all)
          expect(matches(obligation), obligation.activity.id).toBe(isTrue(tree, obligation));
      }),
      { numRuns: 30 },
    );
  });

  it('may name every key of an obligation in machine output', () => {
    for (const field of OBLIGATION_FIELDS) expect(Object.keys(FIELDS)).toContain(field);
  });
});

/** Tests that this plan can be asked, over what stands in it. */
function knownTest(): fc.Arbitrary<Said> {
  const field = fc.constantFrom(...Object.keys(FIELDS));
  return field.chain((name) => {
    const { type, read, choices } = FIELDS[name] as (typeof FIELDS)[string];
    const there = [...new Set(all.flatMap((obligation) => read(obligation, asked)))].map(String);
    const others: Readonly<Record<string, readonly string[]>> = {
      text: ['Việc', 'QUÝ', 'sở'],
      day: ['2017-05-31', '1/6/2017'],
      number: ['0', '-1', '12'],
      choice: choices?.(asked) ?? [],
      agency: ['so-noi-vu', 'so-tai-chinh'],
    };
    const value = fc.constantFrom(...there, ...(others[type] ?? []));
    const test = fc.constantFrom(...OPERATORS[type]).chain((operator) => {
      const isList = operator === 'in' || operator === 'not in';
      const values = fc.array(value, { minLength: 1, maxLength: isList ? 3 : 1 });
      return fc.record({
        kind: fc.constant('test' as const),
        field: fc.constant(name),
        operator: fc.constant(operator),
        values,
      });
    });
    const isNull = fc.record({ kind: fc.constant('null' as const), field: fc.constant(name), isNull: fc.boolean() });
    return fc.oneof({ weight: 1, arbitrary: isNull }, { weight: 4, arbitrary: test });
  });
}

/** The naive reference: it asks one value after another, and knows no groups. */
function isTrue(tree: Said, obligation: Obligation): boolean {
  if ('parts' in tree) {
    const truths = tree.parts.map((part) => isTrue(part, obligation));
    return tree.kind === 'and' ? !truths.includes(false) : truths.includes(true);
  }
  if (tree.kind === 'not') return !isTrue(tree.part, obligation);
  const { type, read } = FIELDS[tree.field] as (typeof FIELDS)[string];
  const found = read(obligation, asked);
  if (tree.kind === 'null') return tree.isNull ? found.length === 0 : found.length > 0;
  if (found.length === 0) return false;
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  const letters = (text: string) =>
    bare(text)
      .replace(/[^\p{L}\p{N}&]+/gu, ' ')
      .trim();
  const day = (text: string) => text.replace(/^(\d)\/(\d)\/(\d{4})$/, '$3-0$2-0$1');
  const { agencies, groups } = asked.workspace.register;
  const names = (id: string) => {
    if (type === 'section')
      return [id, ...asked.plan.sections.filter((one) => one.id === id).map(({ title }) => title)];
    if (type !== 'agency') return [id];
    const agency = agencies.find((one) => one.id === id);
    return agency
      ? [id, agency.name, agency.short, ...agency.aliases]
      : [id, ...groups.filter((one) => one.id === id).map(({ name }) => name)];
  };
  const equal = (value: string | number, wanted: string) => {
    if (type === 'number') return value === Number(wanted);
    if (type === 'day') return value === day(wanted);
    return type === 'text' ? String(value).toLowerCase() === wanted.toLowerCase() : value === wanted;
  };
  const some = (fits: (value: string | number) => boolean) => found.filter(fits).length > 0;
  const wanted = tree.values[0] ?? '';
  const than = type === 'number' ? Number(wanted) : day(wanted);
  switch (tree.operator) {
    case '=':
      return some((value) => equal(value, wanted));
    case '!=':
      return !some((value) => equal(value, wanted));
    case '~':
      return some((value) => names(String(value)).some((name) => letters(name).includes(letters(wanted))));
    case 'in':
      return tree.values.some((one) => some((value) => equal(value, one)));
    case 'not in':
      return !tree.values.some((one) => some((value) => equal(value, one)));
    case '<':
      return some((value) => value < than);
    case '<=':
      return some((value) => value <= than);
    case '>':
      return some((value) => value > than);
    case '>=':
      return some((value) => value >= than);
  }
}
