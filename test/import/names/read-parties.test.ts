import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PartyList } from '../../../src/import/names/party.ts';
import { onlyParties, readParties } from '../../../src/import/names/read-parties.ts';
import { book } from './book.ts';

/**
 * Lines `text => parties => rest`: `[a class]`, `(an open group)`, an agency as it is. `!` begins a list of leads, `=` a cell or
 * heading (`¶` for its line ends); the others are those who coordinate. Agencies are real kinds, what they do is invented.
 */
const lines = readFileSync(resolve(import.meta.dirname, 'lists.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' => ').map((part) => part.trim()) as [string, string, string?]);

const MARKS = { agency: ['', ''], class: ['[', ']'], open: ['(', ')'] } as const;

function shown(list: PartyList | null): string {
  if (!list || list.parties.length === 0) return 'none';
  return list.parties.map(({ text, kind }) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`).join(' | ');
}

function read(line: string): [string, string | undefined] {
  const text = line.replace(/^[!=]/, '').replaceAll('¶', '\n');
  if (line.startsWith('=')) return [shown(onlyParties(text, book)), undefined];
  const list = readParties(text, 0, book, line.startsWith('!') ? 'lead' : 'coordinating');
  return [shown(list), text.slice(list.end)];
}

describe('a list of agencies', () => {
  it.each(lines)('%s', (text, parties, rest) => {
    expect(read(text)).toEqual([parties, text.startsWith('=') ? undefined : (rest ?? '')]);
  });

  it('stands anywhere in a text, and says where its members stand', () => {
    const text = 'a) Chủ trì, phối hợp với Sở  Tư pháp,\u00a0các Phòng: Kế toán, *Quản trị* tổ chức';
    const list = readParties(text, text.indexOf('Sở'), book);
    expect(list.parties.map((party) => [party.text, text.slice(party.start, party.end)])).toEqual([
      ['Sở Tư pháp', 'Sở  Tư pháp'],
      ['Phòng Kế toán', 'Kế toán'],
      ['Phòng Quản trị', 'Quản trị'],
    ]);
    expect(text.slice(list.end)).toBe('tổ chức');
  });

  it('may be decomposed', () => {
    const text = 'Sở Lao động - Thương binh và Xã hội; Uỷ ban nhân dân các huyện, thị xã tổ chức'.normalize('NFD');
    const list = readParties(text, 0, book);
    expect(shown(list)).toBe('Sở Lao động - Thương binh và Xã hội | [Uỷ ban nhân dân các huyện, thị xã]');
    expect(text.slice(list.end).normalize('NFC')).toBe('tổ chức');
  });

  it('is none where none is', () => {
    expect(readParties('tổ chức hội nghị', 0, book)).toEqual({ parties: [], end: 0 });
    expect(readParties('Sở Y tế', 99, book)).toEqual({ parties: [], end: 99 });
    expect(onlyParties('', book)).toBeNull();
  });

  it('has the same words as a class of leads and as nobody in particular beside them', () => {
    const text = 'các sở, ban, ngành';
    expect(readParties(text, 0, book, 'lead').parties[0]?.kind).toBe('class');
    expect(readParties(text, 0, book).parties[0]?.kind).toBe('open');
  });
});
