import { describe, expect, it } from 'vitest';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';
import { placeFindings } from '../../src/load/place-findings.ts';
import type { Source } from '../../src/load/source.ts';
import { HEAD, textFindings } from './text-rules.ts';

const ONE = '  - id: A.1\n    title: Họp  ban\n    when: x\n    lead: so-a\n';
/** An entry that nobody can parse: its title opens a quote and does not close it. */
const BROKEN = '  - id: A.2\n    title: "Họp  ban\n    when: x\n    lead: so-b\n';
const TWO = '  - id: A.3\n    title: họp về BDG\n    when: x\n    lead: so-c\n    unstated: ["when "]\n';

describe('places of findings about the text', () => {
  it.each([
    ['a sound file', `${HEAD}activities:\n${ONE}${TWO}`],
    ['a broken file, read in parts', `${HEAD}activities:\n${ONE}${BROKEN}${TWO}`],
    ['a file with a broken head', `${HEAD.replace('"2016"', '[')}activities:\n${ONE}${TWO}`],
    ['Windows line ends', `${HEAD}activities:\r\n${ONE}${TWO}`.replace(/\r?\n/g, '\r\n')],
    ['decomposed text before', `# ${'ủy ban'.normalize('NFD')}\n${HEAD}activities:\n${ONE}${TWO}`],
  ])('are right in %s', (_what, text) => {
    const found = textFindings(text).filter(({ code }) => code !== 'text/not-nfc');
    const of = (at: string, from: string) =>
      expect.objectContaining({ at, start: text.indexOf(at, text.indexOf(from)) });
    expect(found).toEqual(
      expect.arrayContaining([
        of('  ', 'Họp  ban'),
        of(' ', '"when "'),
        of('BDG', 'BDG'),
        of('lead', 'lead: so-a'),
        of('lead', 'lead: so-c'),
      ]),
    );
    // Nothing is said of the keys of an entry that could not be read.
    expect(found.filter(({ code }) => code === 'text/key-order')).toHaveLength(2);
  });

  it('are counted from behind the byte order mark', () => {
    const text = `${HEAD}activities:\n${ONE}`;
    expect(textFindings(`\uFEFF${text}`).map(({ start }) => start)).toEqual(
      textFindings(text).map(({ start }) => start),
    );
  });

  it('are no others in a baseline, which quotes what it knows', () => {
    const text = 'findings:\n  - { file: a, rule: text/double-space, at: "Họp  ban", fingerprint: 0123456789abcdef }\n';
    expect(textFindings(text, 'baseline')).toEqual([]);
    expect(textFindings('# u\u0309\nfindings: []\n', 'baseline')).toEqual([]);
  });
});

it('a day without its zeros is one finding, as long as nobody silences it', async () => {
  const bytes = new TextEncoder().encode(`${HEAD.replace('-01-05', '-1-5')}activities: []\n`);
  const parsed = parseAndCheck(bytes, 'plan.yaml', 'plan');
  const source: Pick<Source, 'locate'> = { locate: async (place) => parsed.locate(place) };
  const codes = async (findings: typeof parsed.findings) =>
    (await placeFindings(findings, new Map([['plan.yaml', source as Source]]))).map(({ code }) => code);
  const ofText = parsed.textFindings().map(({ finding }) => finding);
  expect(await codes([...parsed.findings, ...ofText])).toEqual(['text/unpadded-date']);
  expect(await codes(parsed.findings)).toEqual(['schema/bad-date']);
});
