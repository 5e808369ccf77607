/** In UTF-16 units. */
const MAX_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/g;
/** What a spreadsheet keeps for itself. */
const RESERVED = ['history'];

/**
 * Names that a workbook allows, in the same order: short, without `[ ] : * ? / \`, none twice whatever its case, none empty.
 *
 * @param unnamed what a sheet is called that has no name
 */
export function sheetNames(names: readonly string[], unnamed: string): readonly string[] {
  const taken = new Set(RESERVED);
  return names.map((name) => {
    const wanted = cut(bare(name) || bare(unnamed) || '-', MAX_NAME);
    let free = wanted;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const mark = ` (${count})`;
      free = cut(wanted, MAX_NAME - mark.length) + mark;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function bare(name: string): string {
  return name
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
}

/** Never inside a character, and without blanks and apostrophes at its new end. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[' ]+$/, '');
}
