import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../src/render/plain-text.ts';
import { anyText } from './any-text.ts';

test.each([
  ['  hai\n\tdòng \r\n', 'hai dòng'],
  ['\u001b[31mđỏ\u001b[0m', '\ufffd[31mđỏ\ufffd[0m'],
  ['a\u009b1mb\u007fc\u0000', 'a\ufffd1mb\ufffdc\ufffd'],
  ['trái\u202eiáhp\u2069', 'trái\ufffdiáhp\ufffd'],
  ['nửa \ud83c chữ 🎉', 'nửa \ufffd chữ 🎉'],
  ['\ufeffa\ufffeb\uffff', 'a\ufffdb\ufffd'],
  ['dòng\u2028đoạn\u2029hết\u0085', 'dòng đoạn hết'],
  ['ngày\u00a05/6', 'ngày\u00a05/6'],
])('%j becomes %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('is done once and for all, and keeps every visible sign', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text);
      expect(plainText(plain)).toBe(plain);
      expect(plain).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      const visible = (each: string) => each.replace(/[\p{Cc}\p{Cs}\s\ufffd\u202a-\u202e\u2066-\u2069]/gu, '');
      expect(visible(plain)).toBe(visible(text));
    }),
  );
});
