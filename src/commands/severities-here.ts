import type { CatalogueEntry } from '../check/catalogue.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { searchRoot } from '../load/find-root.ts';
import { loadSettings } from '../load/load-workspace.ts';
import type { GlobalOptions } from './global-options.ts';

/** The severity that a rule has in the workspace around; outside of one, its own. */
export async function severitiesHere(
  host: Host,
  { folder }: Pick<GlobalOptions, 'folder'>,
): Promise<(entry: CatalogueEntry) => Severity | 'ignore'> {
  const root = searchRoot(host, folder);
  const set = root === null ? {} : (await loadSettings(host, root)).rules;
  return ({ code, severity, isFixed }) => (isFixed ? severity : (set[code] ?? severity));
}
