import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that Stryker runs against its mutants: quick ones, inside one process, that come out the same every time. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/{time,check,rules}/**/*.test.ts'],
    exclude: ['test/**/*.property.test.ts'],
    // The program loads the rules on demand; what a test loads would count as covered by that one test alone.
    setupFiles: ['src/check/check-workspace.ts'],
  },
});
