import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../render/docx/documents.ts';
import { partsOf, wordBytes } from '../render/docx/word-file.ts';
import { repository, run, temporaryFolder } from '../support/run.ts';
import { hasOffice, pdfPages, toPdf } from './office.ts';

const AS_OF = ['--as-of', '2016-06-10'];
const MILLIMETRE = 72 / 25.4;

const hasReader = spawnSync('xmllint', ['--version']).error === undefined;
if (!hasReader) console.warn('xmllint is not installed: the test that needs it is SKIPPED');

describe.skipIf(!hasOffice)('papers of 2016, opened in LibreOffice and printed', () => {
  const folder = temporaryFolder();
  const COMMANDS = {
    letter: 'remind --agency so-ldtbxh',
    report: 'report interim',
    checklist: 'checklist so-ldtbxh',
    due: 'due --expand',
    progress: 'progress',
  };
  type Name = keyof typeof COMMANDS;
  const file = (name: string) => join(folder, name === 'letter' ? 'letter/so-ldtbxh.docx' : `${name}.docx`);
  const pages = {} as Record<Name | 'full', readonly string[]>;
  let words: readonly Word[] = [];

  beforeAll(async () => {
    for (const [name, command] of Object.entries(COMMANDS)) {
      const output = name === 'letter' ? join(folder, 'letter') : file(name);
      const argv = [...command.split(' '), ...AS_OF, '--format', 'docx', '-o', output];
      const ran = await run(argv, { cwd: repository });
      expect(ran.exitCode, ran.stderr).toBe(0);
    }
    // Text that leaves no room for the signature on its page.
    const line = { kind: 'paragraph', ofPaper: true, text: 'Ban hành Kế hoạch.' } as const;
    const full = [...report.slice(0, -1), ...Array.from({ length: 18 }, () => line), ...report.slice(-1)];
    writeFileSync(file('full'), await wordBytes(full));
    const names = [...Object.keys(COMMANDS), 'full'] as (keyof typeof pages)[];
    const printed = toPdf(names.map(file));
    for (const [index, name] of names.entries()) pages[name] = pdfPages(printed[index] as string);
    words = printed.flatMap(wordsOn);
  });

  it('have a head on one line each, and numbers over all pages but the first of each paper and annex', () => {
    const [first = '', annex = ''] = pages.letter;
    expect(pages.letter).toHaveLength(2);
    expect(first).toMatch(/ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/);
    expect(first).toMatch(/ Độc lập - Tự do - Hạnh phúc\n/);
    expect(first).toMatch(/^\s*BAN VÌ/);
    expect(annex).toMatch(/^\s*Phụ lục\n/);
    let number = 0;
    for (const page of pages.report) {
      number = /^\s*(?:Phụ lục|BAN VÌ)/.test(page) ? 1 : number + 1;
      if (number > 1) expect(page).toMatch(new RegExp(`^\\s*${number}\n`));
    }
    expect(pages.report.filter((page) => /^\s*Phụ lục I+\n/.test(page))).toHaveLength(2);
  });

  it('leave nothing out', async () => {
    const { stdout } = await run(['list', ...AS_OF, '--format', 'json'], { cwd: repository });
    const { items } = JSON.parse(stdout) as {
      readonly items: readonly { readonly id: string; readonly title: string }[];
    };
    const whole = pages.report
      .map((page) => page.replace(/^\s*\d+\n/, ''))
      .join('')
      .replace(/\s/g, '');
    const missing = items.filter(({ id, title }) => !whole.includes(`-${title}(mục${id};`.replace(/\s/g, '')));
    expect(missing).toEqual([]);
  });

  it('repeat the head of a table on each page that it comes to', () => {
    expect(pages.due.length).toBeGreaterThan(2);
    for (const page of pages.due.slice(0, -1)) expect(page).toMatch(/HẠN +MÃ +NHIỆM VỤ +CHỦ TRÌ/);
  });

  it('keep text, tables and signatures between the margins', () => {
    expect(words.length).toBeGreaterThan(5000);
    const isInside = ({ left, right, bottom, width, height }: Word) =>
      left >= 30 * MILLIMETRE - 1 && right <= width - 20 * MILLIMETRE + 1 && bottom <= height - 20 * MILLIMETRE + 1;
    expect(words.filter((word) => !isInside(word))).toEqual([]);
    expect(new Set(words.map(({ width, height }) => width > height))).toEqual(new Set([false, true]));
  });

  it('sign where the text ends, never on a page of its own', () => {
    for (const [last = ''] of [pages.letter, pages.full.slice(-1)]) {
      const [text = '', ...rest] = last.split('Nơi nhận:');
      expect(rest.join('')).toMatch(/Lưu: VT/);
      expect(last).toMatch(/TỔ TRƯỞNG TỔ THƯ KÝ/);
      expect(text).toMatch(/[a-zà-ỹ./]+\.\s*$/);
    }
    expect(pages.full).toHaveLength(2);
  });

  it('have boxes to tick', () => {
    expect(pages.checklist.join('')).toMatch(/☐ II\.3\.a /);
  });

  it.skipIf(!hasReader)('are XML that another reader takes too', () => {
    for (const name of Object.keys(COMMANDS))
      for (const part of Object.values(partsOf(readFileSync(file(name)))))
        execFileSync('xmllint', ['--noout', '-'], { input: part, stdio: 'pipe' });
  });
});

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Of the page, in points like the others. */
  readonly width: number;
  readonly height: number;
}

/** Every word of a printed file, where it stands on its page. */
function wordsOn(pdf: string): readonly Word[] {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return boxes
    .split('<page ')
    .slice(1)
    .flatMap((page) => {
      const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).map(Number);
      return [...page.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g)].map(
        ([, left, right, bottom, text = '']) => ({
          text,
          left: Number(left),
          right: Number(right),
          bottom: Number(bottom),
          width,
          height,
        }),
      );
    });
}
