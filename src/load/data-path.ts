import type { ErrorObject } from 'ajv';
import type { DataPath } from '../diagnostics/diagnostic.ts';

/** Where an error of ajv stands in the data. */
export function pathOf({ instancePath }: ErrorObject): DataPath {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
