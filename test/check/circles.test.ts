import { describe, expect, it } from 'vitest';
import { circles, reaches } from '../../src/check/circles.ts';

const graph = (...next: number[][]) => [next.length, (node: number) => next[node] ?? []] as const;

describe('circles', () => {
  it.each<[string, readonly [number, (node: number) => readonly number[]], number[][]]>([
    ['of one node', graph([0]), [[0, 0]]],
    ['begin with their lowest node', graph([2], [3], [3], [2]), [[2, 3, 2]]],
    ['are told once, however many ways lead in', graph([1, 2, 1], [3], [3], [3]), [[3, 3]]],
    [
      'that share a node are two',
      graph([1, 2], [0], [0]),
      [
        [0, 1, 0],
        [0, 2, 0],
      ],
    ],
    ['are not where two ways meet', graph([1, 2], [3], [3], []), []],
  ])('%s', (_, [count, next], expected) => {
    expect(circles(count, next)).toEqual(expected);
  });

  it('are looked for along long chains and through many crossings', () => {
    const count = 100_000;
    expect(circles(count, (node) => [(node + 1) % count])[0]).toHaveLength(count + 1);
    const crossing = (node: number) => [node + 1, node + 2].filter((next) => next < count);
    expect(circles(count, crossing)).toEqual([]);
    expect(reaches(0, count - 1, crossing)).toBe(true);
    expect(reaches(1, 0, crossing)).toBe(false);
  });
});
