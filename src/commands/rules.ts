import { CATALOGUE } from '../check/catalogue.ts';
import type { Host } from '../host/host.ts';
import { rulesView } from '../view/rules-view.ts';
import { writeView } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { rulePage } from './rule-pages.ts';
import { severitiesHere } from './severities-here.ts';

/** Every rule with its severity, as the workspace around sets it where there is one. */
export async function rules(host: Host, options: GlobalOptions): Promise<ExitCode> {
  const { words } = options;
  const severityNow = await severitiesHere(host, options);
  const listed = CATALOGUE.map((entry) => ({
    ...entry,
    severityNow: severityNow(entry),
    title: rulePage(host, words.lang, entry.code).title,
  }));
  await writeView(host, options, rulesView(words, listed));
  return 0;
}
