import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FORMATS, type FormatName } from '../../src/render/formats.ts';
import { DAY } from './any-words.ts';
import { shapeOf } from './format-shapes.ts';
import { run, temporaryFolder } from './run.ts';

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** What a terminal, or whoever reads a file in one, would act on. */
const ACTED_ON = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/**
 * What a command about a `wordsWorkspace` writes.
 *
 * @returns null where the command says that it has nothing for this format
 */
export async function fileOf(
  command: string,
  format: FormatName,
  cwd: string,
  now?: string,
): Promise<Uint8Array | null> {
  const extension = FORMATS[format].extensions[0];
  const path = join(temporaryFolder(), `x${extension}`);
  const argv = [...command.split(' '), '--as-of', DAY, '--format', format, '-o', path];
  const ran = await run(argv, { cwd, ...(now === undefined ? {} : { now }) });
  if (ran.exitCode === 2 && ran.stderr.includes(format) && !existsSync(path)) return null;
  // Findings of the plan are told: its times are not to be read. Nothing else is wrong.
  expect(ran.exitCode, `${command}: ${ran.stderr}`).toBe(1);
  expect(ran.stderr, command).not.toMatch(ACTED_ON);
  return readFileSync(path);
}

/**
 * Expects that in a format hostile words are words as harmless ones are.
 *
 * @returns whether the command has anything for this format
 */
export async function expectOnlyWords(command: string, format: FormatName, hostile: string, harmless: string) {
  const content = await fileOf(command, format, hostile);
  if (content === null) return false;
  if (!('isBinary' in FORMATS[format])) expect(new TextDecoder().decode(content), command).not.toMatch(ACTED_ON);
  const shape = shapeOf(format, content);
  const other = shape === null ? null : await fileOf(command, format, harmless);
  if (other !== null) expect(shape, command).toEqual(shapeOf(format, other));
  return true;
}

/** Expects that a terminal is given nothing to act on but our own colours. */
export async function expectOnlyColours(command: string, hostile: string) {
  const argv = [...command.split(' '), '--as-of', DAY];
  const coloured = await run(argv, { cwd: hostile, terminal: 80 });
  const plain = await run([...argv, '--no-color'], { cwd: hostile, terminal: 80 });
  expect(plain.stdout, command).not.toMatch(ACTED_ON);
  expect(coloured.stdout.replace(/\u001b\[\d+m/g, ''), command).toBe(plain.stdout);
}
