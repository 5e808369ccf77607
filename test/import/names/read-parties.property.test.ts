import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyParties, readParties } from '../../../src/import/names/read-parties.ts';
import { book, register } from './book.ts';

const names = [
  ...register.agencies.map(({ name }) => name),
  'Phòng Giáo dục và Đào tạo',
  'Trung tâm Kiểm soát bệnh tật tỉnh',
  'Chi cục Trồng trọt và Bảo vệ thực vật',
  'UBND thị xã Nghĩa Lộ',
  'Trường THPT Việt Bắc',
  'Ban Quản lý các khu công nghiệp tỉnh',
];

/** Pieces of office prose, in any order. */
const pieces = fc.constantFrom(
  ...[
    'Sở',
    'Y tế',
    'các',
    'sở',
    ',',
    ';',
    ' và ',
    'UBND',
    'huyện',
    'Bắc Sơn',
    '(',
    ')',
    ':',
    'liên quan',
    'tổ chức',
    'Giám đốc',
    'Phòng',
    'Ban',
  ],
  ...[
    'Thủ trưởng',
    'Văn phòng',
    'thuộc',
    'của',
    '…',
    '...',
    '\n',
    '-',
    '–',
    '/',
    '&',
    '12',
    'Nguyễn Văn A',
    'thành phố',
    'ngành',
    'TP.',
    'v.v',
    '\u0301',
    '*',
  ],
);

describe('lists of agencies', () => {
  it('are read back as they were joined', () => {
    const separators = [', ', '; ', ' và ', ' cùng với ', '; và ', ',\u00a0', '\n'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...separators)), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('tổ chức hội nghị', 'chủ trì', 'rà soát, báo cáo', '(quý II)', ''),
        (chosen, rest) => {
          const text = chosen
            .map(([name, separator], index) => name + (index < chosen.length - 1 ? separator : ' '))
            .join('');
          const list = readParties(text + rest, 0, book);
          expect(list.parties.map((party) => party.text)).toEqual(chosen.map(([name]) => name));
          expect((text + rest).slice(list.end)).toBe(rest);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never stand outside the text, overlap, or stop the reader', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(20), fc.constantFrom('', ' '), (words, start, glue) => {
        const text = words.join(glue);
        for (const list of [readParties(text, start, book), onlyParties(text, book)]) {
          let last = 0;
          for (const party of list?.parties ?? []) {
            expect(party.start).toBeGreaterThanOrEqual(last);
            expect(party.end).toBeGreaterThan(party.start);
            expect(party.text).not.toMatch(/^\s|\s$|\s\s|\n/);
            last = party.end;
          }
          expect(list?.end ?? last).toBeGreaterThanOrEqual(last);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['names', 'Sở Y tế, '],
    ['nouns', 'các sở, '],
    ['units', 'huyện, '],
    ['places', 'huyện Bắc Sơn, '],
    ['names within names', 'Văn phòng '],
    ['posts', 'Giám đốc, '],
    ['owners', 'Phòng Y tế thuộc '],
    ['brackets', 'Sở Y tế ('],
    ['words', 'Hội Bảo vệ và '],
    ['short lists', 'UBND các huyện: Bắc Sơn, '],
    ['blanks', ' \u00a0'],
    ['capitals', 'Hội A, Sở '],
  ])('are read in the time of their length: %s', (_, piece) => {
    const text = `Sở Y tế, ${piece.repeat(3_000)}`;
    const began = performance.now();
    readParties(text, 0, book);
    onlyParties(text, book);
    // A reader of square time would need minutes.
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
