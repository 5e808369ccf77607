import type { TextEdit } from '../load/text-rule.ts';
import type { PlanOp } from './plan-op.ts';
import { aboveComments, isParted } from './record-insertion.ts';
import { findRecordList, lineEnd, lineStart, type RecordList } from './record-list.ts';
import { HEAD_KEYS, type ThreeTexts } from './set-key.ts';
import { breakAt, keysOf, linesOf } from './yaml-plan.ts';

type Op<Kind extends PlanOp['kind']> = Extract<PlanOp, { kind: Kind }>;

/** Puts an entry of the document among those of a plan's file, as the document's draft writes it. */
export function insertedEntry(
  { ours: { text }, theirs }: Pick<ThreeTexts, 'ours' | 'theirs'>,
  op: Op<'insert'>,
): readonly TextEdit[] | null {
  const list = findRecordList(text, op.list);
  const source = findRecordList(theirs.text, op.list);
  const entry = source?.records[op.theirs];
  if (list?.form !== 'block' || source?.form !== 'block' || !entry) return null;
  const near = list.records[Math.max(0, op.after)];
  if (!near) return null;
  const feed = breakAt(text, near.end);
  const own = theirs.text.slice(entry.start, entry.end).split('\n');
  const pad = ' '.repeat(list.column);
  const lines = own.map((line, i) => (i === 0 ? `${pad}${line}` : `${pad}${line.slice(source.column)}`)).join(feed);
  const parted = isParted(text, list.records, op.after + 1) ? feed : '';
  if (op.after === -1) {
    const at = aboveComments(text, lineStart(text, near.start));
    return [{ start: at, end: at, text: `${lines}${feed}${parted}` }];
  }
  return [{ start: near.ownEnd, end: near.ownEnd, text: `${feed}${parted}${lines}` }];
}

/** Takes an entry out, with its lines and the empty ones below. */
export function removedEntry(
  { ours: { text } }: Pick<ThreeTexts, 'ours'>,
  op: Op<'remove'>,
  leaving: readonly number[],
): readonly TextEdit[] | null {
  const list = findRecordList(text, op.list);
  const entry = list?.records[op.index];
  if (list?.form !== 'block' || !entry) return null;
  if (leaving.length === list.records.length) return op.index === leaving[0] ? emptied(text, list) : [];
  const start = lineStart(text, entry.start);
  const [rest = ''] = /^\r?\n(?:[ \t]*\r?\n)*/.exec(text.slice(entry.ownEnd)) ?? [];
  return [{ start, end: entry.ownEnd + rest.length, text: '' }];
}

function emptied(text: string, { colon, records }: Extract<RecordList, { form: 'block' }>): readonly TextEdit[] {
  return [{ start: colon, end: records.at(-1)?.ownEnd ?? lineEnd(text, colon), text: ' []' }];
}

/** Puts a list of the document into a plan's file that has none, where it belongs. */
export function insertedList(
  { ours, theirs }: Pick<ThreeTexts, 'ours' | 'theirs'>,
  { list }: Op<'list'>,
): readonly TextEdit[] | null {
  const source = keysOf(theirs, []).find(({ key }) => key === list);
  const keys = keysOf(ours, []);
  if (!source) return null;
  const { start, end } = linesOf(theirs.text, source);
  const own = theirs.text.slice(start, end).replaceAll('\n', breakAt(ours.text, 0));
  const place = keys.find(({ key }) => key === list);
  if (place) return [{ ...linesOf(ours.text, place), text: own }];
  const isAbove = (key: string) => !HEAD_KEYS.includes(list) || HEAD_KEYS.indexOf(key) < HEAD_KEYS.indexOf(list);
  const above = keys.filter(({ key }) => isAbove(key)).at(-1);
  if (!above || above.flowStart !== null) return null;
  const at = lineEnd(ours.text, above.end);
  const feed = breakAt(ours.text, at);
  return [{ start: at, end: at, text: `${feed}${feed}${own}` }];
}
