export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export function isLang(text: unknown): text is Lang {
  return text === 'vi' || text === 'en';
}

/**
 * The language of a POSIX locale such as `en_GB.UTF-8`.
 *
 * @returns null where the locale names neither of ours (`C`, `POSIX`, `fr_FR`, nothing)
 */
export function langOfLocale(env: Readonly<Record<string, string | undefined>>): Lang | null {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const lang = locale.split(/[_.@]/)[0];
  return isLang(lang) ? lang : null;
}
