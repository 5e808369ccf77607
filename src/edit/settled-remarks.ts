import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { TextEdit } from '../load/text-rule.ts';
import { type Fields, sayingOf } from './merge-fields.ts';
import type { ThreePlans } from './merge-plan.ts';
import { piecesOf, withoutPlace, writtenIn } from './program-remarks.ts';
import { lineEnd, lineStart } from './record-list.ts';
import { commentOf, type ThreeTexts } from './set-key.ts';
import { breakAt, type KeyPlace, keysOf, type Stretch, scalarsOf } from './yaml-plan.ts';

/** One map of a plan, in what was last read, and in the document. */
export interface MapRow {
  readonly ours: DataPath;
  readonly base: DataPath;
  readonly theirs: DataPath;
}

/** Follows from what else an activity says, and is changed word by word. */
const DERIVED = 'unstated';

/**
 * Edits that let the remarks of a value which a document leaves as it is be those of that document: what commands said
 * of it before is settled or tells of places in another file. What people wrote stays.
 *
 * @param isOtherFile the places that remarks point to are then others, even where they are counted alike
 */
export function settledRemarks(
  texts: ThreeTexts,
  plans: ThreePlans,
  rows: readonly MapRow[],
  isOtherFile: boolean,
): readonly TextEdit[] {
  const { ours, base, theirs } = texts;
  if (base === null) return [];
  const isWritten = writtenIn(base.text);
  return rows.flatMap((row) => {
    const [o, b, t] = [at(plans.ours, row.ours), at(plans.base, row.base), at(plans.theirs, row.theirs)];
    return keysOf(ours, row.ours).flatMap((place) => {
      const { key } = place;
      const said = sayingOf([key], t);
      const stays = said === sayingOf([key], o) || (said === sayingOf([key], b) && key !== DERIVED);
      if (!(key in t) || !stays || place.flowStart !== null) return [];
      return remarksOf(ours.text, place, row);
    });
  });

  function remarksOf(text: string, place: KeyPlace, row: MapRow): readonly TextEdit[] {
    const inner = [place.colon, ...scalarsOf(place).flatMap(({ end, isEntry }) => (isEntry ? [end] : []))];
    const spots = [...new Set(inner.filter((spot) => lineEnd(text, spot) < place.end))];
    const now = commentOf(theirs, row.theirs, place.key);
    return [
      ...above(text, place, row),
      ...spots.flatMap((spot) => behind(text, spot, '')),
      ...behind(text, place.end, now),
    ];
  }

  function behind(text: string, spot: number, now: string): readonly TextEdit[] {
    const own = text.slice(spot, lineEnd(text, spot));
    if (!own.trim().startsWith('#')) return [];
    const left = piecesOf(own).filter((piece) => !isWritten(piece));
    const gone = piecesOf(own).filter(isWritten).join(' ');
    if (gone === '' || isSame(gone, now)) return [];
    const said = [...left, now].filter(Boolean).join(' ');
    return [{ start: spot, end: spot + own.length, text: said === '' ? '' : ` ${said}` }];
  }

  function above(text: string, place: KeyPlace, row: MapRow): readonly TextEdit[] {
    const own = lineAbove(text, place);
    if (own === null || !piecesOf(own.said).every(isWritten)) return [];
    const there = keysOf(theirs, row.theirs).find(({ key }) => key === place.key);
    const now = (there && lineAbove(theirs.text, there)?.said) ?? '';
    if (isSame(own.said, now)) return [];
    const indent = text.slice(own.start, own.end - own.said.length);
    const { start, end } = own;
    return [
      now === '' ? { start, end: end + breakAt(text, end).length, text: '' } : { start, end, text: indent + now },
    ];
  }

  function isSame(one: string, other: string): boolean {
    return isOtherFile ? one === other : withoutPlace(one) === withoutPlace(other);
  }
}

/** The comment on the line above an indented key, with all of that line. */
function lineAbove(text: string, { start }: KeyPlace): (Stretch & { readonly said: string }) | null {
  const line = lineStart(text, start);
  if (line === 0) return null;
  const from = lineStart(text, line - 1);
  const own = text.slice(from, line).trimEnd();
  return /^[ \t]+# /.test(own) ? { start: from, end: from + own.length, said: own.trim() } : null;
}

/** Edits for the comments above a plan's keys that tell where it comes from: a document is named once it was read. */
export function settledHead({ ours, base, theirs }: ThreeTexts): readonly TextEdit[] {
  if (base === null) return [];
  const [known, now] = [base, theirs].map((plan) => headLines(plan.text));
  const fresh = (now ?? []).slice(1);
  const own = headLines(ours.text).filter((line) => known?.slice(1).includes(line) && !fresh.includes(line));
  return own.map((line, i) => {
    const start = ours.text.startsWith(line) ? 0 : ours.text.indexOf(`\n${line}`) + 1;
    const end = start + line.length;
    const feed = breakAt(ours.text, end);
    return i === 0 && fresh.length > 0
      ? { start, end, text: fresh.join(feed) }
      : { start, end: end + feed.length, text: '' };
  });
}

/** Edits for the papers that a plan was once based on, kept in comments: a document that names its own settles them. */
export function settledBasis({ ours, base, theirs }: ThreeTexts): readonly TextEdit[] {
  if (base === null || ours.root.has('basis') || !theirs.root.has('basis')) return [];
  const { text } = ours;
  const isWritten = writtenIn(base.text);
  const key = /^# basis:/m.exec(text)?.index;
  if (key === undefined || !isWritten('# basis:')) return [];
  const [over = ''] = /(?<=\n)#[^\n]*\n$/.exec(text.slice(0, key)) ?? [];
  const [block = ''] = /^#[^\n]*(?:\n#[ \t]+[ \t-][^\n]*)*\n?(?:[ \t]*\r?\n)?/.exec(text.slice(key)) ?? [];
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  if (!lines.every((line) => piecesOf(line).every(isWritten))) return [];
  const isOverWritten = piecesOf(over).every(isWritten);
  return [{ start: key - (isOverWritten ? over.length : 0), end: key + block.length, text: '' }];
}

function headLines(text: string): readonly string[] {
  const [head = ''] = /^(?:#[^\n]*\n|\s*\n)*/.exec(text) ?? [];
  return head.split(/\r?\n/).filter((line) => line.startsWith('#') && !line.startsWith('# yaml-language-server:'));
}

function at(plan: Fields | null, path: DataPath): Fields {
  const data = path.reduce<unknown>((node, step) => (node as Record<string | number, unknown>)?.[step], plan);
  return (data ?? {}) as Fields;
}
