import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KEYS } from '../../src/load/text-rules/key-order.ts';
import { repository } from '../support/run.ts';
import { HEAD, textFindings } from './text-rules.ts';

const plan = (...lines: string[]) => `${HEAD}activities:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const found = (text: string) => textFindings(text, 'plan', 'text/key-order');

describe('text/key-order', () => {
  it('has the order of the schema', () => {
    const schema = JSON.parse(readFileSync(join(repository, 'schemas/plan.schema.json'), 'utf8'));
    expect(ACTIVITY_KEYS).toEqual(Object.keys(schema.$defs.activityEntry.properties));
  });

  it.each([
    ['plain pairs', ['- id: A.1', '  when: x', '  lead: a'], ['- id: A.1', '  lead: a', '  when: x']],
    ['the first pair', ['- title: x', '  id: A.1'], ['- id: A.1', '  title: x']],
    ['a wide dash', ['-   title: x', '    id: A.1'], ['-   id: A.1', '    title: x']],
    ['a dash on a line of its own', ['-', '  title: x', '  id: A.1'], ['-', '  id: A.1', '  title: x']],
    ['keys in quotes', ['- "title": x', "  'id': A.1"], ["- 'id': A.1", '  "title": x']],
    ['an empty value', ['- id: A.1', '  when:', '  lead: a'], ['- id: A.1', '  lead: a', '  when:']],
    [
      'comments above a key and behind a value',
      ['- id: A.1', '  # theo mục II', '  # và III', '  when: x # như in', '  # Giám đốc', '  lead: a # chủ trì'],
      ['- id: A.1', '  # Giám đốc', '  lead: a # chủ trì', '  # theo mục II', '  # và III', '  when: x # như in'],
    ],
    [
      'values of several lines',
      [
        '- title: dài',
        '      và dài',
        '  parts:',
        '    - một',
        '    # chen',
        '    - hai',
        '  id: A.1',
        '  lead: [a,',
        '    b]',
      ],
      [
        '- id: A.1',
        '  title: dài',
        '      và dài',
        '  lead: [a,',
        '    b]',
        '  parts:',
        '    - một',
        '    # chen',
        '    - hai',
      ],
    ],
    [
      'block texts',
      ['- id: A.1', '  note: |', '    một', '', '    hai', '  title: >-', '    x'],
      ['- id: A.1', '  title: >-', '    x', '  note: |', '    một', '', '    hai'],
    ],
    [
      'a list at the margin of its key',
      ['- id: A.1', '  parts:', '  - một', '  # chen', '  - hai', '  when: x'],
      ['- id: A.1', '  when: x', '  parts:', '  - một', '  # chen', '  - hai'],
    ],
  ])('puts in order %s', (_what, lines, wanted) => {
    const next = ['', '- id: A.2', '  title: y'];
    const [text, mended] = [plan(...lines, ...next), plan(...wanted, ...next)];
    expect(found(text)).toMatchObject([{ mended }]);
    expect(found(mended)).toEqual([]);
    const inWindows = (lf: string) => lf.replaceAll('\n', '\r\n');
    expect(found(inWindows(text))).toMatchObject([{ mended: inWindows(mended) }]);
    // The last line of a file may have no end.
    const unended = plan(...lines).slice(0, -1);
    const [only] = found(unended);
    if (!/: [|>]/.test(unended)) expect(only?.mended).toBe(plan(...wanted).slice(0, -1));
    else expect(only?.mended).toBeNull();
  });

  it.each([
    ['in braces', ['- { title: x, id: A.1 }']],
    ['with a blank line between keys', ['- title: x', '', '  id: A.1']],
    ['with a comment in another column', ['- title: x', '   # ?', '  id: A.1']],
    ['with a comment behind its dash', ['- # ?', '  title: x', '  id: A.1']],
    ['with a comment that would come before the dash', ['- title: x', '  # ?', '  id: A.1']],
    ['with a comment behind its last key', ['- id: A.1', '  when: x', '  lead: a', '  # ?']],
    ['with an unknown key', ['- id: A.1', '  when: x', '  ghi: y', '  lead: a']],
    ['with a key written at length', ['- ? title', '  : x', '  ? id', '  : A.1']],
    ['with a value that ends on the line of the next key', ['- { title: x', '  , id: A.1 }']],
    [
      'whose first line a comment speaks of',
      ['# vstbcpn-disable-next-line plan/duplicate-id -- như in', '', '- title: x', '  id: A.1'],
    ],
  ])('leaves to a person an entry %s', (_what, lines) => {
    const [first] = found(plan(...lines, '- id: A.2'));
    expect(first).toMatchObject({ mended: null });
  });

  it('tells one finding an entry, at the first key that comes too late', () => {
    const text = plan('- id: A.1', '  note: n', '  when: x', '  "lead": a', '  title: t', '- { note: n, to: a }');
    expect(found(text)).toMatchObject([
      { at: 'when', start: text.indexOf('when'), args: { key: 'when', before: 'note' } },
      { at: 'to', start: text.indexOf('to: a'), args: { key: 'to', before: 'note' } },
    ]);
    const quoted = plan('- id: A.1', '  note: n', '  "lead": a');
    expect(found(quoted)).toMatchObject([{ at: '"lead"', start: quoted.indexOf('"lead"') }]);
  });

  it('says nothing of other lists', () => {
    const text = `${HEAD}sections:\n  - title: x\n    id: A\nbasis:\n  - date: 2016-01-02\n    number: 1/X\n`;
    expect(found(text)).toEqual([]);
    const records = 'agency: a\nrecords:\n  - note: x\n    activity: A.1\n';
    expect(textFindings(records, 'progress')).toEqual([]);
  });
});
