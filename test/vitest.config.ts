import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // The places where the program is at work are slow to build (`npm run test:places`), office and browser are slow
    // to start (`npm run test:papers`).
    exclude: ['test/places/**', 'test/papers/**'],
    globalSetup: [new URL('support/fresh-cache.ts', import.meta.url).pathname],
    testTimeout: 30_000,
    // Nothing here keeps state between files, and loading everything anew for each costs more than the tests.
    isolate: false,
    // The main thread only waits: left to itself vitest keeps a core for it.
    maxWorkers: '100%',
    // Tests never depend on who runs them: no colour, no cache of the user's, no locale.
    env: {
      NO_COLOR: '',
      LANG: 'C',
      LC_ALL: '',
      LC_MESSAGES: '',
      VSTBCPN_LANG: '',
      TZ: 'America/New_York',
      XDG_CACHE_HOME: join(tmpdir(), 'vstbcpn-test-cache'),
    },
  },
});
