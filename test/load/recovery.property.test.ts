import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';
import { repository, run, workspace } from '../support/run.ts';

const plan = readFileSync(join(repository, 'plans/2016/plan.yaml'));
const text = plan.toString('utf8');
const firstActivity = text.indexOf('\nactivities:');
const ids = [...text.slice(firstActivity).matchAll(/^ {2}- id: (\S+)$/gm)].map((match) => match[1] as string);

function shownIds(bytes: Uint8Array): string[] {
  const { data } = parseAndCheck(bytes, 'plan.yaml', 'plan');
  const activities = (data as { activities?: unknown } | null)?.activities;
  return Array.isArray(activities)
    ? activities.map((activity) => String((activity as { id?: unknown } | null)?.id))
    : [];
}

describe('a broken plan file', () => {
  it('loses nothing when it is whole', () => {
    expect(shownIds(plan)).toEqual(ids);
  });

  it('can be cut at any byte: it is read or reported, and never crashes', () => {
    fc.assert(
      fc.property(fc.nat(plan.length), (at) => {
        const cut = plan.subarray(0, at);
        const { data, findings } = parseAndCheck(cut, 'plan.yaml', 'plan');
        if (at < firstActivity) expect(findings.length).toBeGreaterThan(0);
        else {
          const whole = text.slice(firstActivity, cut.toString('utf8').length).match(/^ {2}- id: (\S+)\n/gm) ?? [];
          expect((data as { activities?: unknown[] })?.activities?.length ?? 0).toBeGreaterThanOrEqual(whole.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows every other activity when one line is spoilt, and reports the spoilt line once', () => {
    const lines = text.split('\n');
    const spoilable = lines.flatMap((line, i) =>
      i > text.slice(0, firstActivity).split('\n').length && /^ {4}\w+: \S|^ {2}- id:/.test(line) ? [i] : [],
    );
    const spoil = fc.constantFrom<(line: string) => string>(
      (line) => `\t${line}`,
      (line) => `${line.slice(0, 4)}[${line.slice(4)}`,
      (line) => line.replace(/: /, ': ["'),
      (line) => line.replace(/: /, ': {'),
      (line) => line.slice(3),
      (line) => line.slice(1),
      (line) => ` ${line}`,
      (line) => (line.includes('title: ') ? line.replace(/title: (\S+)/, 'title: $1:') : `\t${line}`),
      (line) => `<<<<<<< HEAD\n${line}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...spoilable), spoil, (at, change) => {
        const spoilt = lines.map((line, i) => (i === at ? change(line) : line)).join('\n');
        const { findings } = parseAndCheck(new TextEncoder().encode(spoilt), 'plan.yaml', 'plan');
        const shown = shownIds(new TextEncoder().encode(spoilt));
        expect(ids.filter((id) => !shown.includes(id)).length).toBeLessThanOrEqual(1);
        expect(findings.filter(({ code }) => code.startsWith('yaml/'))).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it('survives any bytes in any of its files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'plans/agencies.yaml',
          'plans/settings.yaml',
          'plans/2016/plan.yaml',
          'plans/2016/progress/x.yaml',
        ),
        fc.uint8Array({ maxLength: 200 }),
        async (file, bytes) => {
          const cwd = workspace('progress');
          writeFileSync(join(cwd, file), bytes);
          const { exitCode } = await run(['due'], { cwd });
          expect([0, 1, 2, 3]).toContain(exitCode);
        },
      ),
      { numRuns: 30 },
    );
  });
});
