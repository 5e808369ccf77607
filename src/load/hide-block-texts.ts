/**
 * The text with the lines of its block texts (`key: |`, `key: >`) blotted out: what looks like YAML inside them is none.
 *
 * @returns a text of the same length
 */
export function hideBlockTexts(text: string): string {
  let margin: number | null = null;
  const hidden = text.split('\n').map((line) => {
    const indent = line.search(/[^ \r]/);
    if (margin !== null && (indent === -1 || indent > margin)) return '\0'.repeat(line.length);
    const opens = /^( *(?:- +)*)["']?[\w-]+["']?:[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?\r?$/.exec(line);
    margin = opens ? (opens[1]?.length ?? 0) : null;
    return line;
  });
  return hidden.join('\n');
}
