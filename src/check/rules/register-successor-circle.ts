import { circles } from '../circles.ts';
import type { Rule } from '../rule.ts';

/** A successor comes later: an agency cannot be succeeded, through others or by itself, by what it succeeds. */
export const registerSuccessorCircle: Rule<'register/successor-circle'> = {
  id: 'register/successor-circle',
  severity: 'error',
  *check({ register: { file, agencies } }) {
    const ids = agencies.map(({ id }) => id);
    const next = (node: number) =>
      (agencies[node]?.successors ?? []).map((id) => ids.indexOf(id)).filter((index) => index >= 0);
    for (const circle of circles(agencies.length, next)) {
      const chain = circle.map((index) => ids[index] as string);
      const first = agencies[circle[0] ?? 0];
      if (!first) continue;
      const at = first.successors.indexOf(chain[1] as string);
      yield { file: first.proposedIn ?? file, path: ['agencies', first.index, 'successors', at], args: { chain } };
    }
  },
};
