import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { isLang, LANGS, type Lang, langOfLocale } from '../i18n/lang.ts';

/**
 * The language to speak, known before anything is said: `--lang`, else `VSTBCPN_LANG`, the workspace's settings,
 * the locale, Vietnamese.
 *
 * @throws UsageError where `--lang` names another
 */
export async function resolveLang(host: Host, argv: readonly string[]): Promise<Lang> {
  const asked = optionValue(argv, '--lang');
  if (asked !== null) {
    if (isLang(asked)) return asked;
    throw new UsageError('usage/bad-value', { option: '--lang', found: asked, allowed: LANGS, nearest: null });
  }
  const fromEnvironment = host.env.VSTBCPN_LANG;
  if (isLang(fromEnvironment)) return fromEnvironment;
  return (await settingsLang(host, optionValue(argv, '-C'))) ?? langOfLocale(host.env) ?? 'vi';
}

async function settingsLang(host: Host, folder: string | null): Promise<Lang | null> {
  const { searchRoot } = await import('../load/find-root.ts');
  const root = searchRoot(host, folder);
  if (root === null) return null;
  const { loadSettings } = await import('../load/load-workspace.ts');
  return (await loadSettings(host, root)).lang;
}

/** The value of an option wherever it stands: `--lang en`, `--lang=en`, `-C DIR`, `-CDIR`. */
function optionValue(argv: readonly string[], option: string): string | null {
  for (const [i, word] of argv.entries()) {
    if (word === '--') break;
    if (word === option) return argv[i + 1] ?? null;
    const glued = option.startsWith('--') ? `${option}=` : option;
    if (word.startsWith(glued)) return word.slice(glued.length);
  }
  return null;
}
