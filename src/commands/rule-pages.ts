import { join } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { Lang } from '../i18n/lang.ts';
import { type RulePage, readRulePage } from '../view/rule-page.ts';

/**
 * The documentation of a code, as it is shipped with the program.
 *
 * @throws HostError where the program's own file is gone
 */
export function rulePage(host: Host, lang: Lang, code: string): RulePage {
  const file = join('docs/rules', `${code}.md`);
  const page = host.readFile(join(host.programDir, file), 100_000);
  if (!page.ok) throw new HostError('host/cannot-read', { file, detail: page.detail });
  return readRulePage(new TextDecoder().decode(page.bytes), lang);
}
