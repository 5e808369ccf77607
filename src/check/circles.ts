/**
 * Ways that lead back to where they began, in a graph of `count` nodes numbered from 0.
 *
 * @param next the nodes that a node points to
 * @returns each from its lowest node back to it: `[2, 5, 2]`; a node that points to itself is `[2, 2]`
 */
export function circles(count: number, next: (node: number) => readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  const left = new Set<number>();
  for (let start = 0; start < count; start++) {
    // The way walked so far, and what is still to be tried from each of its nodes: no recursion, chains can be long.
    const way: number[] = [];
    const untried: number[][] = [];
    const on = new Set<number>();
    const enter = (node: number) => {
      way.push(node);
      on.add(node);
      untried.push([...new Set(next(node))].reverse());
    };
    if (!left.has(start)) enter(start);
    while (way.length > 0) {
      const ahead = untried.at(-1)?.pop();
      if (ahead === undefined) {
        const node = way.pop() as number;
        untried.pop();
        on.delete(node);
        left.add(node);
      } else if (on.has(ahead)) found.push(fromLowest(way.slice(way.indexOf(ahead))));
      else if (!left.has(ahead)) enter(ahead);
    }
  }
  return found;
}

/** Whether a way leads from one node to another. */
export function reaches(from: number, to: number, next: (node: number) => readonly number[]): boolean {
  const seen = new Set<number>();
  const ahead = [from];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    ahead.push(...next(node));
  }
  return false;
}

function fromLowest(circle: readonly number[]): number[] {
  const at = circle.indexOf(circle.reduce((lowest, node) => Math.min(lowest, node)));
  return [...circle.slice(at), ...circle.slice(0, at), circle[at] as number];
}
