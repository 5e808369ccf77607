/** Names that Windows keeps for devices, whatever the ending; and those that a folder of files needs for itself. */
const TAKEN = /^(?:con|prn|aux|nul|(?:com|lpt)\d|index|chua-ro-co-quan)$/;

/** The index of a folder of files. */
export const INDEX = 'index';

/** What belongs to no agency. */
export const NOBODY = 'chua-ro-co-quan';

/** The name of an agency's own file, without its ending: its id, which is ASCII, or where that is taken, its id and `_`, which no id has. */
export function fileStem(id: string): string {
  return TAKEN.test(id) ? `${id}_` : id;
}
