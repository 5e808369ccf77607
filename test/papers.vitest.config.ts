import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    include: ['papers/*.test.ts'],
    globalSetup: ['./places/built-copy.ts'],
    // A real office suite and a real browser, one after another.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
