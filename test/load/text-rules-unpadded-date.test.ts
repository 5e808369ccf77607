import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS } from '../../src/load/file-kind.ts';
import { DATE_KEYS } from '../../src/load/text-rules/unpadded-date.ts';
import { repository } from '../support/run.ts';
import { HEAD, marked, textFindings } from './text-rules.ts';

const found = (text: string) => textFindings(text, 'plan', 'text/unpadded-date');
const issued = (date: string) => HEAD.replace('2016-01-05', date);

describe('text/unpadded-date', () => {
  it.each([
    ['⟦2016-4-5⟧', '2016-04-05'],
    ['⟦2016-04-5⟧', '2016-04-05'],
    ['⟦2016-4-05⟧ # ngày ký', '2016-04-05 # ngày ký'],
    ['⟦"2016-2-29"⟧', '"2016-02-29"'],
    ["⟦'2016-12-1'⟧", "'2016-12-01'"],
  ])('finds %s', (date, wanted) => {
    for (const newline of ['\n', '\r\n']) {
      const { text, start, at } = marked(issued(date).replaceAll('\n', newline));
      const mended = issued(wanted).replaceAll('\n', newline);
      const right = mended.slice(start).match(/\d{4}-\d\d-\d\d/)?.[0];
      const args = { found: at.replace(/["']/g, ''), right };
      expect(found(text)).toEqual([{ code: 'text/unpadded-date', at, start, args, mended }]);
    }
  });

  it.each([
    '2016-04-05',
    '2016-2-30',
    '2016-2-31',
    '2016-13-1',
    '2016-0-1',
    '16-4-5',
    '5/4/2016',
    '2016-4',
    '',
  ])('leaves %j', (date) => {
    expect(found(issued(date))).toEqual([]);
  });

  it('leaves texts that are no day', () => {
    expect(found(`${HEAD}activities:\n  - { id: A.1, title: 2016-4-5, when: 2016-4-5, note: 2016-4-5 }\n`)).toEqual([]);
  });

  it('offers nothing where the day is written in escapes', () => {
    expect(found(issued('"2016-4-\\x35"'))).toMatchObject([{ mended: null }]);
  });

  it('knows every key that the schemas call a day', () => {
    const keysOf = (value: unknown, key = ''): string[] => {
      if (value === null || typeof value !== 'object') return [];
      if ((value as { format?: unknown }).format === 'date') return [key];
      return Object.entries(value).flatMap(([name, item]) => keysOf(item, name));
    };
    for (const kind of FILE_KINDS) {
      const schema: unknown = JSON.parse(readFileSync(join(repository, `schemas/${kind}.schema.json`), 'utf8'));
      expect([...new Set(keysOf(schema))].sort()).toEqual([...DATE_KEYS[kind]].sort());
    }
  });
});
