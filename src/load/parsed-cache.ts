import { join } from 'node:path';
import type { Host } from '../host/host.ts';
import type { FileKind } from './file-kind.ts';
import { fingerprint } from './generated/fingerprint.js';

const MAX_CACHE_BYTES = 20_000_000;

/**
 * Data of faultless files, outside the workspace. An entry holds the very bytes it was made from before the data, and
 * counts only where they are equal: its name need only be likely, never unique.
 *
 * @returns undefined where nothing is kept
 */
export function readCache(host: Host, kind: FileKind, bytes: Uint8Array): unknown {
  if (host.cacheDir === null) return undefined;
  const entry = host.readFile(join(host.cacheDir, entryName(kind, bytes)), MAX_CACHE_BYTES);
  if (!entry.ok || entry.bytes.length <= bytes.length) return undefined;
  for (let i = 0; i < bytes.length; i += 1) if (entry.bytes[i] !== bytes[i]) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(entry.bytes.subarray(bytes.length)));
  } catch {
    return undefined;
  }
}

export function writeCache(host: Host, kind: FileKind, bytes: Uint8Array, data: unknown): void {
  if (host.cacheDir === null) return;
  const json = new TextEncoder().encode(JSON.stringify(data));
  const entry = new Uint8Array(bytes.length + json.length);
  entry.set(bytes);
  entry.set(json, bytes.length);
  host.writeCache(join(host.cacheDir, entryName(kind, bytes)), entry);
}

/** FNV-1a of the bytes beside their length; another kind, schema or version of the program has other names. */
function entryName(kind: FileKind, bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${kind}-${fingerprint}-${(hash >>> 0).toString(16)}-${bytes.length}`;
}
