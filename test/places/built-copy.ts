import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built program as it is installed elsewhere: `bin/vstbcpn.js` of a copy that nobody builds anew meanwhile. */
    readonly program: string;
  }
}

/** Before all tests: a copy of the built program. */
export function setup(project: TestProject): () => void {
  const repository = resolve(import.meta.dirname, '../..');
  if (!existsSync(join(repository, 'dist/main.cjs'))) throw new Error('there is no dist/ yet: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'vstbcpn-built-'));
  for (const name of ['package.json', 'bin', 'dist', 'docs', 'schemas'])
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  project.provide('program', join(folder, 'bin/vstbcpn.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
