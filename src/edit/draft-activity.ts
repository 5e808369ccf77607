import type { Words } from '../i18n/words.ts';
import type { DraftItem, DraftParty, Inference } from '../model/draft.ts';
import { comment, entryLine, entryLines, pairLine, remarked } from './draft-line.ts';
import type { DraftRemarks } from './draft-remarks.ts';
import { cleanText } from './record-text.ts';

/** The keys that a remark about a field may stand beside, the first that is there. */
const BESIDE: Readonly<Record<Inference['field'], readonly string[]>> = {
  id: ['id'],
  title: ['title'],
  lead: ['lead', 'each', 'unstated', 'id'],
  coordinating: ['coordinating', 'others', 'id'],
  others: ['others', 'id'],
  when: ['when', 'unstated', 'id'],
  report: ['report', 'id'],
  to: ['to', 'report', 'id'],
  year: ['id'],
  issuer: ['id'],
  standing: ['id'],
  secretariat: ['id'],
};

/** An activity as an entry of a plan, its keys in the usual order, with a remark beside whatever was not simply read. */
export function activityLines(item: DraftItem, words: Words, remarks: DraftRemarks): readonly string[] {
  const values = new Map(valuesOf(item, words).filter((pair) => pair !== null));
  const said = new Map<string, string[]>([['id', [remarks.at(item.line)]]]);
  const remark = (keys: readonly string[], text: string) => {
    const key = keys.find((one) => values.has(one)) ?? 'id';
    said.set(key, [...(said.get(key) ?? []), text]);
  };
  const helpers = classes(item.coordinating);
  // A class that only helps is kept in words: what it would be in the register says nothing here.
  const isKeptInWords = ({ field, why }: Inference) =>
    field === 'coordinating' && why === 'class' && helpers.length > 0;
  const told = item.inferred.filter((one) => !isKeptInWords(one));
  const reasons = remarks.why(told);
  for (const [i, { field }] of told.entries()) remark(BESIDE[field], reasons[i] as string);
  if (item.whenProblem !== null) remark(BESIDE.when, words('when/problem', item.whenProblem));
  for (const text of leadsBeside(item)) remark(BESIDE.coordinating, words('draft/leads-already', { text }));
  const helpLine = item.inferred.find(isKeptInWords)?.line ?? item.line;
  for (const { text } of helpers)
    remark(['others'], `${remarks.at(helpLine)}: ${words('draft/class-coordinates', { text })}`);
  if (item.to?.kind === 'class') remark(['report'], words('draft/reports-to-class', { text: item.to.text }));
  return entryLines(
    [...values].flatMap(([key, value]) => {
      if (key === 'parts') return ['parts:', ...[value].flat().map((text) => `  ${entryLine(text)}`)];
      const line = pairLine(key, value);
      const about = said.get(key) ?? [];
      // Behind a text of two lines nobody would look for it.
      return key === 'title' && about.length > 0 ? [comment(about.join('; ')), line] : [remarked(line, about)];
    }),
  );
}

type Pair = readonly [key: string, value: string | readonly string[]];

function valuesOf(item: DraftItem, words: Words): readonly (Pair | null)[] {
  const { id, title, lead, coordinating, parts, product, report, to } = item;
  const leads = idsOf(lead);
  const isEach = classes(lead).length > 0;
  const others = [cleanText(item.others), ...classes(coordinating).map(({ text }) => cleanText(text))];
  return [
    ['id', id],
    ['title', cleanText(title) ?? id],
    leads.length === 0 || isEach ? null : ['lead', leads.length === 1 ? (leads[0] as string) : leads],
    isEach ? ['each', leads] : null,
    list('coordinating', helpersOf(item)),
    textPair('others', [...new Set(others)].filter((one) => one !== null).join('; ')),
    textPair('when', readableWhen(item)),
    list(
      'parts',
      parts.flatMap((text) => cleanText(text) ?? []),
    ),
    textPair('product', product),
    report === null ? null : ['report', report],
    to?.kind === 'agency' ? ['to', to.ids[0] as string] : null,
    list('unstated', unstated(item)),
    textPair('note', noteOf(item, words)),
  ];
}

/** A plan with a time that nobody can read would not pass any check before somebody has mended it. */
function readableWhen({ when, whenProblem }: DraftItem): string | null {
  return whenProblem === null ? cleanText(when) : null;
}

/** With the words for a time that cannot be read: no remark behind a line may be their only place. */
function noteOf({ note, when, whenProblem }: DraftItem, words: Words): string | null {
  const kept = whenProblem === null || when === null ? [] : [words('draft/unreadable-kept', { when })];
  return [...(note === null ? [] : [note]), ...kept].join('; ');
}

/** What the document does not say, or not so that it can be read: known, not forgotten. */
function unstated(item: DraftItem): readonly string[] {
  const { lead, window } = item;
  const isTimeless = readableWhen(item) === null || window?.kind === 'unstated' || window?.kind === 'none';
  const lacksPeriod = window?.recurrence?.includes('period unspecified') ?? false;
  return [...(lead.length === 0 ? ['lead'] : []), ...(isTimeless ? ['when'] : []), ...(lacksPeriod ? ['period'] : [])];
}

function classes(parties: readonly DraftParty[]): readonly DraftParty[] {
  return parties.filter(({ kind }) => kind === 'class');
}

/** Whoever leads is not listed beside: "-nt-" in a table says the agencies above, the lead among them. */
function helpersOf({ lead, coordinating }: DraftItem): readonly string[] {
  const leads = idsOf(lead);
  return idsOf(coordinating.filter(({ kind }) => kind === 'agency')).filter((id) => !leads.includes(id));
}

/** Leads that the document names among the helpers too. */
function leadsBeside({ lead, coordinating }: DraftItem): readonly string[] {
  const leads = idsOf(lead);
  return coordinating
    .filter(({ kind, ids }) => kind === 'agency' && ids.some((id) => leads.includes(id)))
    .map(({ text }) => text);
}

function idsOf(parties: readonly DraftParty[]): readonly string[] {
  return [...new Set(parties.flatMap(({ ids }) => ids))];
}

function textPair(key: string, value: string | null): Pair | null {
  const clean = cleanText(value);
  return clean === null ? null : [key, clean];
}

function list(key: string, values: readonly string[]): Pair | null {
  return values.length === 0 ? null : [key, values];
}
