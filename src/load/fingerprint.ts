import type { DataPath, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from './source.ts';

/** What a finding is recognised by when lines move. */
export interface Recognised {
  /** Where it is, for people: `activities/II.1/lead`. */
  readonly at: string;
  /** Sixteen hexadecimal digits, of one finding of the list only. */
  readonly fingerprint: string;
}

/**
 * Gives each finding a name that stays while its line moves and other entries come and go: the file, the rule, the
 * entry's own id and the text found there. Words and line numbers are no part of it.
 */
export async function recognise(
  findings: readonly PlacedDiagnostic[],
  sources: ReadonlyMap<string, Source>,
): Promise<Map<PlacedDiagnostic, Recognised>> {
  const recognised = new Map<PlacedDiagnostic, Recognised>();
  const seen = new Map<string, number>();
  const linesOf = new Map<string, readonly string[]>();
  for (const finding of findings) {
    const { file, code, span, place } = finding;
    const source = sources.get(file);
    const parsed = await source?.parsed();
    if (!linesOf.has(file)) linesOf.set(file, (parsed?.text ?? '').split('\n'));
    const path = 'path' in place ? place.path : (parsed?.pathAt(place.offsets[0]) ?? []);
    const way = wayTo(path, source?.data);
    const line = linesOf.get(file)?.[span.line - 1] ?? '';
    const said = line.slice(span.column - 1, span.endLine === span.line ? span.endColumn - 1 : undefined).trim();
    const name = JSON.stringify([file, code, way, said]);
    // Two of a kind in one place are told apart by their order.
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    recognised.set(finding, { at: way || line.trim() || '-', fingerprint: hash(`${name}#${count}`) });
  }
  return recognised;
}

/** The way to a value, entries named by their own ids instead of their positions. */
function wayTo(path: DataPath, data: unknown): string {
  let value: unknown = data;
  return path
    .map((step, depth) => {
      value = (value as Record<string | number, unknown> | null | undefined)?.[step];
      if (typeof step !== 'number') return step;
      const { id, activity, date, number } = (value ?? {}) as Record<string, unknown>;
      const own = id ?? (activity === undefined ? number : [activity, date].filter(Boolean).join(' '));
      if (typeof own === 'string') return own;
      // An entry without a name is known by its text alone: its position changes with what is put in above.
      return depth === 1 ? '-' : String(step);
    })
    .join('/');
}

/** FNV-1a, 64 bits. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
