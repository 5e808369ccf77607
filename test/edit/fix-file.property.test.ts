import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixBytes } from '../../src/edit/fix-file.ts';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';
import { anyPlan } from './any-plan.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const parse = (bytes: Uint8Array) => parseAndCheck(bytes, 'plan.yaml', 'plan');

/** What may differ left out: blanks, how accents are stored, the misspellings that are made here, zeros of a day. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Z}]/gu, '')
    .replace(/BDG/g, 'BĐG')
    .replace(/LDTB/g, 'LĐTB')
    .replace(/HDND/g, 'HĐND')
    .replace(/-0(?=\d(?!\d))/g, '-');

const says = (value: unknown): unknown => {
  if (typeof value === 'string') return bare(value);
  if (Array.isArray(value)) return value.map(says);
  if (value === null || typeof value !== 'object') return value;
  return new Map(
    Object.entries(value)
      .map(([key, item]) => [key, says(item)] as const)
      .sort(),
  );
};

const fixed = anyPlan.map((text) => {
  const before = encode(text);
  const result = fixBytes(before, 'plan.yaml', 'plan');
  return { text, before, result, after: 'bytes' in result ? result.bytes : null };
});

/** Runs a check on the plans that are sound YAML, which nearly all are. */
function forAny(check: (text: string, mended: string, after: Uint8Array) => void): void {
  let sound = 0;
  fc.assert(
    fc.property(fixed, ({ text, before, after }) => {
      if (after === null) {
        expect(parse(before).findings.some(({ code }) => code.startsWith('yaml/'))).toBe(true);
        return;
      }
      sound += 1;
      check(text, new TextDecoder('utf-8', { ignoreBOM: true }).decode(after), after);
    }),
    { numRuns: 50 },
  );
  expect(sound).toBeGreaterThan(30);
}

describe('a mended plan', () => {
  it('says what it said before', () => {
    forAny((text, _mended, after) => {
      expect(says(parse(after).data)).toEqual(says(parse(encode(text)).data));
    });
  });

  it('has nothing more to mend, and is mended to the same bytes', () => {
    forAny((_text, _mended, after) => {
      expect(fixBytes(after, 'plan.yaml', 'plan')).toEqual({ bytes: after, fixed: 0 });
      const offered = parse(after)
        .textFindings()
        .filter(({ edits }) => edits.length > 0);
      expect(offered).toEqual([]);
    });
  });

  it('has the same lines, but for what is mended, with the same ends', () => {
    const lines = (text: string) => text.split('\n');
    // A first key has a dash before it, and a value may get quotes.
    const kept = (text: string) => lines(text).map((line) => bare(line).replace(/^-?["']?|["']/g, ''));
    forAny((text, mended) => {
      expect(kept(mended).sort()).toEqual(kept(text).sort());
      expect(lines(mended).map((line) => line.endsWith('\r'))).toEqual(lines(text).map((line) => line.endsWith('\r')));
      expect(mended.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    });
  });

  it('has its comments where they belong', () => {
    forAny((_text, mended) => {
      const lines = mended.split(/\r?\n/);
      for (const [i, line] of lines.entries()) {
        const above = /^ +# trên (\w+)/.exec(line)?.[1];
        const behind = / # sau (\w+)$/.exec(line)?.[1];
        if (above) expect(lines[i + 1]).toMatch(new RegExp(`^ {4}"?${above}"?:`));
        if (behind) expect(line).toMatch(new RegExp(`^  (?:- |  )"?${behind}"?:`));
      }
    });
  });

  it('keeps every byte of a line in which nothing is found', () => {
    forAny((text) => {
      const bytes = encode(text);
      const { textFindings, text: decoded } = parse(bytes);
      const touched = new Set<number>();
      const lineOf = (offset: number) => decoded.slice(0, offset).split('\n').length - 1;
      for (const { edits } of textFindings())
        for (const { start, end } of edits) for (let i = lineOf(start); i <= lineOf(end); i += 1) touched.add(i);
      const result = fixBytes(bytes, 'plan.yaml', 'plan');
      const mended = parse('bytes' in result ? result.bytes : bytes).text.split('\n');
      for (const [i, line] of decoded.split('\n').entries()) if (!touched.has(i)) expect(mended[i]).toBe(line);
    });
  });
});
