import type { Words } from '../i18n/words.ts';
import type { DraftItem } from '../model/draft.ts';
import { remarksOn } from './draft-activity-remarks.ts';
import { comment, entryLine, entryLines, pairLine, remarked } from './draft-line.ts';
import { classes, helpersOf, idsOf } from './draft-parties.ts';
import type { DraftRemarks, Remark } from './draft-remarks.ts';
import { cleanText } from './record-text.ts';

/** An activity as an entry of a plan, its keys in the usual order, with a remark beside whatever was not simply read. */
export function activityLines(item: DraftItem, words: Words, remarks: DraftRemarks): readonly string[] {
  const values = new Map(valuesOf(item, words).filter((pair) => pair !== null));
  const said = new Map<string, Remark[]>([['id', [{ line: item.line, text: '' }]]]);
  for (const [keys, remark] of remarksOn(item, words, remarks)) {
    const key = keys.find((one) => values.has(one)) ?? 'id';
    said.set(key, [...(said.get(key) ?? []), remark]);
  }
  return entryLines(
    [...values].flatMap(([key, value]) => {
      if (key === 'parts') return ['parts:', ...[value].flat().map((text) => `  ${entryLine(text)}`)];
      const line = pairLine(key, value);
      const about = remarks.say(said.get(key) ?? []);
      // Behind a text of two lines nobody would look for it.
      return key === 'title' && about !== '' ? [comment(about), line] : [remarked(line, about)];
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

function textPair(key: string, value: string | null): Pair | null {
  const clean = cleanText(value);
  return clean === null ? null : [key, clean];
}

function list(key: string, values: readonly string[]): Pair | null {
  return values.length === 0 ? null : [key, values];
}
