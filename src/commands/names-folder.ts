import { extname, resolve } from 'node:path';
import type { Host } from '../host/host.ts';

/** Whether what `-o` names is a folder: it ends like one, or is one, or is not there and has no ending of a file. */
export function namesFolder(host: Host, output: string): boolean {
  const found = host.readFolder(resolve(host.cwd, output));
  if (found.ok || /[/\\]$/.test(output)) return true;
  return output !== '-' && extname(output) === '' && found.failure === 'missing';
}
