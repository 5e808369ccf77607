import { describe, expect, it } from 'vitest';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';
import { collapseBlanks } from '../../src/load/text-rules/collapse-blanks.ts';
import { HEAD, marked, textFindings, titled } from './text-rules.ts';

const NB = '\u00a0';
const found = (text: string) => textFindings(text, 'plan', 'text/double-space');
const titleOf = (text: string) => {
  const { data } = parseAndCheck(new TextEncoder().encode(text), 'plan.yaml', 'plan');
  return (data as { activities: { title: unknown }[] }).activities[0]?.title;
};

describe('text/double-space', () => {
  it.each([
    ['two spaces', 'họp⟦  ⟧ban', 'họp ban'],
    ['a non-breaking space', `họp⟦${NB}⟧ban`, 'họp ban'],
    ['a mixture', `họp⟦ ${NB}\u2003 ⟧ban`, 'họp ban'],
    ['a tab', 'họp⟦\t⟧ban', 'họp ban'],
    ['a blank that is no space behind the text', `họp ban⟦${NB}⟧`, 'họp ban'],
    ['and before it', `⟦${NB}⟧họp ban`, 'họp ban'],
    ['blanks in quotes', '"⟦  ⟧họp ban "', '"họp ban"'],
    ['blanks in single quotes', "'⟦ ⟧họp  ''ban'''", "'họp ''ban'''"],
    ['beside an escape', '"họp⟦  ⟧\\"ban\\"  \\u00e0"', '"họp \\"ban\\" \\u00e0"'],
    ['before a comment', `họp⟦  ⟧ban # ghi  chú`, 'họp ban # ghi  chú'],
    ['behind a tag', `!!str  họp⟦  ⟧ban`, '!!str  họp ban'],
    ['in the second line', 'họp\n      ban⟦  ⟧chỉ  đạo', 'họp\n      ban chỉ đạo'],
    ['around a fold', `họp⟦${NB}⟧\n      ${NB}ban`, 'họp\n      ban'],
    ['in a quoted second line', '"họp  \n      ban⟦  ⟧chỉ đạo"', '"họp  \n      ban chỉ đạo"'],
    ['in a block', '|\n      - họp⟦  ⟧ban\n        - tổ   thư ký', '|\n      - họp ban\n        - tổ thư ký'],
    ['in a block with its indentation told', '|2-\n        họp⟦  ⟧ban', '|2-\n        họp ban'],
    ['at the end of a line of a folded block', '>-\n      họp⟦ ⟧\n      ban', '>-\n      họp\n      ban'],
    ['in a block with a comment in its head', '| # a  b\n      họp⟦  ⟧ban', '| # a  b\n      họp ban'],
    ['where a key would come of it', `Chú ý:⟦${NB}⟧họp`, '"Chú ý: họp"'],
    ['where a comment would come of it', `họp⟦${NB}⟧#1 "x"`, `'họp #1 "x"'`],
    ['where a number would come of it', `⟦${NB}⟧2016`, '"2016"'],
    ['where a list would come of it', `⟦${NB}⟧- họp`, '"- họp"'],
  ])('finds %s and puts one', (_what, title, mended) => {
    for (const newline of ['\n', '\r\n']) {
      const { text, start, at } = marked(titled(title).replaceAll('\n', newline));
      const wanted = titled(mended).replaceAll('\n', newline);
      expect(found(text)).toEqual([{ code: 'text/double-space', at, start, args: {}, mended: wanted }]);
      expect(collapseBlanks(String(titleOf(wanted)))).toBe(collapseBlanks(String(titleOf(text))));
    }
  });

  it.each([
    ['one space', 'họp ban'],
    ['before the value and behind it', '   họp ban   # ghi chú'],
    ['where a fold swallows it', 'họp   \n         ban'],
    ['where a fold in quotes swallows it', '"họp   \n         ban"'],
    ['the indentation of a block', '|\n      họp\n        ban\n\n          tổ'],
    ['an indentation of other blanks', `|\n      họp\n      ${NB}ban`],
    ['written escapes', '"họp\\_ban\\u00a0chỉ\\tđạo"'],
    ['an escaped line break', '"họp \\\n      ban"'],
    ['a line of blanks between paragraphs', '|\n      họp\n        \n      ban'],
    ['in a comment', 'họp # ghi  chú'],
    ['no value', ''],
  ])('leaves %s', (_what, title) => {
    expect(found(titled(title))).toEqual([]);
  });

  it('offers nothing where only blanks stand, for a value would be lost', () => {
    expect(found(titled('"  "'))).toMatchObject([{ at: '  ', mended: null }]);
    expect(found(titled(NB))).toMatchObject([{ at: NB, mended: null }]);
  });

  it('finds values in braces, in lists and under keys in quotes', () => {
    const text = `${HEAD}activities:\n  - { id: A.1, "title": họp  ban, coordinating: ["so-a ", so-b] }\n`;
    expect(found(text).map(({ start, at }) => [start, at])).toEqual([
      [text.indexOf('  ban'), '  '],
      [text.indexOf(' ",'), ' '],
    ]);
  });

  it.each([
    [`họp${NB}${NB}ban`, 'họp ban'],
    ['|\n      a  b\n        c ', 'a b\n  c\n'],
    ['>\n      a\n      b  c\n\n      d', 'a b c\nd\n'],
    ['"a  b\\tc"', 'a b\tc'],
  ])('keeps the rest of the text: %j', (title, wanted) => {
    const [first] = found(titled(title));
    expect(titleOf(first?.mended ?? '')).toBe(wanted);
  });
});
