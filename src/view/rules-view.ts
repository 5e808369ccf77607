import type { CatalogueEntry } from '../check/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import { commandText } from './command-text.ts';
import type { Cell, Row, Tone, View } from './document.ts';
import { RULE_FIELDS, type RuleSeverity, severityWord } from './rule-severity.ts';

/** A rule as a list shows it. */
export interface ListedRule extends CatalogueEntry {
  readonly title: string;
  /** What settings make of it. */
  readonly severityNow: RuleSeverity;
}

/** Every rule in the order given, each family under its own name. What settings changed is told under the table. */
export function rulesView(words: Words, rules: readonly ListedRule[]): View {
  const changed = rules.filter(({ severity, severityNow }) => severity !== severityNow);
  return {
    document: [
      { kind: 'heading', level: 1, text: words('head/rules', {}) },
      {
        kind: 'table',
        columns: [
          { head: words('column/rule', {}), tight: true },
          { head: words('column/severity', {}), tight: true },
          { head: words('column/title', {}) },
        ],
        rows: byFamily(rules).flatMap(([family, members]): readonly Row[] => [
          {
            kind: 'section',
            text: words('rule/family', { family, isFixed: members.every(({ isFixed }) => isFixed) }),
          },
          ...members.map((rule): Row => ({ kind: 'cells', cells: cellsOf(words, rule) })),
        ]),
      },
      {
        kind: 'paragraph',
        text:
          changed.length === 0
            ? ''
            : words('foot/rules-changed', {
                rules: changed.map(({ code, severity }) => ({ code, byDefault: severityWord(words, severity) })),
              }),
      },
      {
        kind: 'paragraph',
        text: words('foot/rules', {
          count: rules.length,
          command: commandText('explain', rules.find(({ isFixed }) => !isFixed)?.code ?? rules[0]?.code ?? ''),
        }),
      },
    ],
    data: {
      kind: 'rules',
      envelope: { asOf: null, plan: null },
      fields: [...RULE_FIELDS],
      items: rules.map(({ code, severity, severityNow, isFixed, title }) => ({
        code,
        severity: severityNow,
        defaultSeverity: severity,
        configurable: !isFixed,
        title,
      })),
    },
  };
}

const TONES = { error: 'late', warning: 'soon', info: 'muted' } as const;

function cellsOf(words: Words, { code, severity, severityNow, title }: ListedRule): readonly Cell[] {
  const now = severityWord(words, severityNow);
  // What the office set otherwise stands out.
  const tone: Tone = severityNow === severity ? TONES[severity] : 'strong';
  return [{ text: code }, { text: now, tone }, { text: title }];
}

/** Rules by the part of their codes before the slash, families in the order in which they first come. */
function byFamily(rules: readonly ListedRule[]): readonly (readonly [string, readonly ListedRule[]])[] {
  const families = new Map<string, ListedRule[]>();
  for (const rule of rules) {
    const [family = ''] = rule.code.split('/');
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  return [...families];
}
