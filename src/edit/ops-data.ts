import type { PlanOp } from './plan-op.ts';

type Data = Record<string | number, unknown>;

/** What a plan says once changes are made; the data that are given are changed. */
export function dataAfter(ours: Data, theirs: Data, ops: readonly PlanOp[]): unknown {
  for (const op of ops)
    if (op.kind === 'set') {
      const map = op.path.reduce<Data>((node, step) => node[step] as Data, ours);
      if (op.value === undefined) delete map[op.key];
      else map[op.key] = op.value;
    } else if (op.kind === 'list') ours[op.list] = theirs[op.list];
  const lists = new Set(ops.flatMap((op) => (op.kind === 'insert' || op.kind === 'remove' ? [op.list] : [])));
  for (const list of lists) {
    const own = (ours[list] ?? []) as readonly unknown[];
    const fresh = (after: number) =>
      ops.flatMap((op) =>
        op.kind === 'insert' && op.list === list && op.after === after
          ? [(theirs[list] as readonly unknown[])[op.theirs]]
          : [],
      );
    const leaves = (index: number) => ops.some((op) => op.kind === 'remove' && op.list === list && op.index === index);
    ours[list] = [...fresh(-1), ...own.flatMap((entry, i) => [...(leaves(i) ? [] : [entry]), ...fresh(i)])];
  }
  return ours;
}

/** Data as a text to compare: the order of keys says nothing. */
export function sortedText(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  });
}
