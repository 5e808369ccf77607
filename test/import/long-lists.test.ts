import { expect, it } from 'vitest';
import { nameBook } from '../../src/import/names/name-book.ts';
import { passageOf } from '../../src/import/sentence/passage.ts';
import { readUnits } from '../../src/import/sentence/read-units.ts';

const names = nameBook({ file: 'agencies.yaml', agencies: [], groups: [] }, null);

it.each([
  ', và ',
  ', ',
  ' và ',
  '; ',
])('reads a list that nobody leads once, however long, where "%s" parts it', (between) => {
  const members = Array.from({ length: 200 }, () => 'Sở Y tế');
  const passage = passageOf(members.join(between), names);
  let lettersRead = 0;
  const listAt = (at: number) => {
    const list = passage.listAt(at);
    lettersRead += list === null ? 0 : list.end - at;
    return list;
  };
  readUnits({ ...passage, listAt }, [0, passage.text.length]);
  expect(lettersRead).toBeLessThan(6 * passage.text.length);
});
