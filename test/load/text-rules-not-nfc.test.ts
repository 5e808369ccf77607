import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFindings, titled } from './text-rules.ts';

const found = (text: string) => textFindings(text, 'plan', 'text/not-nfc');

describe('text/not-nfc', () => {
  it.each([
    ['a Vietnamese letter with two marks', 'bi\u0300nh \u0111a\u0306\u0309ng', 'i\u0300'],
    ['marks in another order', 'u\u031b\u0323 o\u0302\u0323', 'u\u031b\u0323'],
    ['a mark on a composed letter', '\u00ea\u0301', '\u00ea\u0301'],
    ['the tone marks of old fonts', 'a\u0340 e\u0341', 'a\u0340'],
    ['a tone mark behind a space', 'a \u0340', ' \u0340'],
    ['the sign of a unit', '5 \u212b', '\u212b'],
    ['a Korean syllable in letters', '\u1112\u1161\u11ab', '\u1112\u1161\u11ab'],
    ['a Korean final behind a syllable', '\ud558\u11ab', '\ud558\u11ab'],
    ['a letter of another plane', '\u{11099}\u{110ba}', '\u{11099}\u{110ba}'],
    ['a mark alone on its line', '"x\n      \u0344"', ' \u0344'],
  ])('finds %s and composes it', (_what, words, at) => {
    const text = titled(words);
    const [first, ...more] = found(text);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ at, start: text.indexOf(at, text.indexOf('    title')) });
    expect(first?.mended).toBe(text.normalize('NFC'));
  });

  it.each([
    ['composed text', 'bình đẳng giới'],
    ['a mark that composes with nothing', 'q\u0301'],
    ['an escape, which is written in ASCII', '"e\\u0301"'],
  ])('leaves %s', (_what, words) => {
    expect(found(titled(words))).toEqual([]);
  });

  it('counts lines and tells of comments and keys too', () => {
    const text = `${titled('một')}# ghi chu\u0301\r\n# cu\u0303ng va\u0323y\r\n`;
    expect(found(text)).toMatchObject([{ at: 'u\u0301', args: { lines: 2 }, mended: text.normalize('NFC') }]);
  });

  it('composes any text byte for byte', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        'ê',
        'đ',
        ' ',
        '\n',
        '\r\n',
        '\u0301',
        '\u0323',
        '\u031b',
        '\u1161',
        '\u11a8',
        '\uac00',
        '\u212b',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = `# ${units.join('')}`;
        const [first] = found(text);
        expect(first?.mended ?? text).toBe(text.normalize('NFC'));
      }),
    );
  });
});
