import type { Host } from '../host/host.ts';
import { type DueOptions, due } from './due.ts';
import type { ExitCode } from './global-options.ts';

/** Deadlines as a calendar: the same list as that of `due`, in the format that a calendar reads unless another is asked for. */
export async function calendar(host: Host, options: DueOptions): Promise<ExitCode> {
  const isFile = options.output !== null && options.output !== '-';
  return due(host, { ...options, format: options.format ?? (isFile ? null : 'ics') });
}
