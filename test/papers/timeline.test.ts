import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, temporaryFolder, workspace } from '../support/run.ts';
import { hasBrowser, openBrowser } from './browser.ts';

/** An invented plan whose work lies in three years. */
const THREE_YEARS = `plan: "2017"
year: 2017
number: 01/KH-VIDU
issued: 2017-01-10
title: Kế hoạch ví dụ
issuer: ban-vstbcpn
activities:
  - id: I.1
    title: Việc từ năm trước (ví dụ)
    lead: so-noi-vu
    when: 2016-11-15/2017-01-31
  - id: I.2
    title: Việc sang năm sau (ví dụ)
    lead: so-noi-vu
    when: 2017-11/2018-02-15
`;

function threeYears(): string {
  const cwd = workspace();
  mkdirSync(join(cwd, 'plans/2017'));
  writeFileSync(join(cwd, 'plans/2017/plan.yaml'), THREE_YEARS);
  return cwd;
}

const PLACES: Readonly<Record<string, readonly [cwd: () => string, asOf: string]>> = {
  'half a year': [() => workspace('year-half'), '2016-07-05'],
  'every kind of time': [() => workspace('kinds'), '2017-07-10'],
  'three years': [threeYears, '2017-12-29'],
};

async function htmlOf(place: string): Promise<string> {
  const [cwd, asOf] = PLACES[place] as (typeof PLACES)[string];
  const plan = asOf.slice(0, 4);
  const { stdout } = await run(['timeline', '--plan', plan, '--as-of', asOf, '--format', 'html'], { cwd: cwd() });
  return stdout;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each line of these elements stands; nothing of those that are not shown. */
function boxesOf(page: Page, selector: string): Promise<readonly Box[]> {
  return page.$$eval(selector, (elements) =>
    elements
      .flatMap((element) => [...element.getClientRects()].map((box) => ({ text: element.textContent ?? '', box })))
      .filter(({ box }) => box.width > 0)
      .map(({ text, box: { left, right, top, bottom } }) => ({ text, left, right, top, bottom })),
  );
}

/** Those that lie over each other by more than half a pixel. */
function overlaps(boxes: readonly Box[]): readonly string[] {
  const meet = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.text} × ${b.text}`),
  );
}

describe.skipIf(!hasBrowser)('a timeline on a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function open(place: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.setContent(await htmlOf(place));
    return page;
  }

  for (const place of Object.keys(PLACES))
    for (const width of [1400, 1000, 320])
      it(`has no texts over each other: ${place} at ${width}`, async () => {
        const page = await open(place, width);
        const names = await boxesOf(page, '.axis text');
        expect(names.length).toBeGreaterThan(12);
        expect(overlaps(names)).toEqual([]);
        const cells = await boxesOf(page, '.timeline tbody tr > *:not([colspan])');
        if (width > 700) expect(overlaps(cells)).toEqual([]);
        const texts = await boxesOf(page, '.timeline tbody :is(.text, .note), .timeline tbody .chart');
        expect(overlaps(texts)).toEqual([]);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect(wide).toBeLessThanOrEqual(width);
        await page.context().close();
      });

  it('draws each deadline in its month, and today in one line from the names down to the last row', async () => {
    const page = await open('half a year', 1400);
    const row = page.locator('.timeline tr', { has: page.locator('td.tight', { hasText: /^II\.4\.1$/ }) });
    const middle = async (selector: string) => {
      const box = await row.locator(selector).first().boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    const axis = await boxesOf(page, '.axis text[text-anchor=middle]');
    const months = axis.map(({ left, right }) => (left + right) / 2);
    const [june = 0, july = 0] = months.slice(5, 7);
    expect(await middle('path.deadline')).toBeGreaterThan(june);
    expect(await middle('path.deadline')).toBeLessThan((june + july) / 2);
    const lines = await page.$$eval('.chart line.today, .chart use', (elements) =>
      elements
        .filter((element) => element.tagName === 'line' || element.getAttribute('href')?.endsWith('-today'))
        .map((element) => element.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ left }) => Math.round(left)),
    );
    expect(lines.length).toBeGreaterThan(15);
    expect(new Set(lines).size).toBe(1);
    const late = await row.locator('rect.late').boundingBox();
    expect((late?.x ?? 0) + (late?.width ?? 0)).toBeGreaterThan((lines[0] ?? 0) - 1);
    await page.context().close();
  });

  it('is sorted by time within its sections, and filtered by words', async () => {
    const page = await open('half a year', 1400);
    const ids = () =>
      page.$$eval('.timeline tbody:first-of-type ~ tbody tr:not(.head):not([hidden]) td.tight', (all) =>
        all.map((each) => each.textContent),
      );
    const before = await ids();
    await page.getByRole('button', { name: 'THỜI GIAN' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await ids()).not.toEqual(before);
    expect([...(await ids())].sort()).toEqual([...before].sort());
    await page.getByLabel('Lọc theo từ').fill('dien dan');
    expect(await page.locator('.timeline tbody td.tight:visible').allTextContents()).toEqual(['II.6.4']);
    await page.context().close();
  });

  for (const [width, scheme] of [
    [1400, 'light'],
    [1400, 'dark'],
    [380, 'light'],
  ] as const)
    it(`keeps nobody out: ${width} ${scheme}`, async () => {
      const page = await open('half a year', width, scheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.context().close();
    });

  it('lies on its side on A4, with its heads on every page', async () => {
    const page = await open('half a year', 1400);
    const path = join(temporaryFolder(), 'timeline.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Page size: +841\.\d+ x 59\d\.?\d* pts/);
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
    const withRows = pages.filter((text) => /^ *II+\.\d/m.test(text));
    expect(withRows.length).toBeGreaterThan(1);
    for (const text of withRows) expect(text).toMatch(/NHIỆM VỤ[\s\S]*Quý II[\s\S]*10 +11 +12/);
    await page.context().close();
  });
});
