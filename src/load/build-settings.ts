import { isLang } from '../i18n/lang.ts';
import type { SettingsFile } from '../model/file-types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/workspace.ts';
import { fieldsOf } from './read-values.ts';

const SEVERITIES = ['ignore', 'info', 'warning', 'error'] as const;

/** Settings as far as they can be read; the rest stays as it is without a file. */
export function buildSettings(data: unknown): Settings {
  const { lang, before, dueSoonDays, rules } = fieldsOf<SettingsFile>(data);
  return {
    lang: isLang(lang) ? lang : DEFAULT_SETTINGS.lang,
    beforeIncludesDay: before === 'inclusive',
    dueSoonDays:
      typeof dueSoonDays === 'number' && Number.isInteger(dueSoonDays) && dueSoonDays >= 0
        ? dueSoonDays
        : DEFAULT_SETTINGS.dueSoonDays,
    rules: Object.fromEntries(
      Object.entries(fieldsOf<Record<string, unknown>>(rules)).flatMap(([rule, value]) => {
        const severity = SEVERITIES.find((known) => known === value);
        return severity ? [[rule, severity]] : [];
      }),
    ),
  };
}
