import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { nameBook } from '../../../src/import/names/name-book.ts';
import { buildRegister } from '../../../src/load/build-register.ts';

const file = resolve(import.meta.dirname, '../../../plans/agencies.yaml');

/** The register that is shipped. */
export const register = buildRegister(parse(readFileSync(file, 'utf8')), 'plans/agencies.yaml');

/** What is known of names on the day of the shipped plan. */
export const book = nameBook(register, '2016-04-05');
