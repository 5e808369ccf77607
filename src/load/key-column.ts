import { hideBlockTexts } from './hide-block-texts.ts';
import type { YamlFault } from './yaml-fault.ts';

/** The first key of a spoilt part that stands in another column than its fellows; null where none does. */
export function keyColumn(source: string): YamlFault | null {
  const found = [...hideBlockTexts(source).matchAll(/^( *(?:- +)?)([a-z_]+):(?=[ \t\r]|$)(.*)$/gim)];
  const isEntry = /^ *-/.test(found[0]?.[0] ?? '');
  if (!isEntry && found.filter((match) => match[1] === '').length > 1) return null;
  // A map under a key at the margin has a level of its own: what is indented under it is compared.
  const keys = isEntry ? found : found.slice(1);
  const columns = keys.map((match) => match[1]?.length ?? 0);
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const right =
    isEntry && counts.get(columns[0] as number) === most ? columns[0] : columns.find((c) => counts.get(c) === most);
  const slipped = keys.find((_key, i) => columns[i] !== right);
  const beside = keys.find((_key, i) => columns[i] === right);
  if (slipped === undefined || beside === undefined || right === undefined || most < 2) return null;
  const [, indent = '', key = ''] = slipped;
  const start = slipped.index + indent.length;
  return {
    code: 'yaml/indent',
    args: { key, beside: beside[2] ?? null, spaces: right },
    pos: [start, start + key.length],
  };
}
