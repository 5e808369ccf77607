import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the house in the order in which data walks through them; a room imports itself and those before it. */
const ROOMS = [
  'host',
  'i18n',
  'diagnostics',
  'time',
  'model',
  'load',
  'tracking',
  'check',
  'edit',
  'import',
  'view',
  'render',
  'commands',
];

/** Third parties and the only places that may know them. */
const PARTIES: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli.ts'],
  yaml: ['load/', 'edit/'],
  ajv: ['load/'],
  dayjs: ['time/'],
  chalk: ['render/terminal', 'render/palette.ts'],
  'cli-table3': ['render/terminal', 'render/side-by-side.ts'],
  'string-width': ['render/'],
  'wrap-ansi': ['render/'],
  'csv-stringify': ['render/'],
  'csv-parse': ['import/'],
  'markdown-it': ['import/source/'],
  'markdown-table': ['render/'],
  nodemailer: ['render/mail.ts'],
  docx: ['render/docx/'],
  hucre: ['render/xlsx/'],
  '@rgrove': ['import/'],
  'ical-generator': ['render/ics.ts'],
  fflate: ['render/'],
  hono: ['render/html/'],
  'fastest-levenshtein': ['i18n/'],
  'write-file-atomic': ['host/node-host.ts'],
  'proper-lockfile': ['host/node-host.ts'],
  diff: ['edit/'],
  chokidar: ['host/node-host.ts'],
};

/** What a renderer may know: what it is given, never what that was made from. */
const SHOWN = ['view/document.ts', 'view/sheet.ts', 'view/calendar.ts', 'view/findings-report.ts'];

const src = resolve(import.meta.dirname, '../src');

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : filesUnder(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}

const files = filesUnder(src).map((path) => ({ name: relative(src, path), path, text: readFileSync(path, 'utf8') }));

function importsOf(text: string): string[] {
  const imports = /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(imports)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

function roomOf(name: string): number {
  return name.includes('/') ? ROOMS.indexOf(name.split('/')[0] as string) : ROOMS.length;
}

describe('the house', () => {
  it('has no folder that the plan of the house does not know', () => {
    expect(files.filter(({ name }) => roomOf(name) === -1).map(({ name }) => name)).toEqual([]);
  });

  it('imports only upward', () => {
    const wrong = files.flatMap(({ name, path, text }) =>
      importsOf(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(src, resolve(dirname(path), target)))
        .filter((target) => !target.startsWith('..') && roomOf(target) > roomOf(name))
        .map((target) => `${name} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no two files that need each other, be it through others', () => {
    const needs = new Map(
      files.map(({ name, path, text }) => [
        name,
        importsOf(text)
          .filter((target) => target.startsWith('.'))
          .map((target) => relative(src, resolve(dirname(path), target))),
      ]),
    );
    const settled = new Set<string>();
    const circles: string[] = [];
    const walk = (name: string, way: readonly string[]) => {
      if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' -> '));
      if (way.includes(name) || settled.has(name)) return;
      for (const next of needs.get(name) ?? []) walk(next, [...way, name]);
      settled.add(name);
    };
    for (const name of needs.keys()) walk(name, []);
    expect(circles).toEqual([]);
  });

  it('lets renderers see nothing but the document they draw', () => {
    const wrong = files
      .filter(({ name }) => name.startsWith('render/'))
      .flatMap(({ name, path, text }) =>
        importsOf(text)
          .filter((target) => target.startsWith('.'))
          .map((target) => relative(src, resolve(dirname(path), target)))
          .filter((target) => !target.startsWith('render/') && !SHOWN.includes(target))
          .map((target) => `${name} -> ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps each third party in its room', () => {
    const wrong = files.flatMap(({ name, text }) =>
      importsOf(text)
        .filter((target) => !target.startsWith('.') && !target.startsWith('node:'))
        .map((target) => target.split('/')[0] as string)
        .filter((party) => !(PARTIES[party] ?? []).some((place) => name.startsWith(place)))
        .map((party) => `${name} -> ${party}`),
    );
    expect(wrong).toEqual([]);
  });

  it('asks the world only through the host', () => {
    const world =
      /\bprocess\.|\bconsole\.|\bDate\.now\b|new Date\(\)|from 'node:(fs|os|process|child_process|net|http)/;
    const wrong = files
      .filter(({ name }) => name !== 'main.ts' && name !== 'host/node-host.ts')
      .filter(({ text }) => world.test(text))
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });

  it('keeps commands short', () => {
    const long = files
      .filter(({ name }) => name.startsWith('commands/'))
      .flatMap(({ name, text }) => {
        const body = /export async function [\s\S]*?\n}\n/.exec(text)?.[0].split('\n').length ?? 0;
        return body > 40 ? [`${name}: ${body} lines`] : [];
      });
    expect(long).toEqual([]);
  });
});
