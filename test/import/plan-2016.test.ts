import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/import/draft/read-draft.ts';
import { readDocument } from '../../src/import/source/read-document.ts';
import type { DraftItem } from '../../src/model/draft.ts';
import type { Activity } from '../../src/model/plan.ts';
import { repository } from '../support/run.ts';
import { context } from './table-context.ts';

/** What two readings of the plan are compared by. */
interface Reading {
  readonly who: readonly string[];
  readonly coordinating: readonly string[];
  readonly others: string | null;
  readonly window: string;
}

const bytes = readFileSync(join(repository, 'test/plans/ke-hoach-37-2016.txt'));

async function imported(): Promise<ReadonlyMap<string, Reading>> {
  const reading = await readDocument(bytes, 'ke-hoach-37-2016.txt');
  if (!reading.ok) throw new Error(reading.problem.reason);
  const { items } = readDraft(reading.document, { register: context.register, beforeIncludesDay: false });
  return new Map(items.map((item) => [item.id, ofItem(item)]));
}

function ofItem({ lead, coordinating, others, window }: DraftItem): Reading {
  const ids = (parties: DraftItem['lead']) => parties.flatMap((party) => party.ids).sort();
  return { who: ids(lead), coordinating: ids(coordinating), others, window: windowOf(window) };
}

function ofActivity({ lead, each, coordinating, others, window }: Activity): Reading {
  return {
    who: [...lead, ...each].sort(),
    coordinating: [...coordinating].sort(),
    others,
    window: windowOf(window),
  };
}

function windowOf(window: Activity['window']): string {
  return window === null || window.kind === 'unstated' ? '' : `${window.kind} ${window.from ?? ''}..${window.to ?? ''}`;
}

/** What the import reads in another way than the plan that a person wrote, and why. */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  // "Phối hợp với Hội LHPN tỉnh" under the heading of Sở LĐTBXH: a person concluded that Hội LHPN leads.
  'II.6.1.b': ['who: , not hoi-lhpn', 'coordinating: hoi-lhpn,so-ldtbxh, not so-ldtbxh'],
  // The dashes of 7 name nobody; that they are the committee's own is told by "nhiệm vụ thường xuyên của Ban" only.
  'II.7.a': ['who: , not ban-vstbcpn'],
  'II.7.b': ['who: , not ban-vstbcpn'],
  'II.7.c': ['who: , not ban-vstbcpn'],
  'II.7.d': ['who: , not ban-vstbcpn'],
  'II.7.e': ['who: , not ban-vstbcpn'],
  'II.7.f': ['who: , not ban-vstbcpn'],
  // "Các đơn vị được chủ trì từng lĩnh vực" is a rule for whoever leads something: a person made a duty of it.
  'III.2': ['not imported'],
  // "Ban VSTBCPN các cấp" are the committees of all levels, each of them; a person took them for an open group.
  'III.4': ['coordinating: ban-vstbpn-cap, not ', 'others: null, not Ban VSTBCPN các cấp'],
};

describe('the plan of 2016, imported', () => {
  it('says what the shipped plan says, but for what a person had to decide', async () => {
    const found = await imported();
    const shipped = new Map(context.plan.activities.map((activity) => [activity.id, ofActivity(activity)]));
    const differences: Record<string, readonly string[]> = {};
    for (const id of new Set([...shipped.keys(), ...found.keys()])) {
      const [one, other] = [shipped.get(id), found.get(id)];
      if (!one || !other) {
        differences[id] = [one ? 'not imported' : 'not in the plan'];
        continue;
      }
      const fields = (['who', 'coordinating', 'others', 'window'] as const).filter(
        (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
      );
      if (fields.length > 0)
        differences[id] = fields.map((field) => `${field}: ${String(other[field])}, not ${String(one[field])}`);
    }
    expect(differences).toEqual(DIFFERENCES);
  });
});
