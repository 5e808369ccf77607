import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

type Json = Record<string, unknown>;
const names = ['agencies', 'settings', 'plan', 'progress', 'template'] as const;
type Name = (typeof names)[number];

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const schemas = Object.fromEntries(
  names.map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  ]),
) as Record<Name, Json>;
const validators = Object.fromEntries(names.map((name) => [name, ajv.compile(schemas[name])])) as Record<
  Name,
  ValidateFunction
>;

/** Every schema object inside `node`, with its path. */
function* within(node: unknown, path: string): Generator<[string, Json]> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield [path, node as Json];
  for (const [key, value] of Object.entries(node)) if (key !== 'examples') yield* within(value, `${path}/${key}`);
}

/** Keywords of the errors, each with the place it points at; empty when the data is good. */
const errors = (name: Name, data: unknown) => {
  validators[name](data);
  return (validators[name].errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
};

describe.each(names)('%s.schema.json', (name) => {
  const schema = schemas[name];

  test('names itself', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:vstbcpn:${name}`);
    // An editor shows it above the explanation: a word for officials, not the name of a type.
    expect(schema.title).toMatch(/^\p{Lu}[\p{Ll} ]+$/u);
  });

  test('every property is described in Vietnamese and in English', () => {
    for (const [path, node] of within(schema, name))
      for (const [key, value] of Object.entries((node.properties ?? {}) as Record<string, Json>)) {
        const target =
          typeof value.$ref === 'string' ? (schema.$defs as Json)[value.$ref.replace('#/$defs/', '')] : value;
        const [vi = '', en = '', ...rest] = String((target as Json).description).split(' — ');
        expect(rest, `${path}/${key}`).toEqual([]);
        expect(vi, `${path}/${key}`).toMatch(/[À-ỹ]/);
        expect(en.length, `${path}/${key}`).toBeGreaterThan(5);
      }
  });

  test('every object is closed and named', () => {
    for (const [path, node] of within(schema, name))
      if (node.type === 'object') {
        expect(node.additionalProperties, path).toBe(false);
        expect(typeof node.title === 'string' || path.endsWith('/rules'), path).toBe(true);
      }
  });

  test('says nothing that cannot be worded: no oneOf, anyOf, not, if', () => {
    for (const [path, node] of within(schema, name))
      for (const key of ['oneOf', 'anyOf', 'allOf', 'not', 'if', 'prefixItems', 'unevaluatedProperties'])
        expect(key in node && !path.endsWith('/properties'), `${path}/${key}`).toBe(false);
  });

  test('its examples are good', () => {
    const bad: string[] = [];
    for (const [path, node] of within(schema, name))
      for (const example of (node.examples ?? []) as unknown[]) {
        const { examples: _, default: __, ...rest } = node;
        const validate = ajv.compile({ ...rest, $defs: schema.$defs });
        if (!validate(example)) bad.push(`${path}: ${JSON.stringify(example)}`);
      }
    expect(bad).toEqual([]);
  });
});

const head = {
  plan: '2016',
  year: 2016,
  number: '37/KH-BVSTBCPN',
  issued: '2016-04-05',
  title: 'Kế hoạch',
  issuer: 'ban-vstbcpn',
};
const activity = (more: Json) => ({ ...head, activities: [{ id: 'II.1', title: 'Rà soát', ...more }] });

describe('plan', () => {
  test.each<[string, Json]>([
    ['a draft without activities', { ...head, activities: [] }],
    ['one lead', activity({ lead: 'so-noi-vu' })],
    ['two leads', activity({ lead: ['so-gddt', 'hoi-lhpn'] })],
    ['lead and each together: a rule speaks of that, not the form', activity({ lead: 'so-y-te', each: ['leads'] })],
    ['a year that YAML reads as a number', activity({ when: 2016, event: 2016 })],
    ['one or several predecessors', activity({ after: ['II.4.1', 'PL1.I.2'] })],
  ])('good: %s', (_, data) => expect(errors('plan', data)).toEqual([]));

  test.each(['II', 'II.3.a', 'II.3.dd', 'A.2', 'PL1.I.2', 'III.3.b'])('good id: %s', (id) =>
    expect(errors('plan', activity({ id }))).toEqual([]));

  test.each(['', 'ii.1', '2.1', 'II.', 'II..1', 'II.3.đ', 'II 1', 'II.1@2016-Q1'])('bad id: %j', (id) =>
    expect(errors('plan', activity({ id }))).toEqual(['pattern /activities/0/id']));

  test.each<[string, Json, string[]]>([
    ['an unknown key', activity({ chủ_trì: 'so-y-te' }), ['additionalProperties /activities/0']],
    ['no title', { ...head, activities: [{ id: 'II.1' }] }, ['required /activities/0']],
    ['an empty text', activity({ title: '' }), ['minLength /activities/0/title']],
    ['a name where an id belongs', activity({ lead: 'Sở Nội vụ' }), ['pattern /activities/0/lead']],
    ['a bad id in a list', activity({ lead: ['so-y-te', 'so-y_te'] }), ['pattern /activities/0/lead/1']],
    ['one id where a list belongs', activity({ each: 'leads' }), ['type /activities/0/each']],
    ['a key without a value', activity({ coordinating: null }), ['type /activities/0/coordinating']],
    ['a time that is a list', activity({ when: ['tháng 6'] }), ['type /activities/0/when']],
    ['an unknown gap', activity({ unstated: ['place'] }), ['enum /activities/0/unstated/0']],
    ['an unknown report', activity({ report: 'yearly' }), ['enum /activities/0/report']],
    ['a plan id that is a number', { ...head, plan: 2016, activities: [] }, ['type /plan']],
    ['a day that is not', { ...head, issued: '2016-02-30', activities: [] }, ['format /issued']],
    ['a day in another order', { ...head, issued: '05/04/2016', activities: [] }, ['format /issued']],
    ['a year out of range', { ...head, year: 216, activities: [] }, ['minimum /year']],
    ['a basis without a number', { ...head, activities: [], basis: [{ about: 'x' }] }, ['required /basis/0']],
    [
      'a telephone that lost its zero',
      { ...head, activities: [], contact: { telephone: 253719996 } },
      ['type /contact/telephone'],
    ],
  ])('bad: %s', (_, data, expected) => expect(errors('plan', data)).toEqual(expected));

  test('bad: an empty file names every missing key', () => {
    expect(errors('plan', {})).toHaveLength(7);
  });
});

describe('agencies', () => {
  const agency = (more: Json) => ({
    agencies: [{ id: 'so-noi-vu', name: 'Sở Nội vụ', basis: 'Kế hoạch 37', ...more }],
  });

  test.each<[string, Json]>([
    ['the least', agency({})],
    [
      'everything',
      agency({
        short: 'SNV',
        aliases: ['x'],
        groups: ['g'],
        from: '2016-01-01',
        until: '2025-02-28',
        successors: ['so-y-te'],
      }),
    ],
    [
      'a group nobody has listed',
      { ...agency({}), groups: [{ id: 'don-vi', name: 'các đơn vị', members: 'unlisted' }] },
    ],
  ])('good: %s', (_, data) => expect(errors('agencies', data)).toEqual([]));

  test.each<[string, Json, string[]]>([
    ['no basis', { agencies: [{ id: 'a', name: 'A' }] }, ['required /agencies/0']],
    ['an id with đ', agency({ id: 'ubnd-tràng-định' }), ['pattern /agencies/0/id']],
    ['an id with two hyphens', agency({ id: 'so--y-te' }), ['pattern /agencies/0/id']],
    [
      'members listed in the group',
      { ...agency({}), groups: [{ id: 'g', name: 'n', members: ['a'] }] },
      ['type /groups/0/members', 'enum /groups/0/members'],
    ],
    ['a last day that is not', agency({ until: '2025-02-29' }), ['format /agencies/0/until']],
  ])('bad: %s', (_, data, expected) => expect(errors('agencies', data)).toEqual(expected));
});

describe('settings', () => {
  test.each<[string, Json]>([
    ['nothing', {}],
    [
      'everything',
      {
        lang: 'en',
        before: 'inclusive',
        dueSoonDays: 0,
        rules: { 'plan/lead-unstated': 'ignore', 'yaml/nfc': 'error' },
        papers: {
          superior: 'Ủy ban nhân dân tỉnh Lạng Sơn',
          place: 'Lạng Sơn',
          recipients: { letter: ['Trưởng Ban (b/c)', 'Lưu: VT, TTK'], report: ['Lưu: VT'] },
          signatories: {
            letter: { capacity: ['TL. Trưởng Ban', 'Tổ trưởng Tổ thư ký'] },
            report: { capacity: ['Trưởng Ban'], post: 'Phó Chủ tịch UBND tỉnh', name: 'Nguyễn Văn A' },
          },
        },
      },
    ],
  ])('good: %s', (_, data) => expect(errors('settings', data)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'a severity that YAML 1.1 turns into false',
      { rules: { 'plan/x': false } },
      ['type /rules/plan~1x', 'enum /rules/plan~1x'],
    ],
    ['a rule without a family', { rules: { x: 'info' } }, ['additionalProperties /rules']],
    ['a third language', { lang: 'fr' }, ['enum /lang']],
    ['half a day', { dueSoonDays: 1.5 }, ['type /dueSoonDays']],
    [
      'a signer without a capacity',
      { papers: { signatories: { letter: { name: 'A' } } } },
      ['required /papers/signatories/letter'],
    ],
    [
      'a capacity on one line',
      { papers: { signatories: { report: { capacity: 'KT. A' } } } },
      ['type /papers/signatories/report/capacity'],
    ],
    [
      'a paper that nobody writes',
      { papers: { signatories: { notice: { capacity: ['A'] } } } },
      ['additionalProperties /papers/signatories'],
    ],
    ['an empty superior', { papers: { superior: '' } }, ['minLength /papers/superior']],
    ['more than a year', { dueSoonDays: 366 }, ['maximum /dueSoonDays']],
  ])('bad: %s', (_, data, expected) => expect(errors('settings', data)).toEqual(expected));
});

describe('progress', () => {
  const record = (more: Json) => ({
    agency: 'so-noi-vu',
    records: [{ activity: 'II.1', date: '2016-06-20', status: 'done', ...more }],
  });

  test.each([
    'II.1',
    'II.9@2016',
    'II.9@2016-01',
    'II.9@2016-Q4',
    'II.9@2016-H1',
    'II.9@2016-W05',
    'II.9@2018-06-09',
    'PL1.I.2@2016-12',
  ])('good activity: %s', (activity) => expect(errors('progress', record({ activity }))).toEqual([]));

  test.each([
    'II.9@',
    'II.9@Q1',
    'II.9@2016-Q5',
    'II.9@2016-H3',
    'II.9@16',
    'II.9@2016/01',
    '@2016',
  ])('bad activity: %s', (activity) =>
    expect(errors('progress', record({ activity }))).toEqual(['pattern /records/0/activity']));

  test('good: a postponement, an empty list', () => {
    const moved = {
      status: 'rescheduled',
      when: 'trong tháng 9/2016',
      approved_by: '52/BVSTBCPN',
      note: 'Lùi do bầu cử.',
    };
    expect(errors('progress', record(moved))).toEqual([]);
    expect(errors('progress', { agency: 'so-y-te', records: [] })).toEqual([]);
  });

  test.each<[string, Json, string[]]>([
    ['no date', { agency: 'so-y-te', records: [{ activity: 'II.1', status: 'done' }] }, ['required /records/0']],
    ['an unknown status', record({ status: 'xong' }), ['enum /records/0/status']],
    ['31 June', record({ date: '2016-06-31' }), ['format /records/0/date']],
    ['no agency', { records: [] }, ['required ']],
  ])('bad: %s', (_, data, expected) => expect(errors('progress', data)).toEqual(expected));
});
