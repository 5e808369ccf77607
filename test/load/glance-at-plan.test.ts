import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { glanceAtPlan } from '../../src/load/glance-at-plan.ts';
import { type LoadedShared, loadPlan, loadShared } from '../../src/load/load-workspace.ts';
import type { Plan } from '../../src/model/plan.ts';
import { repository, temporaryFolder } from '../support/run.ts';

const real = { ...nodeHost(), cacheDir: null };
let root: string;
let shared: LoadedShared;

beforeAll(async () => {
  root = temporaryFolder();
  mkdirSync(join(root, 'plans/2014-vi-du'), { recursive: true });
  writeFileSync(join(root, 'plans/agencies.yaml'), 'agencies: []\n');
  shared = await loadShared(real, root);
});

const FILE = 'plans/2014-vi-du/plan.yaml';
const hostOf = (text: string | Uint8Array) =>
  overlayHost(real, new Map([[join(root, FILE), typeof text === 'string' ? new TextEncoder().encode(text) : text]]));
const glance = (text: string | Uint8Array) => glanceAtPlan(hostOf(text), root, FILE);
const parsed = async (text: string) => {
  const { workspace, findings } = await loadPlan(hostOf(text), shared, 'plans/2014-vi-du');
  const { id, year, file } = workspace.plans[0] as Plan;
  const isBroken = findings.some(({ code }) => code.startsWith('yaml/'));
  return { head: { id, year, file }, isBroken };
};

const REST = 'number: 1/KH-VIDU\nissued: 2016-04-05\ntitle: Ví dụ\n';

describe('a glance at a plan', () => {
  it.each([
    'plan: "2016"\nyear: 2016\n',
    "# Ví dụ\n\nplan: '2016'   # ví dụ\nyear: 2016 # ví dụ\n",
    'year: 2016\r\nplan: "2016-sua-doi"\r\n',
    '\ufeffplan: 2016-01\nyear: 2016\n',
    'plan: 2016\n\n\nyear: 2016\n',
  ])('tells what a full reading tells: %j', async (head) => {
    expect(glance(head + REST)).toEqual((await parsed(head + REST)).head);
    expect(glance(head + REST)).not.toBeNull();
  });

  it.each([
    ['no year', 'plan: "2016"\n'],
    ['no id', 'year: 2016\n'],
    ['an id twice', 'plan: "2016"\nyear: 2016\nplan: "2017"\n'],
    ['an id twice, once in quotes', 'plan: "2016"\nyear: 2016\n"plan": "2017"\n'],
    ['a number that YAML counts', 'plan: 010\nyear: 2016\n'],
    ['a word that YAML knows', 'plan: null\nyear: 2016\n'],
    ['a value that goes on', 'plan: a-b\n  c\nyear: 2016\n'],
    ['a value that goes on after an empty line', 'plan: a-b\n\n  c\nyear: 2016\n'],
    ['a value in the next line', 'plan:\n  "2016"\nyear: 2016\n'],
    ['an anchor', 'plan: &a 2016\nyear: 2016\n'],
    ['a year in quotes', 'plan: "2016"\nyear: "2016"\n'],
    ['a year of another age', 'plan: "2016"\nyear: 2116\n'],
    ['braces', '{plan: "2016", year: 2016}\n'],
    ['two documents', 'plan: "2016"\nyear: 2016\n---\ntitle: x\n'],
    ['a conflict', 'plan: "2016"\n<<<<<<< a\nyear: 2016\n'],
    ['line ends of old', 'plan: "2016"\ryear: 2016\r'],
  ])('leaves to a full reading %s', (_, head) => {
    expect(glance(head)).toBeNull();
  });

  it('is enough for the shipped plan', () => {
    const file = 'plans/2016/plan.yaml';
    expect(glanceAtPlan(real, repository, file)).toEqual({ id: '2016', year: 2016, file });
  });

  it('leaves other encodings and files that cannot be read to a full reading', () => {
    expect(glance(Buffer.from('\ufeffplan: "2016"\nyear: 2016\n', 'utf16le'))).toBeNull();
    expect(glance(Buffer.from('plan: "2016"\nyear: 2016\ntitle: \xe1\n', 'latin1'))).toBeNull();
    expect(glanceAtPlan(real, root, 'plans/2014-vi-du/khong-co.yaml')).toBeNull();
  });

  it('never differs from a full reading, whatever lines a file without a fault of YAML has', async () => {
    const line = fc.constantFrom(
      ...[
        'plan: "2016"',
        'plan: 2016-a',
        "plan: '1'",
        'plan: 1e3',
        'plan: 2016 #',
        'plan: "20',
        '16"',
        '  x',
        'plan : b-c',
      ],
      ...[
        'year: 2016',
        'year: 2015 # x',
        'year: "2016"',
        ' year: 2014',
        'title: |',
        'title: "a',
        '# plan: b',
        '',
        '- a',
      ],
      ...['activities:', '  - id: II.1', '    plan: c-d', '    year: 2013', 'a: >-', '"year": 2012', 'note: [', ']'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), async (lines, end) => {
        const text = lines.join(end);
        const seen = glance(text);
        if (seen === null) return;
        const { head, isBroken } = await parsed(text);
        if (!isBroken) expect(seen).toEqual(head);
      }),
      { numRuns: 1500 },
    );
  });
});
