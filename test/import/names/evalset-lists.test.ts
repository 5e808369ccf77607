import { describe, expect, it } from 'vitest';
import { readParties } from '../../../src/import/names/read-parties.ts';
import { book } from './book.ts';

describe('a list of agencies in a sentence', () => {
  it.each([
    [
      'Sở Lao động - Thương binh và Xã hội và Công an tỉnh để làm sạch',
      'Sở Lao động - Thương binh và Xã hội | Công an tỉnh',
      'để làm sạch',
    ],
    [
      'các Phòng: Kế toán, Quản trị, Hành chính kiểm kê',
      'Phòng Kế toán | Phòng Quản trị | Phòng Hành chính',
      'kiểm kê',
    ],
    ['Tỉnh đoàn... vận động', 'Tỉnh đoàn', 'vận động'],
  ])('%s', (text, parties, rest) => {
    const list = readParties(text, 0, book);
    expect([list.parties.map((party) => party.text).join(' | '), text.slice(list.end)]).toEqual([parties, rest]);
  });
});
