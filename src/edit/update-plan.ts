import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../model/draft.ts';
import type { PlanChange } from '../model/plan-change.ts';
import { applyOps } from './apply-ops.ts';
import { comment } from './draft-line.ts';
import { type DraftTextOptions, draftPlanText } from './draft-plan.ts';
import type { Fields } from './merge-fields.ts';
import { type Matched, matchLists } from './merge-list.ts';
import { idOf, mergeHead, mergeList, type ThreePlans } from './merge-plan.ts';
import { idsInPlan, withIds } from './new-ids.ts';
import { ownComments } from './own-comments.ts';
import { entriesIn, knownBy, ofEachList, PLAN_LISTS, type PlanList } from './plan-lists.ts';
import { type MapRow, settledBasis, settledHead, settledRemarks } from './settled-remarks.ts';
import { readYamlPlan, type YamlPlan } from './yaml-plan.ts';

export interface PlanUpdate {
  /** Of the plan's file. */
  readonly text: string;
  /** What was read, to be kept for the next time. */
  readonly imported: string;
  readonly changes: readonly PlanChange[];
  /** Whether it was known what was read before. */
  readonly hadBase: boolean;
}

/** A plan's file that has no form that can be edited, or a kept reading that is not as it was written. */
export type UnreadableText = 'plan' | 'imported';

/** What was read of a document, with a line that says what it is for. */
export function importedText(draft: Draft, options: DraftTextOptions): string {
  return `${comment(options.words('update/imported', {}))}\n${draftPlanText(draft, options)}`;
}

/**
 * Merges a document that was issued again into its plan. The plan keeps its ids, its comments and what people corrected;
 * every byte stays that need not change.
 *
 * @param text of the plan's file
 * @param imported what was last read of the document; null where nobody knows
 * @returns which of the two texts it is that cannot be read, where one cannot
 */
export function updatedPlan(
  text: string,
  imported: string | null,
  draft: Draft,
  options: DraftTextOptions,
  isRecorded: (activity: string) => boolean,
): PlanUpdate | UnreadableText {
  const ours = readYamlPlan(text);
  const base = imported === null ? null : readYamlPlan(imported);
  if (ours === null) return 'plan';
  // Without it what people corrected would no longer be told from what the document said.
  if (imported !== null && base === null) return 'imported';
  const read = readYamlPlan(draftPlanText(draft, options)) as YamlPlan;
  const data = { ours: dataOf(ours), base: base && dataOf(base), theirs: dataOf(read) };
  const matched = ofEachList((list) => {
    const known = (plan: Fields) => entriesIn(plan, list).map((entry) => knownBy(list, entry, base !== null));
    return matchLists(known(data.ours), data.base && known(data.base), known(data.theirs));
  });
  const idsIn = (plan: Fields, list: PlanList) =>
    entriesIn(plan, list).map((entry) => ({ id: idOf(list, entry) ?? '' }));
  const isInUse = (list: PlanList) => (id: string) => list === 'activities' && isRecorded(id);
  const ids = (list: PlanList, headings: ReadonlyMap<string, string>, others: readonly string[]) =>
    idsInPlan(idsIn(data.theirs, list), idsIn(data.ours, list), matched[list], headings, others, isInUse(list));
  const idsOfOurs = (list: PlanList) => idsIn(data.ours, list).map(({ id }) => id);
  // A heading with one activity shares its number with it: that one is no stranger in the plan either.
  const strangers = idsIn(data.ours, 'activities').flatMap(({ id }, i) => {
    const at = matched.activities.ours[i]?.theirs ?? null;
    return at !== null && draft.items[at]?.id === id ? [] : [id];
  });
  const sections = ids('sections', new Map(), strangers);
  const headings = new Map(draft.sections.map(({ id }, i) => [id, sections[i] ?? id]));
  const items = ids('activities', headings, [...idsOfOurs('sections'), ...sections]);
  const named = withIds(draft, { sections, aims: ids('aims', new Map(), []), items });
  const again = importedText(named, options);
  // The same document says nothing new, whatever was done to the plan since.
  if (again === imported) return { text, imported: again, changes: [], hadBase: true };
  const theirs = readYamlPlan(again) as YamlPlan;
  const plans = { ...data, theirs: dataOf(theirs) };
  const context = {
    words: options.words,
    isRecorded,
    isAnnotated: ownComments(ours, base),
    documentIds: ofEachList((list) => entriesIn(data.theirs, list).map((entry) => idOf(list, entry) ?? '')),
  };
  const planned = [
    ...mergeHead(plans, context),
    ...PLAN_LISTS.flatMap((list) => mergeList(list, plans, matched[list], context)),
  ];
  const texts = { ours, theirs, base };
  const head = settledHead(texts);
  const settled = [
    ...head,
    ...settledBasis(texts),
    ...settledRemarks(texts, plans, rowsOf(plans, matched), head.length > 0),
  ];
  return { imported: again, hadBase: base !== null, ...applyOps(texts, planned, settled) };
}

/** The maps that are in all three plans. */
function rowsOf(plans: ThreePlans, matched: Readonly<Record<PlanList, Matched>>): readonly MapRow[] {
  const same = (path: DataPath): MapRow => ({ ours: path, base: path, theirs: path });
  const isInAll = [plans.ours, plans.base, plans.theirs].every((plan) => plan?.signatory);
  return [
    same([]),
    ...(isInAll ? [same(['signatory'])] : []),
    ...PLAN_LISTS.flatMap((list) =>
      matched[list].ours.flatMap(({ base, theirs }, i) =>
        base === null || theirs === null ? [] : [{ ours: [list, i], base: [list, base], theirs: [list, theirs] }],
      ),
    ),
  ];
}

function dataOf({ document }: YamlPlan): Fields {
  return document.toJS() as Fields;
}
