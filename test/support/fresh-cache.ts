import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where all tests of one run keep what was parsed: an older run may have been one of other code. */
    readonly cacheDir?: string;
  }
}

export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'vstbcpn-cache-'));
  project.provide('cacheDir', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
