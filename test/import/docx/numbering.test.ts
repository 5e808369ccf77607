import { describe, expect, it } from 'vitest';
import { numberText } from '../../../src/import/docx/number-text.ts';
import { documentOf, listed, madeDocx, p, shownIn } from '../made-docx.ts';

async function shown(body: string, parts = {}) {
  return shownIn(await documentOf(madeDocx(body, parts)));
}

const level = (at: number, form: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const pattern = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const startsAt = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const OFFICIAL = pattern(
  1,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%2.%3.'),
  level(3, 'lowerLetter', '%4)'),
  level(4, 'bullet', ''),
  level(5, 'bullet', '+'),
);

describe('a number that Word sets', () => {
  it('is the one that it prints, level by level', async () => {
    const numbering = OFFICIAL + list(1, 1);
    const levels = [0, 1, 2, 2, 3, 3, 4, 5, 1, 2, 0, 1];
    expect(await shown(levels.map((at) => listed('x', 1, at)).join(''), { numbering })).toEqual(
      ['I.', '1.', '1.1.', '1.2.', 'a)', 'b)', '-', '+', '2.', '2.1.', 'II.', '1.'].map((label) => `${label} x`),
    );
  });

  it('goes on in a list of the same pattern, and begins anew where a list says so', async () => {
    const numbering = OFFICIAL + list(1, 1) + list(2, 1) + list(3, 1, startsAt(1, 1)) + list(4, 1, startsAt(1, 7));
    const body = [1, 2, 1, 3, 3, 1, 4, 4].map((of) => listed('x', of, 1)).join('');
    expect(await shown(body, { numbering })).toEqual(['1. x', '2. x', '3. x', '1. x', '2. x', '3. x', '7. x', '8. x']);
  });

  it('begins anew after the level that its pattern names, or never', async () => {
    const numbering =
      pattern(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) +
      pattern(
        2,
        level(0, 'decimal', '%1.'),
        level(1, 'decimal', '%2.'),
        level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
      ) +
      list(1, 1) +
      list(2, 2);
    expect(await shown([0, 1, 0, 1].map((at) => listed('x', 1, at)).join(''), { numbering })).toEqual([
      '1. x',
      '1) x',
      '2. x',
      '2) x',
    ]);
    expect(await shown([0, 1, 2, 1, 2, 0, 2].map((at) => listed('x', 2, at)).join(''), { numbering })).toEqual(
      ['1.', '1.', '1)', '2.', '2)', '2.', '1)'].map((label) => `${label} x`),
    );
  });

  it('is printed in digits where the level asks for it, and begins where the level says', async () => {
    const numbering =
      pattern(1, level(0, 'upperRoman', 'Phần %1', '', 4), level(1, 'decimalZero', '%1.%2', '<w:isLgl/>')) + list(1, 1);
    expect(await shown([1, 0, 1].map((at) => listed('x', 1, at)).join(''), { numbering })).toEqual([
      '4.01 x',
      'Phần IV x',
      '4.01 x',
    ]);
  });

  it('comes from the style of the paragraph, and is taken off by the list 0', async () => {
    const styles = `<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="H2"><w:basedOn w:val="H1"/></w:style><w:style w:styleId="H3"><w:basedOn w:val="H2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      pattern(
        1,
        level(0, 'upperRoman', '%1.'),
        level(1, 'decimal', '%2.'),
        level(2, 'lowerLetter', '%3)', '<w:pStyle w:val="H2"/>'),
      ) + list(1, 1);
    const body = ['H1', 'H2', 'H3'].map((style) => p('x', `<w:pStyle w:val="${style}"/>`));
    const off = p('x', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await shown(body.join('') + off, { styles, numbering })).toEqual(['I. x', 'a) x', '1. x', 'x']);
  });

  it('is found through a style of numbering', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>';
    const numbering = link + pattern(2, level(0, 'lowerLetter', '%1)')) + list(1, 1) + list(2, 2);
    expect(await shown(listed('x', 1) + listed('x', 2), { styles, numbering })).toEqual(['a) x', 'b) x']);
  });

  it('is counted for a paragraph in which nothing stands, and not for one that was deleted', async () => {
    const numbering = OFFICIAL + list(1, 1);
    const gone = listed('x', 1).replace('<w:numPr>', '<w:rPr><w:del/></w:rPr><w:numPr>');
    expect(await shown(listed('x', 1) + listed(' ', 1) + gone + listed('y', 1), { numbering })).toEqual([
      'I. x',
      'III. xy',
    ]);
  });

  it('is none where nothing says what it is', async () => {
    expect(await shown(listed('x', 1))).toEqual(['x']);
    const numbering = list(1, 9) + pattern(2, level(0, 'decimal', '')) + list(2, 2);
    expect(await shown(listed('x', 1) + listed('x', 2) + listed('x', 2, 5) + listed('x', -1), { numbering })).toEqual([
      'x',
      'x',
      'x',
      'x',
    ]);
  });

  it.each([
    [4, 'upperRoman', 'IV'],
    [1999, 'lowerRoman', 'mcmxcix'],
    [5000, 'upperRoman', '5000'],
    [27, 'lowerLetter', 'aa'],
    [2_000_000_000, 'upperLetter', '2000000000'],
    [-3, 'lowerLetter', '-3'],
    [7, 'decimalZero', '07'],
    [12, 'chicago', '12'],
    [3, 'none', ''],
  ])('%i as %s is %s', (number, form, text) => {
    expect(numberText(number, form)).toBe(text);
  });
});
