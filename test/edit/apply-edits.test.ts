import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits.ts';

describe('applyEdits', () => {
  it.each([
    ['none', [], 'abcdef'],
    ['a change', [[1, 3, 'X']], 'aXdef'],
    [
      'an insertion and a removal',
      [
        [0, 0, 'X'],
        [5, 6, ''],
      ],
      'Xabcde',
    ],
    [
      'neighbours, whatever their order',
      [
        [3, 5, 'Y'],
        [1, 3, 'X'],
      ],
      'aXYf',
    ],
    [
      'of two that overlap the first',
      [
        [2, 6, 'Y'],
        [1, 3, 'X'],
      ],
      'aXdef',
    ],
    [
      'the inner one not',
      [
        [1, 6, 'X'],
        [2, 3, 'Y'],
      ],
      'aX',
    ],
  ] as [string, [number, number, string][], string][])('makes %s', (_what, edits, wanted) => {
    expect(
      applyEdits(
        'abcdef',
        edits.map(([start, end, text]) => ({ start, end, text })),
      ),
    ).toBe(wanted);
  });

  it('leaves what stands between them', () => {
    const pieces = fc.array(fc.record({ keep: fc.string(), drop: fc.string(), put: fc.string() }), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (parts) => {
        let text = '';
        const edits = parts.map(({ keep, drop, put }) => {
          const start = text.length + keep.length;
          text += keep + drop;
          return { start, end: start + drop.length, text: put };
        });
        // Two insertions in one place have no order.
        fc.pre(parts.every(({ keep }, i) => i === 0 || keep !== ''));
        expect(applyEdits(text, edits.reverse())).toBe(parts.map(({ keep, put }) => keep + put).join(''));
      }),
    );
  });
});
