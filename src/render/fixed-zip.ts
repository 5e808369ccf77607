import { type Unzipped, unzipSync, zipSync } from 'fflate';

/** The first day that an archive can tell. Without a zone it is read in that of the machine, in which archives tell it. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * The same archive, its parts in the same order, with nothing in it of the moment in which it was made.
 *
 * @param change what is to be different in its parts
 */
export function fixedZip(archive: Uint8Array, change = (parts: Unzipped): Unzipped => parts): Uint8Array {
  const parts = unzipSync(archive, { filter: ({ name }) => !name.endsWith('/') });
  return zipSync(change(parts), { mtime: NO_TIME, level: 6 });
}
