import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/check/catalogue.ts';
import { viFindings } from '../../src/i18n/vi-findings.ts';
import { parseAndCheck } from '../../src/load/parse-and-check.ts';
import { readRulePage } from '../../src/view/rule-page.ts';

const root = join(import.meta.dirname, '../..');
const pages = new Map(
  readdirSync(join(root, 'docs/rules'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => [
      name.replaceAll('\\', '/').replace(/\.md$/, ''),
      readFileSync(join(root, 'docs/rules', name), 'utf8'),
    ]),
);

describe('pages', () => {
  it('are there for every code, and for no other', () => {
    const codes = [...new Set([...Object.keys(viFindings), ...CATALOGUE.map(({ code }) => code)])];
    expect([...pages.keys()].sort()).toEqual(codes.sort());
  });

  it.each([...pages])('%s has the form that programs read, in both languages', (code, markdown) => {
    expect(markdown).toBe(markdown.normalize('NFC'));
    const [vi, en] = [readRulePage(markdown, 'vi'), readRulePage(markdown, 'en')];
    expect([vi.code, en.code]).toEqual([code, code]);
    expect([vi.bad === null, vi.bad, vi.good]).toEqual([vi.good === null, en.bad, en.good]);
    expect(vi.title).not.toBe(en.title);
    for (const { title, paragraphs } of [vi, en]) {
      // The list of rules keeps to one line each on 80 columns.
      expect(title.length).toBeLessThanOrEqual(43);
      expect(title).toMatch(/^\p{Lu}.*[^.:;,\s]$/u);
      expect(paragraphs.length).toBeLessThanOrEqual(3);
      for (const paragraph of paragraphs) {
        expect(paragraph).toMatch(/^[\p{Lu}"`].*[.?]$/u);
        expect(paragraph).not.toMatch(/ {2}|\t/);
      }
    }
    for (const line of markdown.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    // Letters that Vietnamese alone has: the two texts have not changed places.
    expect(vi.paragraphs.join()).toMatch(/[ăđơư]/);
  });

  it.each(
    [...pages].flatMap(([code, markdown]) =>
      [...markdown.matchAll(/`([a-z]+\/[a-z0-9-]+)`/g)].map((match) => [code, match[1] as string] as const),
    ),
  )('%s speaks of the rule %s, which exists', (_code, other) => {
    expect([...pages.keys(), 'plans/2024']).toContain(other);
  });
});

const examples = [...pages].flatMap(([code, markdown]) => {
  const { bad, good } = readRulePage(markdown, 'vi');
  return bad === null || good === null ? [] : [{ code, bad, good }];
});
const folderOf = (code: string) => join(root, 'test/rules', code);

/** The part of a rule’s page that shows it is taken from the files on which the rule is tested. */
describe('examples of rules', () => {
  const tested = examples.filter(({ code }) => existsSync(folderOf(code)));

  it.each(tested)('$code', ({ code, bad, good }) => {
    expect(holds(join(folderOf(code), 'bad'), bad)).toBe(true);
    expect(holds(join(folderOf(code), 'good'), good)).toBe(true);
  });

  it('are there for every rule that has such files', () => {
    const missing = [...pages.keys()]
      .filter((code) => existsSync(join(folderOf(code), 'bad')))
      .filter((code) => !examples.some((example) => example.code === code));
    // Decomposed letters look like composed ones: there is nothing to show.
    expect(missing).toEqual(['text/not-nfc']);
  });
});

/** Whether the lines stand one after the other in a file of the folder. */
function holds(folder: string, lines: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .some((name) => `\n${readFileSync(join(folder, name), 'utf8')}\n`.includes(`\n${lines}\n`));
}

/** Faults of reading and of form need no folder: the lines themselves are read, with the head that they leave out. */
describe('examples of reading', () => {
  it.each(examples.filter(({ code }) => /^(?:yaml|schema)\//.test(code)))('$code', ({ code, bad, good }) => {
    expect(codesOf(bad)).toContain(code);
    expect(codesOf(good)).toEqual([]);
  });
});

/** What a plan must have, one key a line. */
const HEAD = [
  'plan: "2024"',
  'year: 2024',
  'number: 12/KH-BVSTBCPN',
  'issued: 2024-03-05',
  'title: Kế hoạch ví dụ',
  'issuer: ban-vstbcpn',
  'activities: []',
];

/** What is found in a plan of these lines. */
function codesOf(lines: string): readonly string[] {
  const has = (head: string) => `\n${lines}`.includes(`\n${head.split(':', 1)[0]}:`);
  const text = [...HEAD.filter((head) => !has(head)), lines, ''].join('\n');
  return parseAndCheck(new TextEncoder().encode(text), 'plans/2024/plan.yaml', 'plan').findings.map(({ code }) => code);
}
