import type { CatalogueEntry } from '../check/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import type { Block, View } from './document.ts';
import type { RulePage } from './rule-page.ts';
import { RULE_FIELDS, type RuleSeverity, severityWord } from './rule-severity.ts';

/** What comments and baselines are about themselves: a comment cannot silence it. */
const ABOUT_SILENCING = /^(?:suppression|baseline)\//;

/** All that is to be known of one rule: what it means, how it looks, how much it counts and how that is changed. */
export function explainView(words: Words, entry: CatalogueEntry, page: RulePage, severityNow: RuleSeverity): View {
  const { code, severity, isFixed } = entry;
  const { title, paragraphs, bad, good } = page;
  return {
    document: [
      { kind: 'heading', level: 1, text: `${code}: ${title}` },
      { kind: 'paragraph', tone: 'muted', text: severityText(words, entry, severityNow) },
      ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
      ...example(words('rule/bad', {}), bad),
      ...example(words('rule/good', {}), good),
      ...(isFixed ? [] : change(words, code, severity)),
    ],
    data: {
      kind: 'rule',
      envelope: { asOf: null, plan: null },
      fields: [...RULE_FIELDS, 'text', 'bad', 'good'],
      items: [
        {
          code,
          severity: severityNow,
          defaultSeverity: severity,
          configurable: !isFixed,
          title,
          text: paragraphs.join('\n\n'),
          bad,
          good,
        },
      ],
    },
  };
}

function severityText(words: Words, { severity, isFixed }: CatalogueEntry, severityNow: RuleSeverity): string {
  const now = severityWord(words, severityNow);
  if (isFixed) return words('rule/fixed', { severity: now });
  return words('rule/severity', {
    severity: now,
    byDefault: severityNow === severity ? null : severityWord(words, severity),
  });
}

function example(caption: string, text: string | null): readonly Block[] {
  return text === null ? [] : [{ kind: 'code', caption, text }];
}

/** How an office sets its own severity, or silences one place: lines to be copied as they are. */
function change(words: Words, code: string, severity: string): readonly Block[] {
  const other = severity === 'info' ? 'ignore' : 'info';
  return [
    { kind: 'code', caption: words('rule/set', { file: 'plans/settings.yaml' }), text: `rules:\n  ${code}: ${other}` },
    ...example(
      words('rule/silence', {}),
      ABOUT_SILENCING.test(code) ? null : `# vstbcpn-disable-next-line ${code} -- ${words('rule/reason', {})}`,
    ),
  ];
}
