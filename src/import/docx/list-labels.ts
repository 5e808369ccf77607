import { numberText } from './number-text.ts';
import { LEVELS, type Level, type List } from './numbering.ts';

/**
 * Counts the paragraphs of lists in the order in which they are asked for.
 *
 * @returns what Word prints before a paragraph of a list and level, null where it prints nothing
 */
export function listLabels(lists: ReadonlyMap<number, List>): (list: number, level: number) => string | null {
  const counts = new Map<string, (number | null)[]>();
  const begun = new Set<number>();
  return (id, at) => {
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined || at < 0 || at >= LEVELS) return null;
    const count = counts.get(list.pattern) ?? Array<number | null>(LEVELS).fill(null);
    counts.set(list.pattern, count);
    if (!begun.has(id)) for (const of of list.starts.keys()) count[of] = null;
    begun.add(id);
    const before = count[at] ?? null;
    count[at] = before === null ? startOf(list, at) : before + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper += 1)
      if (at < (list.levels.get(deeper)?.restart ?? deeper)) count[deeper] = null;
    return printed(list, level, count);
  };
}

function printed(list: List, level: Level, count: readonly (number | null)[]): string | null {
  if (level.form === 'bullet') return level.text.trim() === '+' ? '+' : '-';
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const form = list.levels.get(at)?.form ?? 'decimal';
    const isDigits = level.isDigits && form !== 'decimalZero' && form !== 'none';
    return numberText(count[at] ?? startOf(list, at), isDigits ? 'decimal' : form);
  });
  return text.trim() === '' ? null : text.trim();
}

function startOf(list: List, at: number): number {
  return list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
}
