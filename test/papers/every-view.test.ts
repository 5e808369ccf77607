import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { DAY, HARMLESS, HOSTILE, wordsWorkspace } from '../support/any-words.ts';
import { expectOnlyColours, expectOnlyWords, FORMAT_NAMES } from '../support/every-format.ts';
import { repository, temporaryFolder } from '../support/run.ts';

/** One of every kind of view. */
const COMMANDS = [
  'due',
  'overdue',
  'next',
  'list',
  'show I.4',
  'history I.2',
  'agencies',
  'agency co-quan-1',
  'checklist --all',
  'progress',
  'matrix',
  'timeline',
  'calendar',
  'remind --agency co-quan-2',
  'report interim',
];

describe('words of a plan, whatever they are, in every view', () => {
  const [hostile, harmless] = [wordsWorkspace(HOSTILE), wordsWorkspace(HARMLESS)];

  it.each(FORMAT_NAMES)('are no marks in %s', async (format) => {
    let drawn = 0;
    for (const command of COMMANDS) if (await expectOnlyWords(command, format, hostile, harmless)) drawn += 1;
    expect(drawn).toBeGreaterThan(0);
  });

  it('give a terminal nothing to act on but our own colours', async () => {
    for (const command of COMMANDS) await expectOnlyColours(command, hostile);
  });
});

describe('the built program', () => {
  const cwd = wordsWorkspace(HOSTILE);
  const written = (command: string, file: string, env: Readonly<Record<string, string>>) => {
    const path = join(temporaryFolder(), file);
    const argv = [join(repository, 'bin/vstbcpn.js'), ...command.split(' '), '--as-of', DAY, '-o', path];
    const ran = spawnSync(process.execPath, argv, {
      cwd,
      env: { PATH: process.env.PATH ?? '', XDG_CACHE_HOME: '/dev/null', VSTBCPN_LANG: 'vi', ...env },
    });
    // Of some views there is nothing in some formats: tested above.
    if (ran.status === 2) return null;
    expect(ran.status, ran.stderr.toString()).toBe(1);
    return readFileSync(path);
  };

  it.each(FORMAT_NAMES)('writes the same bytes of %s in two processes, wherever they run', (format) => {
    for (const command of ['due', 'checklist --all', 'report interim']) {
      const file = `x${FORMATS[format].extensions[0]}`;
      const first = written(command, file, { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', HOME: '/root' });
      const second = written(command, file, { TZ: 'America/Los_Angeles', LC_ALL: 'C', HOME: '/', COLUMNS: '200' });
      expect(second, command).toEqual(first);
      if (command === 'due') expect(first).not.toBeNull();
    }
  });
});
