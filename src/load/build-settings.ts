import { isLang } from '../i18n/lang.ts';
import type {
  PaperRecipients,
  PaperSigner as PaperSignerEntry,
  PaperSigners,
  Papers,
  SettingsFile,
} from '../model/file-types.ts';
import { DEFAULT_SETTINGS, type PaperSettings, type PaperSigner, type Settings } from '../model/workspace.ts';
import { fieldsOf, textOf, textsOf } from './read-values.ts';

const SEVERITIES = ['ignore', 'info', 'warning', 'error'] as const;

/** Settings as far as they can be read; the rest stays as it is without a file. */
export function buildSettings(data: unknown): Settings {
  const { lang, before, dueSoonDays, rules, papers } = fieldsOf<SettingsFile>(data);
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
    papers: paperSettings(papers),
  };
}

function paperSettings(value: unknown): PaperSettings {
  const { superior, place, recipients, signatories } = fieldsOf<Papers>(value);
  const { letter, report } = fieldsOf<PaperSigners>(signatories);
  const to = fieldsOf<PaperRecipients>(recipients);
  return {
    superior: textOf(superior),
    place: textOf(place),
    recipients: { letter: textsOf(to.letter), report: textsOf(to.report) },
    letterSigner: signer(letter),
    reportSigner: signer(report),
  };
}

/** Null where nobody is said to sign in any capacity. */
function signer(value: unknown): PaperSigner | null {
  const { capacity, post, name } = fieldsOf<PaperSignerEntry>(value);
  const lines = textsOf(capacity);
  return lines.length === 0 ? null : { capacity: lines, post: textOf(post), name: textOf(name) };
}
