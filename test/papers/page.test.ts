import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOSTILE, wordsWorkspace } from '../support/any-words.ts';
import { run, temporaryFolder, workspace } from '../support/run.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { hasOffice, pdfPages } from './office.ts';

const VIEWS = {
  due: ['due'],
  checklist: ['checklist', 'so-ldtbxh'],
  checklists: ['checklist', '--all', '--section', 'II.6'],
  letter: ['remind', '--agency', 'so-cong-thuong'],
  report: ['report', 'interim'],
  progress: ['progress'],
  matrix: ['matrix'],
  show: ['show', 'II.3.a'],
  rules: ['rules'],
  timeline: ['timeline'],
} as const;
type Name = keyof typeof VIEWS;
const count = (text: string, part: string) => text.split(part).length - 1;
const NAMES = Object.keys(VIEWS) as Name[];

describe.skipIf(!hasBrowser)('a page in a real browser', () => {
  const folder = temporaryFolder();
  const texts = new Map<Name, string>();
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
    const cwd = workspace('progress');
    for (const name of NAMES) {
      const { stdout } = await run([...VIEWS[name], '--as-of', '2016-06-10', '--format', 'html'], { cwd });
      writeFileSync(join(folder, `${name}.html`), stdout);
      texts.set(name, stdout);
    }
  });
  afterAll(() => browser?.close());

  /** Opens a page, and closes it whatever comes; a request or an error of the page is a fault. */
  async function onPage(name: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    const faults: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    await use(page).finally(() => context.close());
    expect(faults).toEqual([]);
  }
  const rows = (page: Page) => page.locator('tbody tr:not(.head):visible');
  const firstCells = (page: Page) => rows(page).locator('td:first-child .text').allTextContents();

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(NAMES)('has nothing in %s that shuts anyone out', async (name) => {
      await onPage(name, { colorScheme }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    });
  });

  it.each(NAMES)('shows %s on a screen of 320 pixels without scrolling sideways', async (name) => {
    await onPage(name, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });
  });

  it.each(NAMES)('says all of %s without its script', async (name) => {
    let withScript = '';
    const words = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    await onPage(name, {}, async (page) => {
      await page.evaluate("document.querySelector('.filter')?.remove()");
      withScript = await words(page);
    });
    await onPage(name, { javaScriptEnabled: false }, async (page) => {
      expect(await words(page)).toBe(withScript);
      expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    });
  });

  it('is sorted by the keyboard alone: up, down, and as it was', async () => {
    await onPage('due', {}, async (page) => {
      const before = await firstCells(page);
      const head = page.locator('thead th').first();
      const day = (text: string) => text.split(/\D/).slice(0, 3).reverse().join('-');
      const days = (found: readonly string[]) => found.filter((text) => /^\d/.test(text)).map(day);
      // From the box of the filter to the first head.
      await page.locator('#filter').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('HẠN');
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      const up = await firstCells(page);
      expect(days(up)).toEqual([...days(before)].sort());
      await page.keyboard.press('Space');
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      const down = await firstCells(page);
      expect(days(down)).toEqual([...days(before)].sort().reverse());
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBeNull();
      expect(await firstCells(page)).toEqual(before);
    });
  });

  it('sorts the members of each group within it, in Vietnamese order', async () => {
    await onPage('matrix', {}, async (page) => {
      const names = () => page.locator('tbody tr:visible th').allTextContents();
      const before = await names();
      const heads = await page.locator('tbody .head th').allTextContents();
      const button = page.locator('thead button').first();
      await button.click();
      await button.click();
      const after = await names();
      const groups = (all: readonly string[]) =>
        all.reduce<string[][]>((found, name) => {
          if (heads.includes(name)) found.push([name]);
          else found.at(-1)?.push(name);
          return found;
        }, []);
      const { compare } = new Intl.Collator('vi', { numeric: true });
      expect(groups(after)).toEqual(
        groups(before).map(([head, ...members]) => [head, ...members.sort((a, b) => compare(b, a))]),
      );
    });
  });

  it('finds words without their accents, by the keyboard, and tells how many', async () => {
    await onPage('checklists', {}, async (page) => {
      const told = page.locator('output');
      await page.locator('#filter').focus();
      await page.keyboard.type('so giao duc');
      await expect.poll(() => told.textContent()).toMatch(/^đang hiện 1\/\d+ dòng$/);
      const sheets = await page.locator('.sheet:visible h2').allTextContents();
      expect(sheets).toContain('Danh mục nhiệm vụ: Sở Giáo dục và Đào tạo');
      expect(sheets).not.toContain('Danh mục nhiệm vụ: Ban Dân tộc tỉnh');
      expect(await page.locator('nav a:visible').count()).toBe(sheets.length);
      await page.locator('#filter').fill('');
      expect(await page.locator('.sheet:visible').count()).toBe(await page.locator('.sheet').count());
    });
    await onPage('due', {}, async (page) => {
      await page.locator('#filter').fill('BAO CAO  so');
      expect(await rows(page).count()).toBe(1);
      expect(await rows(page).innerText()).toContain('Nộp báo cáo sơ kết');
    });
  });

  it('lets a table that is too wide be scrolled by the keyboard, and leaves out of the way one that is not', async () => {
    const reach = (page: Page) => page.locator('.table').first().getAttribute('tabindex');
    await onPage('progress', { viewport: { width: 700, height: 800 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(700);
      expect(await reach(page)).toBe('0');
    });
    await onPage('progress', { viewport: { width: 1280, height: 800 } }, async (page) => {
      expect(await reach(page)).toBe('-1');
    });
  });

  it.skipIf(!hasOffice)('is printed on A4 with the head of a table on every page, and black on white', async () => {
    const pdf = join(folder, 'pdf');
    mkdirSync(pdf, { recursive: true });
    const print = async (name: Name) => {
      const path = join(pdf, `${name}.pdf`);
      await onPage(name, { colorScheme: 'dark' }, async (page) => {
        const { length } = await page.pdf({ path, preferCSSPageSize: true });
        expect(length).toBeGreaterThan(1000);
        await page.emulateMedia({ media: 'print' });
        const style = '(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.body))';
        expect(await page.evaluate(style)).toEqual(['rgb(0, 0, 0)', expect.stringMatching(/255, 255, 255|0, 0, 0, 0/)]);
      });
      return pdfPages(path);
    };
    const due = await print('due');
    expect(due.length).toBeGreaterThan(1);
    for (const page of due) expect(page).toMatch(/HẠN +MÃ +NHIỆM VỤ/);
    expect(due.join('')).not.toContain('Lọc theo từ');
    const [letter = '', annex = ''] = await print('letter');
    // Head and motto stand on one line each, the page is counted from the second on.
    expect(letter).toMatch(/^.*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/m);
    expect(letter).toMatch(/^.*Độc lập - Tự do - Hạnh phúc$/m);
    expect(letter.trimStart()).not.toMatch(/^1\n/);
    expect(annex.trimStart()).toMatch(/^2\n/);
    expect(annex).toMatch(/phụ lục/i);
    const checklists = await print('checklists');
    const beginnings = checklists.filter((page) => page.trimStart().startsWith('Danh mục nhiệm vụ: '));
    expect(beginnings).toHaveLength(count(texts.get('checklists') as string, '<section'));
  });

  it('says on paper which rows were asked for where others are left out, and begins with what is left', async () => {
    await onPage('checklists', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const told = page.locator('.filter');
      expect(await told.isVisible()).toBe(false);
      const box = "document.querySelector('#filter')";
      await page.evaluate(`${box}.value = 'so giao duc'; ${box}.dispatchEvent(new Event('input'))`);
      expect(await told.isVisible()).toBe(true);
      expect(await told.innerText()).toMatch(/Lọc theo từ[\s\S]*đang hiện 1\/\d+ dòng/);
      const shown = "[...document.querySelectorAll('.sheet:not([hidden])')]";
      expect(await page.evaluate(`${shown}.map((sheet) => getComputedStyle(sheet).breakBefore)`)).toEqual(['auto']);
    });
  });

  it('shows whatever people write as the words they are', async () => {
    const cwd = wordsWorkspace(HOSTILE);
    for (const command of ['due', 'checklist --all', 'remind', 'show I.4']) {
      const { stdout } = await run([...command.split(' '), '--as-of', DAY, '--format', 'html'], { cwd });
      writeFileSync(join(folder, 'hostile.html'), stdout);
      await onPage('hostile', { viewport: { width: 320, height: 640 } }, async (page) => {
        expect(await page.locator('img, script ~ script, [onclick], [onerror]').count()).toBe(0);
        expect(await page.locator('main').innerText()).toContain('<script>alert(1)</script>');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      });
    }
  });
});
