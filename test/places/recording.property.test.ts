import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { run, workspace } from '../support/run.ts';

const [PLAN, AT] = [
  ['--plan', '2017'],
  ['--as-of', '2017-07-01'],
];
/** The status that each command records. */
const STATUS = {
  done: 'done',
  start: 'started',
  reschedule: 'rescheduled',
  cancel: 'cancelled',
  reopen: 'reopened',
  note: 'note',
} as const;
/** What is refused although `validate` only warns of it: nobody records a slip knowingly. */
const SLIPS = ['progress/done-twice', 'progress/future-date'];

const anyCommand = fc.record({
  command: fc.constantFrom(...(Object.keys(STATUS) as (keyof typeof STATUS)[]), 'done', 'reopen'),
  activity: fc.constantFrom('I.1@2017-Q1', 'I.1@2017-Q2', 'I.1', 'I.2', 'I.3@2017-06-09', 'I.4', 'I.5', 'I.8', 'I.9'),
  agency: fc.constantFrom('so-noi-vu', 'so-y-te', 'so-ldtbxh', 'mttq-tinh'),
  date: fc.constantFrom('2017-01-20', '2017-03-01', '2017-05-05', '2017-05-06', '2017-07-01', '2017-07-02'),
  when: fc.constantFrom('Quý IV/2017', 'tháng 4/2017', 'thường xuyên', 'bao giờ xong', '2017-09-30'),
  text: fc.constantFrom(null, '12/BC-VIDU', '- a: "b" # c', '0012', '2017-05-05'),
});
type Command = typeof anyCommand extends fc.Arbitrary<infer One> ? One : never;

interface Entry {
  readonly activity: string;
  readonly date: string;
  readonly status: string;
}

function argvOf({ command, activity, agency, date, when, text }: Command): readonly string[] {
  const said = text ?? (command === 'note' ? 'ví dụ' : null);
  const option = command === 'done' || command === 'note' ? 'evidence' : 'note';
  const more = [
    ...(command === 'reschedule' ? ['--when', when] : []),
    ...(said === null ? [] : [`--${option}=${said}`]),
  ];
  return [command, activity, '--agency', agency, '--date', date, ...more, ...PLAN, ...AT];
}

async function faultsIn(cwd: string): Promise<readonly string[]> {
  const { stdout } = await run(['validate', ...AT, '--format', 'json'], { cwd });
  const { items } = JSON.parse(stdout) as {
    readonly items: readonly { readonly code: string; readonly severity: string; readonly file: string }[];
  };
  return items
    .filter(({ severity, code }) => severity === 'error' || SLIPS.includes(code))
    .map(({ code, file }) => `${file} ${code}`)
    .sort();
}

/** Puts the record that a command was to make into its file by other means: parsed, and printed anew. */
function recordByHand(path: string, { command, activity, agency, date, when }: Command): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const found = (parse(text) ?? { agency, records: [] }) as { records: Entry[] };
  const at = found.records.findLastIndex((one) => one.date <= date) + 1;
  const more = command === 'reschedule' ? { when } : {};
  found.records.splice(at, 0, { activity, date, status: STATUS[command], ...more });
  writeFileSync(path, stringify(found));
}

function put(path: string, bytes: Uint8Array | null): void {
  if (bytes === null) rmSync(path, { force: true });
  else writeFileSync(path, bytes);
}

/** Runs one command, and holds it against `validate` and `undo`. */
async function tryOut(cwd: string, asked: Command): Promise<'recorded' | 'refused' | 'same'> {
  const path = join(cwd, 'plans/2017/progress', `${asked.agency}.yaml`);
  const bytes = () => (existsSync(path) ? readFileSync(path) : null);
  const [before, known] = [bytes(), await faultsIn(cwd)];
  const { exitCode, stdout, stderr } = await run([...argvOf(asked), '--format', 'json'], { cwd });
  const after = bytes();
  if (exitCode !== 0) {
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^vstbcpn: /);
    expect(after).toEqual(before);
    recordByHand(path, asked);
    expect(await faultsIn(cwd), stderr).not.toEqual(known);
    put(path, before);
    return 'refused';
  }
  expect(await faultsIn(cwd)).toEqual(known);
  const { items } = JSON.parse(stdout) as { readonly items: readonly { readonly changed: boolean }[] };
  expect(items.map(({ changed }) => changed)).toEqual([after?.equals(before ?? new Uint8Array()) === false]);
  if (after === null || before?.equals(after)) return 'same';
  const { records } = parse(after.toString()) as { readonly records: readonly Entry[] };
  const isLast = records.findLast(({ activity }) => activity === asked.activity)?.date === asked.date;
  if (before !== null && isLast) {
    const undo = ['undo', asked.activity, '--agency', asked.agency, ...PLAN, ...AT];
    expect(await run(undo, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(bytes()).toEqual(before);
    put(path, after);
  }
  return 'recorded';
}

describe('what is recorded at random', () => {
  it('is refused where validate would find it wrong and only there, and is taken back without a trace', async () => {
    const became: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 6, maxLength: 12 }), async (all) => {
        const cwd = workspace('kinds');
        for (const asked of all) became.push(await tryOut(cwd, asked));
      }),
      { numRuns: 6 },
    );
    for (const kind of ['recorded', 'refused']) expect(became.filter((one) => one === kind).length).toBeGreaterThan(4);
  });
});
