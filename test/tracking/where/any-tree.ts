import fc from 'fast-check';
import { COMPARISONS, type Operator, type Tree, type Written } from '../../../src/tracking/where/tree.ts';

/** A tree without its places: what an expression says. */
export type Said =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Said[] }
  | { readonly kind: 'not'; readonly part: Said }
  | { readonly kind: 'null'; readonly field: string; readonly isNull: boolean }
  | { readonly kind: 'test'; readonly field: string; readonly operator: Operator; readonly values: readonly string[] };

export function said(tree: Tree): Said {
  const text = (written: Written) => written.text;
  switch (tree.kind) {
    case 'and':
    case 'or':
      return { kind: tree.kind, parts: tree.parts.map(said) };
    case 'not':
      return { kind: 'not', part: said(tree.part) };
    case 'null':
      return { kind: 'null', field: text(tree.field), isNull: tree.isNull };
    case 'test':
      return { kind: 'test', field: text(tree.field), operator: tree.operator, values: tree.values.map(text) };
  }
}

/** Writes what a tree says, every value in quotes and every inner part in brackets. */
export function printed(tree: Said): string {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return tree.parts.map((part) => `(${printed(part)})`).join(` ${tree.kind} `);
    case 'not':
      return `not (${printed(tree.part)})`;
    case 'null':
      return `${tree.field} is ${tree.isNull ? '' : 'not '}null`;
    case 'test': {
      const values = tree.values.map((value) => `"${value.replaceAll('"', '""')}"`).join(', ');
      const isList = tree.operator === 'in' || tree.operator === 'not in';
      return `${tree.field} ${tree.operator} ${isList ? `(${values})` : values}`;
    }
  }
}

/** Trees made of the tests given. */
export function anyTree(tests: fc.Arbitrary<Said>): fc.Arbitrary<Said> {
  const { tree } = fc.letrec<{ tree: Said }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'tree' },
      tests,
      fc.record({ kind: fc.constant('not' as const), part: tie('tree') }),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        parts: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
      }),
    ),
  }));
  return tree;
}

const word = fc.stringMatching(/^[a-z]{4,9}$/).filter((text) => !['null'].includes(text));

/** A test of any field and any text, such as no plan has to know. */
export const anyTest: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ kind: fc.constant('null' as const), field: word, isNull: fc.boolean() }),
  fc.record({
    kind: fc.constant('test' as const),
    field: word,
    operator: fc.constantFrom(...COMPARISONS),
    values: fc.tuple(fc.string({ unit: 'binary', maxLength: 12 })),
  }),
  fc.record({
    kind: fc.constant('test' as const),
    field: word,
    operator: fc.constantFrom('in' as const, 'not in' as const),
    values: fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 4 }),
  }),
);
