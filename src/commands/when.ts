import type { Host } from '../host/host.ts';
import { searchRoot } from '../load/find-root.ts';
import { loadSettings } from '../load/load-workspace.ts';
import { parseWhen } from '../time/parse-when.ts';
import type { IsoDate } from '../time/window.ts';
import { whenView } from '../view/when-view.ts';
import { writeView } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';

export interface WhenOptions extends GlobalOptions {
  readonly expressions: readonly string[];
  readonly year: number | null;
  readonly issued: IsoDate | null;
}

/** What time expressions mean, read as the workspace around would read them where there is one. */
export async function when(host: Host, options: WhenOptions): Promise<ExitCode> {
  const { expressions, issued, asOf, folder, words } = options;
  const root = searchRoot(host, folder);
  const { beforeIncludesDay } = root === null ? { beforeIncludesDay: false } : await loadSettings(host, root);
  const year = options.year ?? Number((issued ?? asOf).slice(0, 4));
  const asked = expressions.map((text) => ({ text, reading: parseWhen(text, { year, issued, beforeIncludesDay }) }));
  await writeView(host, options, whenView(words, asked));
  return asked.every(({ reading }) => reading.ok) ? 0 : 1;
}
