import type { Words } from '../i18n/words.ts';
import type { PlanChange } from '../model/plan-change.ts';
import { type Fields, mergeFields, sayingOf, type Unit } from './merge-fields.ts';
import type { Matched } from './merge-list.ts';
import { entriesIn, type PlanList, UNITS } from './plan-lists.ts';
import type { PlannedChange, PlanOp } from './plan-op.ts';
import { sayingText } from './saying-text.ts';

/** The data of three files: the plan, what was last read of its document, and the document as it is now. */
export interface ThreePlans {
  readonly ours: Fields;
  /** Null where nobody knows. */
  readonly base: Fields | null;
  readonly theirs: Fields;
}

export interface MergeContext {
  readonly words: Words;
  /** Whether somebody recorded something for an activity. */
  readonly isRecorded: (activity: string) => boolean;
  /** Whether a person wrote a comment into an entry. */
  readonly isAnnotated: (list: PlanList, index: number) => boolean;
  /** The ids that the document gives its entries, by their places. */
  readonly documentIds: Readonly<Record<PlanList, readonly string[]>>;
}

/** The head of a plan: what the document does not say stays. */
export function mergeHead({ ours, base, theirs }: ThreePlans, context: MergeContext): readonly PlannedChange[] {
  const part = 'head' as const;
  const own = (fields: Fields) => ({ ...fieldsIn(fields.signatory) });
  const said = (units: readonly Unit[], fields: Fields) => units.filter((unit) => sayingOf(unit, fields) !== '');
  const top = mergeFields(said(UNITS.head, theirs), base, ours, theirs, true).map((merge) =>
    planned({ part, id: null, title: null }, [], { base: [], theirs: [] }, merge, context),
  );
  if (!('signatory' in ours)) {
    const isNew = 'signatory' in theirs && (base === null || !('signatory' in base));
    const value = fieldsIn(theirs.signatory);
    const change: PlanChange = {
      kind: 'added',
      part,
      id: null,
      title: null,
      field: 'signatory',
      old: null,
      new: Object.values(value).map(String),
    };
    return isNew
      ? [...top, { change, ops: [{ kind: 'set', path: [], key: 'signatory', value, from: { base: [], theirs: [] } }] }]
      : top;
  }
  const signer = mergeFields(said(UNITS.signatory, own(theirs)), base && own(base), own(ours), own(theirs), true);
  return [
    ...top,
    ...signer.map((merge) =>
      planned(
        { part, id: null, title: null },
        ['signatory'],
        { base: ['signatory'], theirs: ['signatory'] },
        merge,
        context,
      ),
    ),
  ];
}

/** A list of a plan: entries changed, gone and new. */
export function mergeList(
  list: PlanList,
  plans: ThreePlans,
  matched: Matched,
  context: MergeContext,
): readonly PlannedChange[] {
  const [ours, theirs] = [entriesIn(plans.ours, list), entriesIn(plans.theirs, list)];
  const base = plans.base && entriesIn(plans.base, list);
  const name = (entry: Fields) => ({
    part: list,
    id: idOf(list, entry),
    title: textOf(entry.title) ?? textOf(entry.about),
  });
  const kept = ours.flatMap((entry, i): readonly PlannedChange[] => {
    const row = matched.ours[i];
    const before = row?.base === null || row === undefined ? null : (base?.[row.base] ?? null);
    if (row?.theirs === null || row === undefined)
      return before === null ? [] : [gone(list, entry, before, i, name(entry), context)];
    const at = row.theirs;
    const now = theirs[at] as Fields;
    const number = context.documentIds[list][at] ?? null;
    const isMoved = list === 'activities' && number !== null && number !== idOf(list, before ?? entry);
    const moved: PlannedChange = {
      change: { kind: 'moved', ...name(entry), field: 'id', old: idOf(list, entry), new: number },
      ops: [],
    };
    const merges = mergeFields(UNITS[list], before, entry, now);
    return [
      ...(isMoved ? [moved] : []),
      ...merges.map((merge) =>
        planned(
          name(entry),
          [list, i],
          { base: row.base === null ? null : [list, row.base], theirs: [list, at] },
          merge,
          context,
        ),
      ),
    ];
  });
  const fresh = added(list, theirs, matched, name);
  const whole: PlanOp = { kind: 'list', list };
  const isNew = fresh.length > 0 && fresh.every(({ change }) => change.kind === 'added');
  // Where nothing of its own stays there is no place among it.
  if (ours.length > 0 && isNew && kept.length === ours.length && kept.every(({ change }) => change.kind === 'removed'))
    return [...kept, ...fresh].map(({ change }, i) => ({ change, ops: i === 0 ? [whole] : [] }));
  if (ours.length > 0 || fresh.length === 0) return [...kept, ...fresh];
  return fresh.every(({ change }) => change.kind === 'added')
    ? fresh.map(({ change }, i) => ({ change, ops: i === 0 ? [whole] : [] }))
    : fresh.map(({ change }) => ({ change: { ...change, kind: 'refused' }, ops: [] }));
}

function added(
  list: PlanList,
  theirs: readonly Fields[],
  matched: Matched,
  name: (entry: Fields) => Pick<PlanChange, 'part' | 'id' | 'title'>,
): readonly PlannedChange[] {
  let after = -1;
  return theirs.flatMap((entry, j): readonly PlannedChange[] => {
    const { ours = null, wasTakenOut = false } = matched.theirs[j] ?? {};
    if (ours !== null) after = ours;
    if (ours !== null) return [];
    const change = { ...name(entry), field: null, old: null, new: textOf(entry.title) ?? idOf(list, entry) };
    // What somebody took out by hand stays out.
    if (wasTakenOut) return [{ change: { kind: 'kept', ...change }, ops: [] }];
    return [{ change: { kind: 'added', ...change }, ops: [{ kind: 'insert', list, after, theirs: j }] }];
  });
}

function gone(
  list: PlanList,
  entry: Fields,
  before: Fields,
  index: number,
  name: Pick<PlanChange, 'part' | 'id' | 'title'>,
  { words, isRecorded, isAnnotated }: MergeContext,
): PlannedChange {
  const keys = [...new Set([...Object.keys(entry), ...Object.keys(before)])].filter((key) => key !== 'id');
  const isCorrected =
    keys.some((key) => sayingOf([key], entry) !== sayingOf([key], before)) || isAnnotated(list, index);
  const isDone = list === 'activities' && isRecorded(idOf(list, entry) ?? '');
  const change = { ...name, field: null, old: name.title ?? name.id, new: null };
  if (!isCorrected && !isDone)
    return { change: { kind: 'removed', ...change }, ops: [{ kind: 'remove', list, index }] };
  const text = words('update/left', { reason: isDone ? 'recorded' : 'corrected' });
  return {
    change: { kind: 'left', ...change },
    ops: [{ kind: 'remark', path: [list, index], key: 'id', text, insteadOf: [text] }],
  };
}

function planned(
  name: Pick<PlanChange, 'part' | 'id' | 'title'>,
  path: Extract<PlanOp, { kind: 'set' }>['path'],
  from: Extract<PlanOp, { kind: 'set' }>['from'],
  merge: ReturnType<typeof mergeFields>[number],
  { words }: MergeContext,
): PlannedChange {
  const { kind, field, old, new: now, sets } = merge;
  const change: PlanChange = { kind, ...name, field, old, new: now };
  const ops = sets.map(([key, value]): PlanOp => ({ kind: 'set', path, key, value, from }));
  if (kind !== 'conflict') return { change, ops };
  const said = (text: string | null) => words('update/says-otherwise', { text });
  const text = said(now === null ? null : sayingText(now));
  // What the document said the time before is no longer what a person must decide about.
  return { change, ops: [{ kind: 'remark', path, key: field, text, insteadOf: [said('').trimEnd(), said(null)] }] };
}

export function idOf(list: PlanList, entry: Fields): string | null {
  return textOf(list === 'basis' || list === 'cited' ? entry.number : entry.id);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function fieldsIn(value: unknown): Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}
