import { join } from 'node:path';
import type { Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { FileKind } from './file-kind.ts';
import type { ParsedFile } from './parse-and-check.ts';
import { readCache, writeCache } from './parsed-cache.ts';

/** Some seventy times the largest plan we know of, and still read in a second or two. */
const MAX_FILE_BYTES = 1_000_000;

/** A file as read: its data as far as it has any, what is wrong with its bytes and form, and places on demand. */
export interface Source {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly data: unknown;
  readonly findings: readonly Diagnostic[];
  /** Line and column of a place; parses the text only now, where it was not parsed before. */
  locate(place: Place): Promise<Span>;
}

const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Reads one file. Data of a faultless file is kept in the cache, because parsing and checking cost more than all the
 * rest of a command.
 */
export async function readSource(host: Host, root: string, file: string, kind: FileKind): Promise<Source> {
  const read = host.readFile(join(root, file), MAX_FILE_BYTES);
  if (!read.ok) return unreadable(file, read.failure, read.detail);
  const cached = readCache(host, kind, read.bytes);
  if (cached !== undefined)
    return {
      file,
      data: cached,
      findings: [],
      locate: async (place) => (await parse(read.bytes, file, kind)).locate(place),
    };
  const { data, findings, locate } = await parse(read.bytes, file, kind);
  if (findings.length === 0) writeCache(host, kind, read.bytes, data);
  return { file, data, findings, locate: async (place) => locate(place) };
}

/** The parser and the checks of form are loaded only when a file must be parsed. */
async function parse(bytes: Uint8Array, file: string, kind: FileKind): Promise<ParsedFile> {
  const { parseAndCheck } = await import('./parse-and-check.ts');
  return parseAndCheck(bytes, file, kind);
}

function unreadable(file: string, failure: string, detail: string): Source {
  const base = { severity: 'error', file, place: { offsets: [0, 0] } } as const;
  const finding = ((): Diagnostic => {
    switch (failure) {
      case 'missing':
        return { ...base, code: 'file/missing', args: {} };
      case 'folder':
        return { ...base, code: 'file/folder', args: {} };
      case 'too-large':
        return { ...base, code: 'file/too-large', args: { bytes: Number(detail), maxBytes: MAX_FILE_BYTES } };
      case 'denied':
        return { ...base, code: 'file/denied', args: {} };
      default:
        return { ...base, code: 'file/unreadable', args: { detail } };
    }
  })();
  return { file, data: null, findings: [finding], locate: async () => START };
}
