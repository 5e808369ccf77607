import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeAll, expect, test } from 'vitest';
import { prepareDisplayWidth } from '../../src/render/display-width.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { wrapText } from '../../src/render/wrap-text.ts';
import { anyText } from './any-text.ts';

beforeAll(() => prepareDisplayWidth('中文'));

test('breaks between words', () => {
  expect(wrapText('Báo cáo sơ kết sáu tháng', 10)).toEqual(['Báo cáo sơ', 'kết sáu', 'tháng']);
});

test('breaks a word only when it is wider than a line, and never parts a letter from its marks', () => {
  const decomposed = 'nghiêngngả'.normalize('NFD');
  expect(wrapText(`số ${decomposed} cũ`, 6)).toEqual(['số', 'nghiên'.normalize('NFD'), 'gngả'.normalize('NFD'), 'cũ']);
  expect(wrapText('中文字中文字', 5)).toEqual(['中文', '字中', '文字']);
});

test('a letter is parted only when it alone is wider than a line', () => {
  expect(wrapText(`क${'ा'.repeat(9)}`, 6)).toEqual([`क${'ा'.repeat(5)}`, 'ा'.repeat(4)]);
});

test.each([
  'ệ'.normalize('NFD'),
  '👨‍👩‍👧',
  'กี่',
  '🇻🇳',
  'नि',
  '각'.normalize('NFD'),
])('a word of many %j is broken between them', (letter) => {
  const lines = wrapText(`_${letter.repeat(700)}`, 9);
  expect(lines.join('')).toBe(`_${letter.repeat(700)}`);
  for (const line of lines.slice(1)) expect(line.replaceAll(letter, '')).toBe('');
});

test.each(['x', 'ก', '🇻', '\u0301'])('a word of 40,000 %j keeps all of them', (character) => {
  const lines = wrapText(character.repeat(40_000), 60);
  expect(lines.join('')).toBe(character.repeat(40_000));
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
});

test('leaves room for what already stands on the first line', () => {
  expect(wrapText('trước ngày 5/6', 12, 4)).toEqual(['trước', 'ngày 5/6']);
  expect(wrapText('trước ngày', 12, 10)).toEqual(['', 'trước ngày']);
  expect(wrapText('', 12, 10)).toEqual(['']);
});

test('no line is too wide or ends in a blank, and nothing is lost or moved', () => {
  fc.assert(
    fc.property(
      anyText.map(plainText),
      fc.integer({ min: 8, max: 60 }),
      fc.integer({ min: 0, max: 8 }),
      (text, width, used) => {
        const lines = wrapText(text, width, used);
        lines.forEach((line, index) => {
          expect(stringWidth(line) + (index === 0 && line !== '' ? used : 0)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        });
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
    { numRuns: 125 },
  );
});
