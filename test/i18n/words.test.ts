import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/i18n/collate.ts';
import { en } from '../../src/i18n/en.ts';
import { enFindings } from '../../src/i18n/en-findings.ts';
import { fold } from '../../src/i18n/fold.ts';
import { nearest } from '../../src/i18n/nearest.ts';
import { vi } from '../../src/i18n/vi.ts';
import { viFindings } from '../../src/i18n/vi-findings.ts';

describe('messages', () => {
  it('are all used somewhere', () => {
    const folder = join(import.meta.dirname, '../../src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/^i18n.((vi|en)(-.*)?|.*-args)\.ts$/.test(name),
    );
    const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    // Keys that are put together: `head/${role}`, `command/${name}`.
    const put = [...code.matchAll(/`([a-z]+\/)\$\{/g)].map((match) => match[1] as string);
    const unused = Object.keys({ ...vi, ...viFindings }).filter(
      (key) => !code.includes(`'${key}'`) && !put.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('have the same keys in both languages, in composed text', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    expect(Object.keys(enFindings)).toEqual(Object.keys(viFindings));
    const tables = [vi, en, viFindings, enFindings];
    for (const message of tables.flatMap((table) => Object.values(table)).map(String))
      expect(message).toBe(message.normalize('NFC'));
  });
});

describe('Vietnamese', () => {
  it('is sorted as in a dictionary', () => {
    const names = ['Ủy ban', 'Đài', 'Dân tộc', 'Ăn', 'An', 'Ban 10', 'Ban 9', 'Êm', 'Em', 'Ô', 'O', 'Ơ'];
    expect(names.sort(collate)).toEqual([
      'An',
      'Ăn',
      'Ban 9',
      'Ban 10',
      'Dân tộc',
      'Đài',
      'Em',
      'Êm',
      'O',
      'Ô',
      'Ơ',
      'Ủy ban',
    ]);
  });

  it('is folded without accents, composed or not', () => {
    expect(fold('Sở Lao động - Thương binh và Xã hội')).toBe('so lao dong thuong binh va xa hoi');
    expect(fold('ĐẮK LẮK'.normalize('NFD'))).toBe('dak lak');
  });
});

describe('the nearest word', () => {
  it.each([
    ['leed', ['lead', 'each', 'when'], 'lead'],
    ['deu', ['due', 'list', 'show'], 'due'],
    ['mont', ['month', 'format'], 'month'],
    ['trang dinh', ['ubnd-trang-dinh', 'ubnd-cao-loc'], 'ubnd-trang-dinh'],
  ])('to %s is found', (found, allowed, meant) => {
    expect(nearest(found, allowed)[0]).toBe(meant);
  });

  it('is not made up where none is near', () => {
    expect(nearest('xyz', ['due', 'list', 'overdue'])).toEqual([]);
    expect(nearest('', ['due'])).toEqual([]);
  });
});
