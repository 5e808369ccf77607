import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/commands/examine.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { repository, temporaryFolder } from '../support/run.ts';
import { PLAN } from './findings-of.ts';

const plan = readFileSync(join(repository, PLAN), 'utf8');
const lines = plan.split('\n');
// Only the plan changes between runs: the register is parsed once.
const host = { ...nodeHost(), cacheDir: join(temporaryFolder(), 'cache') };

interface Found {
  readonly line: number;
  readonly code: string;
  readonly severity: string;
}

/** What `validate` finds in the shipped workspace with this text in place of the plan; honest gaps left out. */
async function find(text: string | Uint8Array): Promise<readonly Found[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = overlayHost(host, new Map([[join(repository, PLAN), bytes]]));
  const { findings } = await examine(reading, repository, '2016-06-10', {});
  for (const { file, span } of findings) {
    expect(file).toBe(PLAN);
    expect(span.line).toBeGreaterThanOrEqual(1);
    expect(span.endLine - span.line || span.endColumn - span.column).toBeGreaterThanOrEqual(0);
  }
  return findings
    .map(({ span, code, severity }) => ({ line: span.line, code, severity }))
    .filter(({ code }) => code !== 'plan/gap');
}

const withLine = (index: number, line: string | null) =>
  [...lines.slice(0, index), ...(line === null ? [] : [line]), ...lines.slice(index + 1)].join('\n');

/** Positions, from 0, of the lines that a pattern fits. */
const linesLike = (pattern: RegExp) => lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const activities = lines.indexOf('activities:');
/** The line on which the activity of a line begins. */
const startOf = (index: number) => lines.findLastIndex((line, i) => i <= index && line.startsWith('  - id: '));
const inActivities = (pattern: RegExp) => linesLike(pattern).filter((index) => index > activities);

// Each run parses the plan anew; VSTBCPN_RUNS=50 makes a thorough hunt of it.
const runs = (numRuns: number) => ({ numRuns: numRuns * Number(process.env.VSTBCPN_RUNS ?? 1), endOnFailure: true });

describe('the shipped plan', () => {
  it('is clean as it is', async () => {
    expect(await find(plan)).toEqual([]);
  });

  it('cut off at any byte is told unless only recipients are lost, and nothing breaks', async () => {
    const bytes = new TextEncoder().encode(plan);
    const lastDuty = new TextEncoder().encode(plan.slice(0, plan.indexOf('report: final'))).length;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length }), async (length) => {
        const found = await find(bytes.subarray(0, length));
        if (length < lastDuty) expect(found.length).toBeGreaterThan(0);
      }),
      runs(30),
    );
  });

  it('with any bytes changed breaks nothing', async () => {
    const bytes = new TextEncoder().encode(plan);
    const change = fc.tuple(fc.nat({ max: bytes.length }), fc.nat({ max: 3 }), fc.uint8Array({ maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(change, async ([at, gone, put]) => {
        await find(Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]));
      }),
      runs(30),
    );
  });
});

interface Edit {
  /** The line, counted from 0, and what is put in its place; null for nothing. */
  readonly index: number;
  readonly put: string | null;
  /** Where it must be found, counted from 1; 0 for anywhere. */
  readonly line: number;
  readonly code: RegExp;
}

/** Damage that a person can do with one edit: where it may be done, what is put there, and what must be found where. */
interface Damage {
  readonly name: string;
  readonly edit: fc.Arbitrary<Edit>;
}

const DELETED: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^ {4}title: /, 'schema/missing-key'],
  [/^ {4}(lead|each): /, 'plan/lead-unstated'],
  [/^ {4}when: (?!định kỳ)/, 'plan/when-unstated'],
];

const DAMAGES: readonly Damage[] = [
  ...DELETED.map(([pattern, code]) => ({
    name: `a line like ${pattern.source} deleted`,
    edit: oneOf(inActivities(pattern)).map((index) => ({
      index,
      put: null,
      line: startOf(index) + 1,
      code: new RegExp(`^${code}$`),
    })),
  })),
  {
    name: 'what is unstated no longer said',
    edit: oneOf(inActivities(/^ {4}unstated: \[\w+\]/)).map((index) => ({
      index,
      put: null,
      line: 0,
      code: /^plan\/(lead|when|period)-unstated$/,
    })),
  },
  {
    name: 'a report that is none any more',
    edit: oneOf(inActivities(/^ {4}report: /)).map((index) => ({
      index,
      put: null,
      line: activities + 1,
      code: /^plan\/no-report-duty$/,
    })),
  },
  {
    name: 'an agency misspelt',
    edit: fc
      .tuple(oneOf(linesLike(/^ *(issuer|standing|secretariat|lead|each|coordinating|to): [[a-z]/)), fc.nat(), fc.nat())
      .filter(([index]) => /^ {4}|^[a-z]/.test(lines[index] ?? ''))
      .map(([index, which, at]) => {
        const line = lines[index] as string;
        const ids = [...line.slice(line.indexOf(':')).matchAll(/[a-z0-9-]+/g)];
        const id = ids[which % ids.length] as RegExpExecArray;
        const position = line.indexOf(':') + id.index + (at % id[0].length);
        return {
          index,
          put: `${line.slice(0, position)}q${line.slice(position)}`,
          line: index + 1,
          code: /^plan\/unknown-agency$/,
        };
      }),
  },
  {
    name: 'a key misspelt',
    edit: oneOf(inActivities(/^ {4}[a-z]+:/)).map((index) => ({
      index,
      put: (lines[index] as string).replace(/(\w)(\w):/, '$2$1x:'),
      line: index + 1,
      code: /^schema\/unknown-key$/,
    })),
  },
  {
    name: 'an id of another activity',
    edit: fc
      // II.4.2 waits for II.4.1, which would be missed.
      .uniqueArray(oneOf(inActivities(/^ {2}- id: (?!II\.4\.1$)/)), { minLength: 2, maxLength: 2 })
      .map(([a, b]) => [Math.min(a as number, b as number), Math.max(a as number, b as number)] as const)
      .map(([first, second]) => ({
        index: second,
        put: lines[first] as string,
        line: second + 1,
        code: /^plan\/duplicate-id$/,
      })),
  },
  {
    name: 'a month that no year has',
    edit: fc
      .tuple(oneOf(inActivities(/^ {4}when: .*tháng \d/)), fc.integer({ min: 13, max: 99 }))
      .map(([index, month]) => ({
        index,
        put: (lines[index] as string).replace(/tháng \d+/, `tháng ${month}`),
        line: index + 1,
        code: /^plan\/when-unreadable$/,
      })),
  },
  {
    name: 'an event in another month',
    edit: fc.integer({ min: 1, max: 9 }).map((month) => {
      const [index = 0] = inActivities(/^ {4}event: /);
      const moved = (lines[index] as string).replace('15/11', `15/${month}`).replace('15/12', `15/${month + 1}`);
      return { index, put: moved, line: index + 1, code: /^plan\/event-outside-when$/ };
    }),
  },
  {
    name: 'another year',
    edit: fc
      .tuple(oneOf(inActivities(/^ {4}when: .*2016/)), fc.constantFrom(2014, 2015, 2017, 2026))
      .map(([index, year]) => ({
        index,
        put: (lines[index] as string).replaceAll('2016', String(year)),
        line: index + 1,
        code: /^plan\/(outside-year|event-outside-when)$/,
      })),
  },
  {
    name: 'a value of another type',
    edit: fc
      .tuple(
        oneOf(inActivities(/^ {4}(title|lead|each|others|when|place|report|to|note): \S/)),
        fc.constantFrom('{ a: 1 }', '12.5', 'true', 'null', '[[a]]'),
      )
      .map(([index, value]) => ({
        index,
        put: (lines[index] as string).replace(/: .*/, `: ${value}`),
        line: index + 1,
        // A number where an id should be is an agency that nobody knows.
        code: /^(schema\/|plan\/unknown-agency$)/,
      })),
  },
  {
    name: 'a line indented by one space more or less, or by a tab',
    edit: fc
      .tuple(
        oneOf(inActivities(/^ {4}(lead|each|others|when|place|unstated): /)),
        fc.constantFrom('   ', '     ', '\t'),
      )
      .map(([index, indent]) => ({
        index,
        put: (lines[index] as string).replace(/^ {4}/, indent),
        line: 0,
        code: /^(yaml|schema)\//,
      })),
  },
  {
    name: 'half of a merge conflict',
    edit: oneOf(inActivities(/^ {4}when: /)).map((index) => ({
      index,
      put: `<<<<<<< HEAD\n${lines[index]}\n=======\n    when: Quý IV/2016\n>>>>>>> nhanh-khac`,
      line: index + 1,
      code: /^yaml\/merge-conflict$/,
    })),
  },
];

describe('one edit that does damage', () => {
  it.each(DAMAGES)('is found, at its place, once: $name', async ({ edit }) => {
    await fc.assert(
      fc.asyncProperty(edit, async ({ index, put, line, code }) => {
        const found = await find(withLine(index, put));
        const hits = found.filter((finding) => code.test(finding.code) && (line === 0 || finding.line === line));
        expect(hits, JSON.stringify(found)).toHaveLength(1);
        // One cause, one finding.
        expect(found).toEqual(hits);
      }),
      runs(6),
    );
  });
});
