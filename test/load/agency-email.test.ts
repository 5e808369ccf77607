import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRegister, EMAIL } from '../../src/load/build-register.ts';
import { repository, run, workspace } from '../support/run.ts';

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

test('what is no address is a finding that shows how to write one', async () => {
  const cwd = workspace();
  const path = join(cwd, 'plans/agencies.yaml');
  const text = readFileSync(path, 'utf8').replace('- id: so-noi-vu\n', '- id: so-noi-vu\n    email: Sở Nội vụ\n');
  writeFileSync(path, text);
  const { stdout, exitCode } = await run(['validate', '--quiet', '--format', 'compact'], { cwd });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('không đúng dạng địa chỉ thư điện tử');
});

test('the form of an address is that of the schema', () => {
  const schema = JSON.parse(readFileSync(join(repository, 'schemas/agencies.schema.json'), 'utf8'));
  expect(EMAIL.source).toBe(schema.$defs.agencyEntry.properties.email.pattern);
});
