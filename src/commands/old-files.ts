import { extname, resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import type { AgencyRegister } from '../model/agency-register.ts';
import { fileStem, NOBODY } from './file-stem.ts';
import type { NewFile } from './write-files.ts';

/**
 * Files of before in the folder of new ones: somebody who sends the whole folder would send them too. They are files of
 * the endings of `written`, or where nothing was written of any, that are named after an agency or group, or nobody.
 *
 * @param written files that are new
 */
export function oldFiles(
  host: Host,
  { agencies, groups }: AgencyRegister,
  folder: string,
  written: readonly NewFile[],
): readonly string[] {
  const found = host.readFolder(resolve(host.cwd, folder));
  const stems = new Set([...[...agencies, ...groups].map(({ id }) => fileStem(id)), NOBODY]);
  const names = written.map(({ name }) => name);
  const endings = new Set(names.map((name) => extname(name)));
  const isOld = (name: string) =>
    !names.includes(name) &&
    stems.has(name.slice(0, -extname(name).length)) &&
    (endings.size === 0 || endings.has(extname(name)));
  return found.ok ? found.entries.flatMap(({ name }) => (isOld(name) ? [name] : [])).sort() : [];
}
