import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/source/read-document.ts';
import type { DocumentReading } from '../../../src/import/source/source-document.ts';
import { madeDocx, p, r } from '../made-docx.ts';

const WORDS = [
  'Giao',
  'Sở Y tế',
  'chủ trì,',
  'xong.',
  'KẾ HOẠCH',
  'II.',
  '1.',
  '2.1.',
  'a)',
  '- Việc',
  '15/12',
  'năm',
  '(tháng 6)',
];
const text = (blanks: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...blanks)), { maxLength: 60 })
    .map((parts) => parts.flat().join(''));

/** All that was read, once; null where nothing was. */
function wordsOf(reading: DocumentReading): readonly string[] {
  if (!reading.ok) return [];
  const texts = reading.document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.label ?? '', block.text]
      : block.rows.flatMap(({ cells }) => cells.filter(({ goesOn }) => goesOn === null).map(({ text }) => text)),
  );
  return texts.join(' ').split(/\s+/).filter(Boolean);
}

describe('any text', () => {
  it('keeps all of its words in their order', async () => {
    const blanks = [' ', ' ', ' ', '\n', '\n\n', '\t', '\t\t', '      ', '\r\n'];
    await fc.assert(
      fc.asyncProperty(text(blanks), async (written) => {
        const read = wordsOf(await readDocument(strToU8(written), 'a.txt'));
        expect(read).toEqual(written.split(/\s+/).filter(Boolean));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps them in Word, whatever runs and breaks they stand in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text([' ', ' ', '\t', '\n']), { maxLength: 5 }), { maxLength: 8 }),
        async (paragraphs) => {
          const runs = (parts: readonly string[]) =>
            parts.map((part) =>
              r(part)
                .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')
                .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">'),
            );
          const body = paragraphs.map((parts) => p(`<w:r/>${runs(parts).join('')}`));
          const read = wordsOf(await readDocument(madeDocx(body.join('')), 'a'));
          expect(read).toEqual(
            paragraphs
              .map((parts) => parts.join(''))
              .join(' ')
              .split(/\s+/)
              .filter(Boolean),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
