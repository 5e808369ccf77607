import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slices } from '../../src/render/slices.ts';
import { anyText } from './any-text.ts';

const letters = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

test('a short text is one slice', () => {
  expect([...slices('')]).toEqual(['']);
  expect([...slices('x'.repeat(200))]).toEqual(['x'.repeat(200)]);
});

test('slices are short, and the letters in them are the letters of the text', () => {
  const glued = fc.tuple(anyText, fc.array(anyText, { minLength: 1 }), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(glued, ([lead, texts, times]) => {
      const text = (lead + texts.join('').repeat(times)).slice(0, 1500);
      const all = [...slices(text)];
      for (const slice of all) expect(slice.length).toBeLessThanOrEqual(201);
      if (letters(text).every(({ length }) => length < 200)) expect(all.flatMap(letters)).toEqual(letters(text));
      expect(all.join('')).toBe(text);
    }),
    { numRuns: 150 },
  );
});

test('a letter that never ends is cut', () => {
  expect([...slices(`a${'\u0301'.repeat(500)}`)].map(({ length }) => length)).toEqual([200, 200, 101]);
});
