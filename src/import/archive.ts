import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';

/** An archive of which parts are read one at a time. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** What the parts unpack to in all, in bytes, as far as the archive tells the truth; no part unpacks to more than it tells. */
  readonly unpackedSize: (wanted: (name: string) => boolean) => number;
  /** Null where there is no such part, or it is damaged. */
  readonly read: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const MAX_ENTRIES = 5_000;

/**
 * Opens a ZIP archive by its directory. By hand, because no more may be unpacked than was announced, and what does not
 * match its checksum is not to be read as if nothing were wrong.
 *
 * @returns null where it is none, or is damaged
 * @source APPNOTE.TXT of PKWARE, 4.3; archives of more than 4 GB are none that we read
 */
export function openArchive(bytes: Uint8Array): Archive | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  try {
    const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end === -1 || file.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
    const count = file.readUInt16LE(end + 10);
    let at = file.readUInt32LE(end + 16);
    if (count > MAX_ENTRIES) return null;
    for (let i = 0; i < count; i += 1) {
      if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
      const [nameLength, more] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)];
      entries.set(file.toString('utf8', at + 46, at + 46 + nameLength), {
        method: file.readUInt16LE(at + 10),
        crc: file.readUInt32LE(at + 16),
        packed: file.readUInt32LE(at + 20),
        unpacked: file.readUInt32LE(at + 24),
        at: file.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + more;
    }
  } catch (error) {
    return expectDamage(error);
  }
  return {
    names: new Set(entries.keys()),
    unpackedSize: (wanted) => [...entries].reduce((sum, [name, one]) => sum + (wanted(name) ? one.unpacked : 0), 0),
    read: (name) => {
      const entry = entries.get(name);
      try {
        return entry ? unpack(file, entry) : null;
      } catch (error) {
        return expectDamage(error);
      }
    },
  };
}

function unpack(file: Buffer, { method, crc, packed, unpacked, at }: Entry): Uint8Array | null {
  if (file.readUInt32LE(at) !== LOCAL_HEADER || (method !== 0 && method !== 8)) return null;
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const data = file.subarray(start, start + packed);
  const bytes = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  return bytes.length === unpacked && crc32(bytes) === crc ? bytes : null;
}

/** Reading beyond the end, and data that does not unpack, are damage; anything else is a mistake of ours. */
function expectDamage(error: unknown): null {
  const { code = '' } = error as { readonly code?: string };
  if (code === 'ERR_OUT_OF_RANGE' || code === 'ERR_BUFFER_OUT_OF_BOUNDS' || code === 'ERR_BUFFER_TOO_LARGE')
    return null;
  if (/^Z_/.test(code)) return null;
  throw error;
}
