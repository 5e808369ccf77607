import { describe, expect, it } from 'vitest';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';

const HEAD =
  'plan: "2016"\nyear: 2016\nnumber: 1/KH-VIDU\nissued: 2016-01-05\ntitle: Kế hoạch ví dụ\nissuer: ban-vi-du\n';
const ONE = '  - id: II.1\n    title: Việc một\n    lead: so-a\n    when: tháng 6\n';
const TWO = '  - id: II.2\n    title: Việc hai\n    lead: so-b\n    when: tháng 7\n';
/** An entry that nobody can parse: its title opens a quote and does not close it. */
const THREE = '  - id: II.3\n    title: "Việc ba\n    lead: so-c\n    when: tháng 8\n';
const FOUR = '  - id: II.4\n    title: Việc bốn\n    lead: so-d\n    when: tháng 9\n';

function read(activities: string) {
  const { data, findings } = parseAndCheck(new TextEncoder().encode(HEAD + activities), 'plan.yaml', 'plan');
  const list = ((data as { activities?: unknown } | null)?.activities ?? []) as Record<string, unknown>[];
  return {
    list: list.map((entry) => [entry.id, entry.lead, entry.when].join(' ')),
    codes: findings.map(({ code }) => code),
  };
}

const WHOLE = ['II.1 so-a tháng 6', 'II.2 so-b tháng 7', 'II.3 so-c tháng 8', 'II.4 so-d tháng 9'];

describe('beside a spoilt entry, another', () => {
  it.each([
    ['in the usual form', TWO],
    ['with its id later', '  - title: Việc hai\n    id: II.2\n    lead: so-b\n    when: tháng 7\n'],
    ['with its key in quotes', TWO.replace('id:', '"id":')],
    ['with a wide dash', '  -   id: II.2\n      title: Việc hai\n      lead: so-b\n      when: tháng 7\n'],
    [
      'with its dash on a line of its own',
      '  -\n    id: II.2\n    title: Việc hai\n    lead: so-b\n    when: tháng 7\n',
    ],
    ['in braces', '  - { id: II.2, title: Việc hai, lead: so-b, when: tháng 7 }\n'],
    [
      'with a text that looks like entries',
      TWO.replace('    lead', '    note: |\n      - id: II.7\n        lead: so-x\n      when: tháng 1\n    lead'),
    ],
    ['with a list of its own', `${TWO}    parts:\n      - phần một\n      - phần hai\n`],
  ])('%s is read whole', (_form, two) => {
    expect(read(`activities:\n${ONE}${two}${THREE}${FOUR}`)).toEqual({ list: WHOLE, codes: ['yaml/open-quote'] });
  });

  it('that is spoilt too is a finding of its own', () => {
    const two = TWO.replace('    lead: so-b', '\t    lead: so-b');
    expect(read(`activities:\n${ONE}${two}${THREE}${FOUR}`)).toEqual({
      list: WHOLE,
      codes: ['yaml/tab', 'yaml/open-quote'],
    });
  });

  it('in braces that nobody closed keeps its values', () => {
    const two = '  - { id: II.2, title: Việc hai, lead: so-b, when: tháng 7\n';
    expect(read(`activities:\n${ONE}${two}${THREE}${FOUR}`).list).toEqual(WHOLE);
  });

  it('with an alias is read but for the alias', () => {
    const two = TWO.replace('so-b', '*b');
    const { list, codes } = read(`activities:\n${ONE}${two}${THREE}${FOUR}`);
    expect(list).toEqual([WHOLE[0], 'II.2  tháng 7', WHOLE[2], WHOLE[3]]);
    // What the alias leaves empty stands on its line, where it is not told a second time.
    expect(codes.filter((code) => code !== 'schema/empty').sort()).toEqual(['yaml/alias', 'yaml/open-quote']);
  });
});

it('an alias in a part that the whole-file parse gave up on is told all the same', () => {
  const two = TWO.replace('so-b', '*b');
  const { codes } = read(`activities:\n${THREE}${ONE}${two}${FOUR}`);
  expect(codes).toContain('yaml/alias');
  expect(codes).toContain('yaml/open-quote');
});

describe('a slip of the hand', () => {
  it.each([
    ['a dash at the margin', `activities:\n${ONE}${TWO.slice(2)}`, ['yaml/indent']],
    ['no space after a dash', `activities:\n${ONE}${TWO.replace('- id', '-id')}`, ['yaml/dash']],
    ['a key at the margin', `activities:\n${ONE}${TWO.replace('    lead', 'lead')}`, null],
    ['an indented list', ` activities:\n${ONE}${TWO}`, null],
    ['a list without its colon', `activities\n${ONE}${TWO}`, null],
    ['a list written twice', `activities:\n${ONE}activities:\n${TWO}`, ['yaml/duplicate-key']],
  ])('%s costs no other entry', (_name, activities, codes) => {
    const found = read(activities);
    expect(found.list.map((line) => line.split(' ')[0])).toEqual(['II.1', 'II.2']);
    expect(found.list[0]).toBe(WHOLE[0]);
    if (codes) expect(found.codes).toEqual(codes);
    else expect(found.codes.length).toBeGreaterThan(0);
  });
});
