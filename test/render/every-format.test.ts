import { afterEach, describe, expect, it, vi } from 'vitest';
import { HARMLESS, HOSTILE, wordsWorkspace } from '../support/any-words.ts';
import { expectOnlyColours, expectOnlyWords, FORMAT_NAMES, fileOf } from '../support/every-format.ts';

/** Table, list, paper; `test/papers/every-view.test.ts` takes every command. */
const COMMANDS = ['due', 'checklist co-quan-1', 'remind --agency co-quan-2'];

describe('words of a plan, whatever they are,', () => {
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

describe('the same plan on the same as-of day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
    vi.useRealTimers();
  });

  it.each(FORMAT_NAMES)('gives the same bytes of %s on two days, in two time zones, in two folders', async (format) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const on = (now: string, timeZone: string) => {
      vi.setSystemTime(now);
      process.env.TZ = timeZone;
      return fileOf('checklist co-quan-1', format, wordsWorkspace(HARMLESS), now);
    };
    const first = await on('2026-11-23T23:59:58Z', 'Pacific/Kiritimati');
    const second = await on('2031-02-01T00:00:03Z', 'America/Los_Angeles');
    expect(first).not.toBeNull();
    expect(first).toEqual(second);
  });
});
