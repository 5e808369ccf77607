import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { repository, run, workspace } from './support/run.ts';

const folder = join(repository, 'schemas/output');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const schemas = new Map(
  readdirSync(folder).map((name) => [
    name.replace('.schema.json', ''),
    ajv.compile(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  ]),
);

const commands: Readonly<Record<string, readonly string[][]>> = {
  obligations: [
    ['due'],
    ['due', '--status', 'undated'],
    ['overdue'],
    ['due', '--role', 'any'],
    ['due', '--month', '1'],
  ],
  next: [['next'], ['next', '--within', '60', '--role', 'any'], ['next', '--plan', 'all']],
  history: [
    ['history', 'II.1'],
    ['history', 'III.3.a', '--agency', 'so-noi-vu'],
  ],
  activities: [['list'], ['list', '--section', 'II.6']],
  activity: [
    ['show', 'II.5'],
    ['show', 'II.2.2'],
    ['show', 'III.3.a'],
  ],
  agencies: [['agencies']],
  agency: [
    ['agency', 'so-ldtbxh'],
    ['agency', 'tand-tinh'],
  ],
  progress: [['progress'], ['progress', '--agency', 'so-ldtbxh'], ['progress', '--quarter', 'I']],
  timeline: [['timeline'], ['timeline', '--agency', 'so-noi-vu'], ['timeline', '--role', 'any', '--section', 'II.5']],
  matrix: [['matrix'], ['matrix', '--open'], ['matrix', '--role', 'coordinating']],
  checklist: [
    ['checklist', '--all'],
    ['checklist', 'so-noi-vu'],
  ],
  reminders: [['remind'], ['remind', '--within', '200'], ['remind', '--agency', 'so-noi-vu']],
  report: [
    ['report', 'interim'],
    ['report', 'final', '--agency', 'hoi-lhpn'],
  ],
  window: [['when', 'hằng quý', '31/4/2016', '']],
  diagnostics: [['validate'], ['validate', '--quiet']],
  draft: [
    ['import', join(repository, 'test/plans/ke-hoach-37-2016.txt')],
    ['import', join(repository, 'test/import/evalset/plans/03-soc-trang-2019.docx')],
  ],
  update: [['import', join(repository, 'test/plans/ke-hoach-37-2016.txt'), '-o', 'plans/2016/plan.yaml', '--update']],
  rules: [['rules'], ['explain']],
  rule: [
    ['explain', 'plan/lead-unstated'],
    ['explain', 'file/missing'],
  ],
  recorded: [
    ['done', 'II.4.1', '--evidence', '9/BC-VIDU'],
    ['reschedule', 'II.4.2', '--agency', 'so-y-te', '--when', 'Quý IV/2016'],
    ['note', 'II.1', '--note', 'ví dụ'],
    ['undo', 'II.1'],
    ['record', '--from', join(repository, 'test/fixtures/bulk/ba-co-quan.csv')],
  ],
};

describe('JSON output', () => {
  it('has a schema for every kind and a command for every schema', () => {
    expect([...schemas.keys()].sort()).toEqual(Object.keys(commands).sort());
  });

  const shared = workspace('progress');
  // A command that writes finds its files as the first one did.
  const cwdFor = (kind: string) => (['recorded', 'update'].includes(kind) ? workspace('progress') : shared);
  for (const [kind, lines] of Object.entries(commands))
    for (const line of lines)
      it(`${line.join(' ')} is ${kind}`, async () => {
        const argv = [...line, '--as-of', '2016-06-10', '--format', 'json'];
        const { stdout } = await run(argv, { cwd: cwdFor(kind) });
        const output = JSON.parse(stdout);
        const validate = schemas.get(kind);
        expect(validate?.(output), JSON.stringify(validate?.errors)).toBe(true);
        expect(output.kind).toBe(kind);
        const ndjson = await run([...argv.slice(0, -1), 'ndjson'], { cwd: cwdFor(kind) });
        const each = ndjson.stdout.split('\n').filter((text) => text !== '');
        expect(each.map((text) => JSON.parse(text))).toEqual(output.items);
      });
});
