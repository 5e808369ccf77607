import { CATALOGUE } from '../check/catalogue.ts';
import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { nearest } from '../i18n/nearest.ts';
import { explainView } from '../view/explain-view.ts';
import { writeView } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { rulePage } from './rule-pages.ts';
import { rules } from './rules.ts';
import { severitiesHere } from './severities-here.ts';

export interface ExplainOptions extends GlobalOptions {
  /** As typed, `plan/lead-unstated`; null for the list of all. */
  readonly code: string | null;
}

/** What a finding means, how it looks and what to do, as the workspace around sets it where there is one. */
export async function explain(host: Host, options: ExplainOptions): Promise<ExitCode> {
  const { code, words } = options;
  if (code === null) return rules(host, options);
  const wanted = code.trim().replace(/^\[|\]$/g, '');
  const entry = CATALOGUE.find((candidate) => candidate.code === wanted);
  if (!entry) {
    const codes = CATALOGUE.map((candidate) => candidate.code);
    throw new UsageError('usage/unknown-code', { found: code, nearest: nearest(wanted, codes)[0] ?? null });
  }
  const now = (await severitiesHere(host, options))(entry);
  await writeView(host, options, explainView(words, entry, rulePage(host, words.lang, entry.code), now));
  return 0;
}
