import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { valueAt } from './data-path.ts';
import { ODD_SPACES } from './odd-spaces.ts';

const AROUND = new RegExp(`^[${ODD_SPACES}“”„‟«]+|\\s+(?:\\/\\/|<!--).*$|[${ODD_SPACES}“”»]+$`, 'g');

/** Takes odd signs that have been told out of the values they stand in, so that nothing else is held against them. */
export function readAsMeant(data: unknown, findings: readonly Diagnostic[]): void {
  for (const { code, place } of findings) {
    if ((code !== 'yaml/sign' && code !== 'yaml/odd-space') || !('path' in place)) continue;
    const holder = valueAt(data, place.path.slice(0, -1)) as Record<string | number, unknown>;
    const last = place.path.at(-1) ?? '';
    const value = holder[last];
    if (typeof value === 'string') holder[last] = value.replace(AROUND, '');
  }
}
