import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import type { DataPath, Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { FileKind } from './file-kind.ts';
import type { ParsedFile } from './parse-and-check.ts';
import { readCache, writeCache } from './parsed-cache.ts';

/** Some seventy times the largest plan we know of, and still read in a second or two. */
export const MAX_FILE_BYTES = 1_000_000;

/** A file as read: its data as far as it has any, what is wrong with its bytes and form, and places on demand. */
export interface Source {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly kind: FileKind;
  readonly data: unknown;
  readonly findings: readonly Diagnostic[];
  /** The parts that are no YAML, of which only what could be made out is in the data. */
  readonly broken: readonly DataPath[];
  /** Line and column of a place; parses the text only now, where it was not parsed before. */
  locate(place: Place): Promise<Span>;
  /** Whether a word of ASCII letters stands anywhere in its bytes. */
  mentions(word: string): boolean;
  /** Its text and what is said of it. @throws never: a file that could not be read has an empty text */
  parsed(): Promise<ParsedFile>;
}

const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Reads one file. Data of a faultless file is kept in the cache, because parsing and checking cost more than all the
 * rest of a command.
 */
export async function readSource(host: Host, root: string, file: string, kind: FileKind): Promise<Source> {
  const read = host.readFile(join(root, file), MAX_FILE_BYTES);
  if (!read.ok) return unreadable(file, kind, read.failure, read.detail);
  const cached = readCache(host, kind, read.bytes);
  let parsing: Promise<ParsedFile> | null = null;
  const parsed = () => {
    parsing ??= parse(read.bytes, file, kind);
    return parsing;
  };
  const rest = {
    file,
    kind,
    locate: async (place: Place) => (await parsed()).locate(place),
    mentions: (word: string) => Buffer.from(read.bytes).includes(word),
    parsed,
  };
  if (cached !== undefined) return { ...rest, data: cached, findings: [], broken: [] };
  const { data, findings, broken } = await parsed();
  if (findings.length === 0) writeCache(host, kind, read.bytes, data);
  return { ...rest, data, findings, broken };
}

/** The parser and the checks of form are loaded only when a file must be parsed. */
async function parse(bytes: Uint8Array, file: string, kind: FileKind): Promise<ParsedFile> {
  const { parseAndCheck } = await import('./parse-and-check.ts');
  return parseAndCheck(bytes, file, kind);
}

function unreadable(file: string, kind: FileKind, failure: string, detail: string): Source {
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
  return {
    file,
    kind,
    data: null,
    findings: [finding],
    broken: [],
    locate: async () => START,
    mentions: () => false,
    parsed: async () => ({
      text: '',
      data: null,
      findings: [],
      broken: [],
      locate: () => START,
      textFindings: () => [],
      suppressions: () => [],
      pathAt: () => [],
    }),
  };
}
