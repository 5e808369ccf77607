import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeAll, expect, test } from 'vitest';
import { displayWidth, prepareDisplayWidth } from '../../src/render/display-width.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { anyText } from './any-text.ts';

beforeAll(() => prepareDisplayWidth('中文'));

test.each([
  ['', 0],
  ['Ủy ban', 6],
  ['Ủy ban'.normalize('NFD'), 6],
  ['đ ngày 5/6 – “sơ kết”…', 22],
  ['中文', 4],
  ['👨‍👩‍👧', 2],
  ['☐☑─', 3],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('every character of the first planes is as wide as string-width has it, alone and after a letter', () => {
  for (let code = 0x20; code < 0x3100; code += 1) {
    const character = String.fromCodePoint(code);
    if (/\p{Cc}/u.test(character)) continue;
    expect([code, displayWidth(character)]).toEqual([code, stringWidth(character)]);
    expect([code, displayWidth(`a${character}`)]).toEqual([code, stringWidth(`a${character}`)]);
  }
});

test('any plain text is as wide as string-width has it', () => {
  const latin = fc.array(fc.constantFrom(...'aĐđơ\u0301\u0323\u0309 …–ỨỳƯ7©®‼#*\u00a0'), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.oneof(
        anyText.map(plainText),
        latin.map((each) => each.join('')),
      ),
      (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
      },
    ),
    { numRuns: 250 },
  );
});

test('a long text is as wide as string-width has it', () => {
  fc.assert(
    fc.property(anyText.map(plainText), fc.integer({ min: 2, max: 60 }), (text, times) => {
      const long = `${text} `.repeat(times);
      expect(displayWidth(long)).toBe(stringWidth(long));
    }),
  );
});
