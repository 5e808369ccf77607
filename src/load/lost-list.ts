import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FileKind } from './file-kind.ts';
import { offsetsOf, type PlacedDocument } from './locate.ts';

/** Keys that an activity has and no entry of another list. */
const OF_ACTIVITIES: readonly string[] = ['lead', 'each', 'coordinating', 'when', 'event', 'unstated'];

export interface FoundList {
  readonly data: unknown;
  readonly documents: readonly PlacedDocument[];
  readonly finding: Diagnostic;
}

/**
 * A plan that lost its line `activities:` has its activities at the end of the list before it: there they are found
 * again, so that one line is told and not each of their keys.
 *
 * @returns null where no list was lost
 */
export function lostList(
  data: unknown,
  documents: readonly PlacedDocument[],
  kind: FileKind,
  text: string,
  file: string,
): FoundList | null {
  if (kind !== 'plan' || typeof data !== 'object' || data === null || 'activities' in data) return null;
  for (const [list, entries] of Object.entries(data)) {
    const first = Array.isArray(entries) ? entries.findIndex(isActivity) : -1;
    if (first === -1) continue;
    const moved = (entries as unknown[]).slice(first).map((_entry, i): PlacedDocument => {
      const from = [list, first + i];
      const part = documents.find(({ path }) => path.every((step, at) => from[at] === step));
      const inner = part ? [...part.inner, ...from.slice(part.path.length)] : from;
      return { path: ['activities', i], inner, start: part?.start ?? 0, document: part?.document ?? null };
    });
    const [start, end] = offsetsOf({ path: [list, first] }, text, documents);
    return {
      data: { ...data, [list]: entries.slice(0, first), activities: entries.slice(first) },
      documents: [...moved, ...documents],
      finding: {
        code: 'schema/missing-key',
        severity: 'error',
        args: { key: 'activities', isLost: true },
        file,
        place: { offsets: [start, end] },
      },
    };
  }
  return null;
}

function isActivity(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && OF_ACTIVITIES.some((key) => Object.hasOwn(entry, key));
}
