import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Party } from '../../../src/import/names/party.ts';
import { onlyParties, readParties } from '../../../src/import/names/read-parties.ts';
import { book } from './book.ts';

const folder = resolve(import.meta.dirname, '../evalset');
const rows = readFileSync(resolve(folder, 'assignments.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(
    (line) => line.normalize('NFC').replaceAll('\u00a0', ' ').split('\t') as [string, string, string, string, string],
  );

/** As the practice set compares. */
const plain = (text: string) => text.toLowerCase().replace(/\s*[-–]\s*/g, ' - ');
const listed = (cell: string) =>
  cell
    .split(' | ')
    .filter((each) => each !== '')
    .map(plain);
const textsOf = (parties: readonly Party[], isOpen: boolean) =>
  parties.filter(({ kind }) => (kind === 'open') === isOpen).map(({ text }) => plain(text));

describe('the practice set', () => {
  it.each(
    rows.filter(([, , , coordinating, open]) => coordinating !== '' || open !== ''),
  )('who coordinates: %s %s', (_, sentence, __, coordinating, open) => {
    const trigger = / (?:phối hợp(?: với| cùng)?|phối hợp:) |^- Phối hợp(?: với)? |\b[Pp]hối hợp(?: với)? /.exec(
      sentence,
    );
    const start = trigger ? trigger.index + trigger[0].length : 0;
    const { parties } = readParties(sentence, start, book);
    const read = textsOf(parties, false);
    // Those who coordinate only are named before the word.
    expect(read.length === 0 ? [] : listed(coordinating).slice(-read.length)).toEqual(read);
    expect(textsOf(parties, true)).toEqual(open === '' ? [] : [plain(open)]);
  });

  it.each(rows.filter(([heading]) => heading !== ''))('a heading: %s', (heading, _, lead, coordinating) => {
    const name = heading.replace(/^(?:Điều )?(?:\d+\.|[a-z]\))?\s*/, '').replace(/^(?:Giao|Kính gửi:)\s*/, '');
    const read = onlyParties(name, book)?.parties ?? [];
    expect(textsOf(read, false)).toEqual(lead === '' ? listed(coordinating).slice(0, 1) : listed(lead));
  });

  it.each(['01-yen-bai-2018', '03-soc-trang-2019'])('all names of %s', (plan) => {
    const { activities } = JSON.parse(readFileSync(resolve(folder, `plans/${plan}.gold.json`), 'utf8'));
    for (const { lead, coordinating, openGroup } of activities) {
      for (const name of [...lead, ...coordinating]) {
        expect(onlyParties(name, book)?.parties.map(({ text }) => text)).toEqual([name]);
        expect(textsOf(readParties(`${name} tổ chức`, 0, book, 'lead').parties, false)).toEqual([plain(name)]);
      }
      if (openGroup)
        expect(textsOf(readParties(`${openGroup} tổ chức`, 0, book).parties, true)).toEqual([plain(openGroup)]);
    }
  });
});
