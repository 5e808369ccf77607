import type { Words } from '../i18n/words.ts';
import type { Draft } from '../model/draft.ts';
import { PLAN_CHANGE_KINDS, type PlanChange, type PlanChangeKind, type PlanValue } from '../model/plan-change.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Block, Row, Tone, View } from './document.ts';

const FIELDS = ['change', 'part', 'id', 'title', 'field', 'old', 'new'] as const;
const TONES: Partial<Readonly<Record<PlanChangeKind, Tone>>> = {
  conflict: 'late',
  differs: 'soon',
  left: 'soon',
  refused: 'late',
  kept: 'muted',
};

/** What a document that was issued again changed in its plan, and what of it a person must decide. */
export function updateView(
  words: Words,
  file: string,
  plan: string | null,
  draft: Draft,
  changes: readonly PlanChange[],
): View {
  const { number, issued } = draft.head;
  const date = issued === null ? null : formatVnDate(issued);
  const kinds = PLAN_CHANGE_KINDS.map((kind) => ({ kind, own: changes.filter((one) => one.kind === kind) }));
  const counts = kinds.flatMap(({ kind, own }) => (own.length === 0 ? [] : [{ kind, count: own.length }]));
  const document: Block[] = [
    { kind: 'heading', level: 1, text: words('update/title', { file }) },
    { kind: 'paragraph', tone: 'muted', text: words('update/source', { file: draft.file, number, issued: date }) },
    {
      kind: 'paragraph',
      text: counts.length === 0 ? words('update/unchanged', {}) : words('update/counts', { counts }),
    },
  ];
  const head = (column: 'entry' | 'field' | 'old' | 'new') => ({ head: words('update/column', { column }) });
  for (const { kind, own } of kinds)
    if (own.length > 0)
      document.push(
        { kind: 'heading', level: 2, text: words('update/kind', { kind, count: own.length }) },
        {
          kind: 'table',
          columns: [{ ...head('entry'), tight: true }, head('field'), head('old'), head('new')],
          rows: own.map((change) => rowOf(words, change)),
        },
      );
  const items = changes.map(({ kind, part, id, title, field, old, new: now }) => ({
    change: kind,
    part,
    id,
    title,
    field,
    old,
    new: now,
  }));
  return { document, data: { kind: 'update', envelope: { plan }, fields: FIELDS, items } };
}

function rowOf(words: Words, { kind, part, id, title, field, old, new: now }: PlanChange): Row {
  const tone = TONES[kind] ?? 'plain';
  const what = field === null ? words('update/part', { part }) : words('update/field', { field });
  const note = field === null || field === 'title' || title === null ? {} : { note: title };
  return {
    kind: 'cells',
    cells: [
      { text: id ?? words('update/part', { part }) },
      { text: what, ...note },
      { text: textOf(old), tone },
      { text: textOf(now), tone },
    ],
  };
}

function textOf(value: PlanValue): string {
  if (value === null || value.length === 0) return '—';
  return typeof value === 'string' ? value : value.join('; ');
}
