import { nearest } from '../../i18n/nearest.ts';
import type { WherePart } from '../../i18n/where-args.ts';
import { misread, quotedPiece } from './misread.ts';
import { type Token, tokenize } from './tokenize.ts';
import { COMPARISONS, type Operator, type Tree, type Written } from './tree.ts';

/** UTF-16 units of an expression: far more than a person types, little enough to read at once. */
export const LONGEST_EXPRESSION = 10_000;
/** Brackets and `not` inside each other. */
export const DEEPEST = 50;

const KEYWORDS = ['and', 'or', 'not', 'in', 'is', 'null'];

/**
 * Reads `status = overdue and (lead = so-noi-vu or deadline < 2016-07-01)`. `and` binds closer than `or`, `not` closer
 * than both.
 *
 * @throws UsageError that points at what cannot be read and says what was expected
 */
export function parseWhere(expression: string): Tree {
  if (expression.length > LONGEST_EXPRESSION) {
    const at = { from: LONGEST_EXPRESSION, to: LONGEST_EXPRESSION + 1 };
    throw misread(expression, at, 'usage/where-too-long', { max: LONGEST_EXPRESSION });
  }
  return new Reader(expression, tokenize(expression)).whole();
}

class Reader {
  private index = 0;
  private depth = 0;

  constructor(
    private readonly expression: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Tree {
    const tree = this.joined('or');
    if (this.next) throw this.expected('connector');
    return tree;
  }

  private get next(): Token | undefined {
    return this.tokens[this.index];
  }

  /** Takes the next token if it is this sign or keyword. */
  private take(text: string): Token | null {
    const { next } = this;
    const isIt = next?.kind === 'sign' ? next.text === text : next?.kind === 'word' && next.text.toLowerCase() === text;
    if (!next || !isIt) return null;
    this.index += 1;
    return next;
  }

  private joined(kind: 'and' | 'or'): Tree {
    const part = () => (kind === 'or' ? this.joined('and') : this.single());
    const first = part();
    const parts = [first];
    while (this.take(kind)) parts.push(part());
    return parts.length === 1 ? first : { kind, parts };
  }

  private single(): Tree {
    const opening = this.take('not') ?? this.take('(');
    if (opening === null) return this.test();
    this.depth += 1;
    if (this.depth > DEEPEST) throw misread(this.expression, opening, 'usage/where-too-deep', { max: DEEPEST });
    let tree: Tree;
    if (opening.text === '(') {
      tree = this.joined('or');
      if (!this.take(')')) throw this.expected('connector-or-close');
    } else tree = { kind: 'not', part: this.single() };
    this.depth -= 1;
    return tree;
  }

  private test(): Tree {
    const field = this.next;
    if (field?.kind !== 'word' || isKeyword(field)) throw this.expected('condition');
    this.index += 1;
    if (this.take('is')) {
      const isNull = !this.take('not');
      if (!this.take('null')) throw this.expected('null');
      return { kind: 'null', field, isNull };
    }
    const { operator, sign } = this.operator();
    if (operator === 'in' || operator === 'not in') return { kind: 'test', field, operator, sign, values: this.list() };
    const isEquality = operator === '=' || operator === '!=';
    if (isEquality && this.take('null')) return { kind: 'null', field, isNull: operator === '=' };
    return { kind: 'test', field, operator, sign, values: [this.value()] };
  }

  private operator(): { readonly operator: Operator; readonly sign: Written } {
    const { next } = this;
    const not = this.take('not');
    const inside = this.take('in');
    if (inside && not) {
      const { from, to } = { from: not.from, to: inside.to };
      return { operator: 'not in', sign: { text: 'not in', from, to } };
    }
    if (inside) return { operator: 'in', sign: inside };
    if (!next || not || next.kind !== 'operator') throw this.expected(not ? 'in' : 'operator');
    const operator = COMPARISONS.find((one) => one === next.text);
    if (operator === undefined) {
      // `==` and `=<`: nearness by letters says nothing of signs.
      const meant =
        COMPARISONS.find((one) => [...next.text].every((sign) => one.includes(sign)) && one !== '<') ?? null;
      const args = { found: quotedPiece(next.text), nearest: meant, known: [...COMPARISONS, 'in', 'is null'] };
      throw misread(this.expression, next, 'usage/where-operator', args);
    }
    this.index += 1;
    return { operator, sign: next };
  }

  private list(): readonly Written[] {
    if (!this.take('(')) throw this.expected('open');
    const values = [this.value()];
    while (this.take(',')) values.push(this.value());
    if (!this.take(')')) throw this.expected('comma-or-close');
    return values;
  }

  private value(): Written {
    const { next } = this;
    if (!next || (next.kind !== 'word' && next.kind !== 'text') || isKeyword(next)) throw this.expected('value');
    this.index += 1;
    return { text: next.text, from: next.from, to: next.to };
  }

  private expected(expected: WherePart) {
    const { next, expression } = this;
    const end = expression.trimEnd().length;
    const found = next === undefined ? null : quotedPiece(expression.slice(next.from, next.to));
    const meant =
      next?.kind === 'word' && expected.startsWith('connector') ? nearest(next.text, ['and', 'or'])[0] : null;
    const args = { expected, found, nearest: meant ?? null };
    return misread(expression, next ?? { from: end, to: end + 1 }, 'usage/where-expected', args);
  }
}

function isKeyword({ kind, text }: Token): boolean {
  return kind === 'word' && KEYWORDS.includes(text.toLowerCase());
}
