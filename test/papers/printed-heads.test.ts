import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';
import { hasBrowser, openBrowser } from './browser.ts';

it.skipIf(!hasBrowser)('prints the heads of a table again on every page, also where they are buttons', async () => {
  const { stdout } = await run(['due', '--expand', '--as-of', '2016-06-10', '--format', 'html']);
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent(stdout);
  const path = join(temporaryFolder(), 'due.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  await browser.close();
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
  const withRows = pages.filter((text) => / II+\.\d/.test(text));
  expect(withRows.length).toBeGreaterThan(1);
  for (const text of withRows) expect(text).toContain('NHIỆM VỤ');
});
