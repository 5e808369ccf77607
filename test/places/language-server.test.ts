import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import planSchema from '../../schemas/plan.schema.json' with { type: 'json' };
import { repository, workspace } from '../support/run.ts';
import { LanguageClient, type Position } from './language-client.ts';

interface Schema {
  readonly $defs: {
    readonly [name: string]: { readonly properties: { readonly [key: string]: { readonly description: string } } };
  };
}

const PLAN = 'plans/2016/plan.yaml';
const REGISTER = 'plans/agencies.yaml';
const PROGRESS = 'plans/2016/progress/so-noi-vu.yaml';

const RECORDS = `# yaml-language-server: $schema=../../../schemas/progress.schema.json
agency: so-noi-vu
records:
  - activity: II.1
    date: 2016-06-20
    status: done
    evidence: 215/BC-SNV
`;

describe('the schemas in an editor, by yaml-language-server', () => {
  const folder = workspace();
  const client = new LanguageClient(folder);

  beforeAll(async () => {
    cpSync(join(repository, 'schemas'), join(folder, 'schemas'), { recursive: true });
    mkdirSync(dirname(join(folder, PROGRESS)), { recursive: true });
    writeFileSync(join(folder, PROGRESS), RECORDS);
    await client.initialize();
  });
  afterAll(() => client.stop());

  const onDisk = (file: string) => readFileSync(join(folder, file), 'utf8');

  /** The text with a line put in after the first that matches, and where its last letter ends. */
  function withLine(text: string, after: RegExp, line: string): { readonly text: string; readonly end: Position } {
    const lines = text.split('\n');
    const at = lines.findIndex((each) => after.test(each)) + 1;
    expect(at).toBeGreaterThan(0);
    return {
      text: [...lines.slice(0, at), line, ...lines.slice(at)].join('\n'),
      end: { line: at, character: line.length },
    };
  }

  /** The second letter of a word, where a pointer would rest. */
  function on(text: string, word: RegExp): Position {
    const lines = text.split('\n');
    const line = lines.findIndex((each) => word.test(each));
    expect(line).toBeGreaterThan(-1);
    return { line, character: (lines[line] as string).search(/[a-z]/) + 1 };
  }

  let opened = 0;
  /** Opens the text as a file of its own beside the one it comes from, so that nobody speaks of an earlier text. */
  async function open(beside: string, text: string) {
    opened += 1;
    const file = beside.replace('.yaml', `-${opened}.yaml`);
    return { file, found: await client.open(file, text) };
  }

  async function completions(beside: string, text: string, position: Position): Promise<ReadonlyMap<string, string>> {
    const { file } = await open(beside, text);
    const items = await client.complete(file, position);
    return new Map(
      items.map(({ label, documentation = '' }) => [
        label,
        typeof documentation === 'string' ? documentation : documentation.value,
      ]),
    );
  }

  const described = (schema: Schema, definition: string, key: string) =>
    schema.$defs[definition]?.properties[key]?.description.split(' — ')[0] ?? 'no description';

  it.each([
    [PLAN, onDisk(PLAN)],
    [REGISTER, onDisk(REGISTER)],
    [PROGRESS, RECORDS],
  ])('finds nothing wrong with %s', async (file, text) => {
    expect((await open(file, text)).found).toEqual([]);
  });

  it('offers the keys of an activity that are not there yet, each with its Vietnamese description', async () => {
    const { text, end } = withLine(onDisk(PLAN), /^ {2}- id: II\.2\.1$/, '    ');
    const offered = await completions(PLAN, text, end);
    for (const key of ['coordinating', 'each', 'event', 'note', 'parts', 'report']) {
      expect([...offered.keys()]).toContain(key);
      expect(offered.get(key)).toContain(described(planSchema as Schema, 'activityEntry', key));
    }
    expect([...offered.keys()]).not.toContain('leed');
    expect([...offered.keys()]).not.toContain('title');
  });

  it('explains `when` to who points at it', async () => {
    const text = onDisk(PLAN);
    const { file } = await open(PLAN, text);
    const hover = await client.hover(file, on(text, /^ {4}when: /));
    expect(hover).toContain('Thời gian');
    expect(hover).toContain('trước ngày 5/6');
  });

  it('marks a key that nobody knows on its line', async () => {
    const { text, end } = withLine(onDisk(PLAN), /^ {2}- id: II\.2\.1$/, '    leed: so-noi-vu');
    const { found } = await open(PLAN, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('leed');
    expect(found[0]?.range.start).toEqual({ line: end.line, character: 4 });
  });

  it('helps with a record of progress: its words for `status`, and a wrong one is marked', async () => {
    const { text, end } = withLine(RECORDS.replace(/^ {4}status: .*\n/m, ''), /^ {4}date: /, '    status: ');
    expect([...(await completions(PROGRESS, text, end)).keys()]).toEqual(
      expect.arrayContaining(['started', 'done', 'rescheduled', 'cancelled', 'reopened', 'note']),
    );
    const wrong = RECORDS.replace('status: done', 'status: xong');
    const { file, found } = await open(PROGRESS, wrong);
    expect(found.map(({ range }) => range.start.line)).toEqual([5]);
    expect(await client.hover(file, on(wrong, /^ {4}evidence: /))).toContain('minh chứng');
  });

  it('helps with the register: keys of an agency, and one without a name is marked', async () => {
    const { text, end } = withLine(onDisk(REGISTER), /^ {2}- id: so-noi-vu$/, '    ');
    const offered = await completions(REGISTER, text, end);
    expect([...offered.keys()]).toEqual(expect.arrayContaining(['short', 'from', 'until']));
    const lines = onDisk(REGISTER).split('\n');
    const at = lines.indexOf('  - id: so-noi-vu');
    expect(lines[at + 1]).toMatch(/^ {4}name: /);
    const { found } = await open(REGISTER, lines.toSpliced(at + 1, 1).join('\n'));
    expect(found.map(({ range }) => range.start.line)).toEqual([at]);
    expect(found[0]?.message).toContain('name');
  });
});
