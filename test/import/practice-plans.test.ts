import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, so that it runs without a build
import { scorePlan } from '../../bin/eval-score.mjs';
import type { DraftItem } from '../../src/model/draft.ts';
import { repository } from '../support/run.ts';
import { draftOf } from './draft/draft-of.ts';

const folder = join(repository, 'test/import/evalset/plans');
const documents = readdirSync(folder).filter((name) => /\.(txt|docx)$/.test(name));

type Score = Readonly<
  Record<string, { readonly right: number; readonly of: number; readonly misses: readonly string[] }>
>;

async function scoreOf(name: string): Promise<Score> {
  const gold = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.gold.json')), 'utf8'));
  const { head, items } = await draftOf(readFileSync(join(folder, name)), name);
  return scorePlan(gold, { ...head, issuer: head.issuer?.text }, items.map(asScored));
}

function asScored(item: DraftItem) {
  const texts = (parties: DraftItem['lead']) => parties.map(({ text }) => text);
  const { kind = 'unstated', to = null, recurrence = null } = item.window ?? {};
  return { ...item, lead: texts(item.lead), coordinating: texts(item.coordinating), kind, to, recurrence };
}

describe('the practice plans', () => {
  it.each(documents)('are read without a miss: %s', async (name) => {
    const score = await scoreOf(name);
    const misses = Object.entries(score).flatMap(([what, { right, of, misses }]) =>
      right === of ? [] : [`${what}: ${right} of ${of}`, ...misses],
    );
    // "định kỳ" without a period: what returns must be asked, and the draft says so.
    expect(misses.filter((miss) => !/^recurrence|period unspecified/.test(miss))).toEqual([]);
  });

  it('are there', () => expect(documents).toHaveLength(4));
});
