import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRegister, EMAIL } from '../../src/load/build-register.ts';
import { repository } from '../support/run.ts';

const register = (email: unknown) =>
  buildRegister({ agencies: [{ id: 'so-vi-du', name: 'Sở Ví dụ', email }] }, 'plans/agencies.yaml').agencies[0]?.email;

test('an agency has the mail address of its register', () => {
  expect(register('van.thu@so-vi-du.example')).toBe('van.thu@so-vi-du.example');
  expect(register(undefined)).toBe(null);
});

test.each([
  'so-vi-du',
  'a@b',
  'a@b.example\nBcc: c@d.example',
  'Sở <a@b.example>',
  'a@b.example, c@d.example',
  7,
])('nothing is sent to %j', (email) => {
  expect(register(email)).toBe(null);
});

test('the form of an address is that of the schema', () => {
  const schema = JSON.parse(readFileSync(join(repository, 'schemas/agencies.schema.json'), 'utf8'));
  expect(EMAIL.source).toBe(schema.$defs.agencyEntry.properties.email.pattern);
});
