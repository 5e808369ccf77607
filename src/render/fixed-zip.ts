import { unzipSync, zipSync } from 'fflate';

/** The first day that an archive can tell. Without a zone it is read in that of the machine, in which archives tell it. */
const NO_TIME = '1980-01-01T00:00:00';

/** The same archive, its parts in the same order, with nothing in it of the moment in which it was made. */
export function fixedZip(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: NO_TIME, level: 6 });
}
