import type { Blame, Commit } from './git-blame.ts';
import type { Source } from './source.ts';

/** Where a record comes from. */
export interface RecordOrigin {
  /** The earliest commit among its lines; null where none is committed, or history is lacking. */
  readonly recorded: Commit | null;
  /** The latest one, where it is another. */
  readonly changed: Commit | null;
  /** Whether a line of it is on disk alone. */
  readonly isUncommitted: boolean;
  /** Whether the repository lacks the commit that some line was written in. */
  readonly isUnknown: boolean;
}

/** @param index of the record in its file */
export async function recordOrigin(source: Source, index: number, blame: Blame): Promise<RecordOrigin> {
  const { first, last } = await linesOf(source, index);
  const origins = Array.from({ length: last - first + 1 }, (_, i) => blame[first - 1 + i] ?? 'uncommitted');
  const commits = origins.filter((origin) => typeof origin !== 'string').sort((a, b) => a.committedAt - b.committedAt);
  const isUnknown = origins.includes('unknown');
  const [earliest] = commits;
  const latest = commits.at(-1);
  return {
    recorded: isUnknown ? null : (earliest ?? null),
    changed: latest && (isUnknown || latest.id !== earliest?.id) ? latest : null,
    isUncommitted: origins.includes('uncommitted'),
    isUnknown,
  };
}

/** The lines of a record, counted from 1: from its beginning to the end of its last value. */
async function linesOf(source: Source, index: number): Promise<{ readonly first: number; readonly last: number }> {
  const record = (source.data as { readonly records?: readonly unknown[] } | null)?.records?.[index];
  const { line: first } = await source.locate({ path: ['records', index] });
  let last = first;
  for (const key of Object.keys(record ?? {})) {
    const { endLine, endColumn } = await source.locate({ path: ['records', index, key] });
    last = Math.max(last, endColumn === 1 ? endLine - 1 : endLine);
  }
  return { first, last };
}
