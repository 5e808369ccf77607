/** A piece of an expression and where it stands in it: UTF-16 units from 0, the end exclusive. */
export interface Written {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export const COMPARISONS = ['=', '!=', '<', '<=', '>', '>=', '~'] as const;
export type Comparison = (typeof COMPARISONS)[number];
export type Operator = Comparison | 'in' | 'not in';

/** What an expression says, as it is written: no name has been looked up yet. */
export type Tree =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Tree[] }
  | { readonly kind: 'not'; readonly part: Tree }
  | { readonly kind: 'null'; readonly field: Written; readonly isNull: boolean }
  | {
      readonly kind: 'test';
      readonly field: Written;
      readonly operator: Operator;
      /** Where the operator stands. */
      readonly sign: Written;
      /** One; several only for `in` and `not in`. */
      readonly values: readonly Written[];
    };
