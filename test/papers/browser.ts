import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** Whether a browser is here; says so where none is, and that tests are skipped for it. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) console.warn('no Chromium is installed: tests that need a browser are SKIPPED');

/** A real Chromium without a window. Close it. */
export function openBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: executablePath as string, args });
}
