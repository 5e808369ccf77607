import type { Words } from '../i18n/words.ts';
import type { Draft, DraftHead, DraftParty } from '../model/draft.ts';
import type { CitedDocument, Section, Signatory } from '../model/plan.ts';
import { activityLines } from './draft-activity.ts';
import { comment, entryLine, entryLines, pairLine, remarked } from './draft-line.ts';
import { draftRemarks } from './draft-remarks.ts';
import { planTitle } from './plan-title.ts';
import { cleanText } from './record-text.ts';

export interface DraftTextOptions {
  readonly words: Words;
  /** The id of the plan; null where nobody gave one and the document names no year. */
  readonly plan: string | null;
  /** The way from the file's folder to the schemas: `../../schemas`. */
  readonly schemas: string;
}

/** The text of `plan.yaml` for a draft: what the document does not say is left out, and told where it is missed. */
export function draftPlanText(draft: Draft, options: DraftTextOptions): string {
  const { words, schemas } = options;
  const remarks = draftRemarks(draft, words);
  const head = headLines(draft.head, options, (field) =>
    remarks.say(remarks.why(draft.head.inferred.filter((one) => one.field === field))),
  );
  const activities = draft.items.flatMap((item, i) => [
    ...(i === 0 ? [] : ['']),
    ...activityLines(item, words, remarks).map((line) => `  ${line}`),
  ]);
  const recipients = draft.recipients.flatMap((text) => cleanText(text) ?? []);
  const lines = [
    `# yaml-language-server: $schema=${schemas}/plan.schema.json`,
    comment(words('draft/made-from', { file: draft.file, counts: draft.counts })),
    ...head,
    ...listLines('basis', draft.basis.flatMap(documentLines)),
    ...listLines('cited', draft.cited.flatMap(documentLines)),
    ...listLines('aims', draft.aims.flatMap(sectionLines)),
    ...listLines('sections', draft.sections.flatMap(sectionLines)),
    ...(activities.length === 0 ? ['', 'activities: []'] : ['', 'activities:', ...activities]),
    ...listLines('recipients', recipients.map(entryLine)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Keys that a plan must have: where the document lacks one, a remark stands in its place. */
function headLines(
  head: DraftHead,
  { words, plan }: DraftTextOptions,
  why: (field: string) => string,
): readonly string[] {
  const missing = (key: string, found: string | null = null) => comment(words('draft/missing', { key, found }));
  const line = (key: string, value: string | number | null) =>
    value === null ? null : remarked(pairLine(key, value), why(key));
  const agency = (key: string, party: DraftParty | null, isNeeded: boolean) => {
    if (party?.kind === 'agency') return line(key, party.ids[0] ?? null);
    return party === null && !isNeeded ? null : missing(key, party?.text ?? null);
  };
  return [
    line('plan', plan) ?? missing('plan'),
    line('year', head.year) ?? missing('year'),
    line('number', cleanText(head.number)) ?? missing('number'),
    line('issued', head.issued) ?? missing('issued'),
    line('place', cleanText(head.place)),
    line('title', planTitle(cleanText(head.form), cleanText(head.title))) ?? missing('title'),
    agency('issuer', head.issuer, true),
    agency('standing', head.standing, false),
    agency('secretariat', head.secretariat, false),
    ...signatoryLines(head.signatory),
  ].filter((one) => one !== null);
}

function signatoryLines({ capacity, post, name }: Signatory): readonly string[] {
  const lines = textLines({ capacity, post, name });
  return lines.length === 0 ? [] : ['signatory:', ...lines.map((line) => `  ${line}`)];
}

function documentLines({ number, date, issuer, about }: CitedDocument): readonly string[] {
  return cleanText(number) === null ? [] : entryLines(textLines({ number, date, issuer, about }));
}

function sectionLines({ id, title }: Section): readonly string[] {
  return entryLines(textLines({ id, title: cleanText(title) ?? id }));
}

function textLines(texts: Readonly<Record<string, string | null>>): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const clean = cleanText(text);
    return clean === null ? [] : [pairLine(key, clean)];
  });
}

/** A list of the file with an empty line above; nothing where it is empty. */
function listLines(key: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ['', `${key}:`, ...entries.map((line) => `  ${line}`)];
}
