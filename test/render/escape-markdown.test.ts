import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/render/escape-markdown.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { anyText } from './any-text.ts';

test.each([
  ['Kế hoạch 37/KH-BVSTBCPN ngày 5/4 - 15/12 (đợt 1)', 'Kế hoạch 37/KH-BVSTBCPN ngày 5/4 - 15/12 (đợt 1)'],
  ['a|b', 'a\\|b'],
  ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
  ['<b>&amp; &#35; A & B', '\\<b\\>\\&amp; \\&#35; A & B'.replace('#', '\\#')],
  ['[x](y) ![z] [^1]', '\\[x\\](y) !\\[z\\] \\[^1\\]'],
  ['a\\', 'a\\\\'],
  ['# a #', '\\# a \\#'],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['> a', '\\> a'],
  ['-6', '-6'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['1. a', '1\\. a'],
  ['12) a', '12\\) a'],
  ['1.5 triệu', '1.5 triệu'],
  ['1)', '1\\)'],
  ['http://a.vn www.a.vn a@b.vn', 'http\\://a.vn www\\.a.vn a\\@b.vn'],
])('%j is written %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('taking the escapes away gives the text back, and no sign of markup stands free', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>~|#$&-+=1.)a ') });
  fc.assert(
    fc.property(fc.oneof(anyText, signs).map(plainText), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text);
      expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>~|#$]/);
    }),
    { numRuns: 250 },
  );
});
