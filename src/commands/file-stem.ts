/** Names that Windows keeps for devices, whatever the ending; and those that a folder of files needs for itself. */
const TAKEN = /^(?:con|prn|aux|nul|(?:com|lpt)\d|index|chua-ro-co-quan)$/;

/** The index of a folder of files. */
export const INDEX = 'index';

/** What belongs to no agency. */
export const NOBODY = 'chua-ro-co-quan';

/** All that an id may have. */
const FOREIGN = /[^a-z0-9-]/gu;

/**
 * The name of an agency's own file, without its ending: its id, which is ASCII. One that is taken ends in `_`, which no id
 * has; of an id with other signs, each is told by its number: nothing in a register leads out of a folder.
 */
export function fileStem(id: string): string {
  if (TAKEN.test(id)) return `${id}_`;
  return id.replace(FOREIGN, (sign) => `_${sign.codePointAt(0)?.toString(16)}`);
}
