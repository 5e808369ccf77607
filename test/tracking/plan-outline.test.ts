import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnder } from '../../src/model/plan.ts';
import { planOutline } from '../../src/tracking/plan-outline.ts';

const outline = (sections: readonly string[], activities: readonly string[]) =>
  planOutline(
    { sections: sections.map((id) => ({ id, title: `Mục ${id}` })) },
    activities.map((id) => ({ activity: { id } })),
  ).map(({ number, title, items }) => [number, title, items.map(({ activity }) => activity.id).join(' ')]);

describe('the outline of a plan', () => {
  it('leaves out the frame and numbers what stands in it anew', () => {
    expect(outline(['II', 'II.1', 'II.4', 'II.4.1', 'II.9', 'III'], ['II.1', 'II.4.1', 'III.2'])).toEqual([
      ['1', 'Mục II.1', 'II.1'],
      ['2', 'Mục II.4', ''],
      ['2.1', 'Mục II.4.1', 'II.4.1'],
      ['3', 'Mục III', 'III.2'],
    ]);
  });

  it('keeps a topmost heading that has something of its own', () => {
    expect(outline(['I', 'I.1'], ['I.2', 'I.1.a'])).toEqual([
      ['1', 'Mục I', 'I.2'],
      ['1.1', 'Mục I.1', 'I.1.a'],
    ]);
  });

  it('puts what stands under no heading last, without a number', () => {
    expect(outline(['II'], ['A.1', 'II.1', 'II10'])).toEqual([
      ['1', 'Mục II', 'II.1'],
      ['', '', 'A.1 II10'],
    ]);
  });

  it('loses nothing, doubles nothing, and gives each heading a number of its own', () => {
    const part = fc.constantFrom('1', '2', 'a');
    const id = fc.tuple(fc.constantFrom('I', 'II', 'PL1'), fc.array(part, { maxLength: 3 }));
    const ids = fc.array(
      id.map(([first, rest]) => [first, ...rest].join('.')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(
          id.map(([first, rest]) => [first, ...rest].join('.')),
          { maxLength: 8 },
        ),
        ids,
        (sections, activities) => {
          const entries = planOutline(
            { sections: sections.map((section) => ({ id: section, title: section })) },
            activities.map((activity) => ({ activity: { id: activity } })),
          );
          expect(entries.flatMap(({ items }) => items.map(({ activity }) => activity.id)).sort()).toEqual(
            [...activities].sort(),
          );
          const numbers = entries.map(({ number }) => number);
          expect(new Set(numbers).size).toBe(numbers.length);
          for (const { title, items, number } of entries)
            if (number !== '') expect(items.every(({ activity }) => isUnder(activity.id, title))).toBe(true);
        },
      ),
    );
  });
});
