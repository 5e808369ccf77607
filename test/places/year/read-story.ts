/** One line of the story: a command without the program's name, or a table that came back. */
export type Step =
  | { readonly kind: 'command'; readonly argv: readonly string[] }
  | { readonly kind: 'table'; readonly file: string; readonly text: string };

export interface Month {
  /** `2016-04` */
  readonly month: string;
  readonly agencies: readonly { readonly agency: string; readonly steps: readonly Step[] }[];
}

/** Reads `story.txt`, whose head says what its signs mean. */
export function readStory(text: string): readonly Month[] {
  const months: { month: string; agencies: { agency: string; steps: Step[] }[] }[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const rest = line.slice(2).trim();
    const steps = months.at(-1)?.agencies.at(-1)?.steps;
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('==')) months.push({ month: rest, agencies: [] });
    else if (line.startsWith('@')) months.at(-1)?.agencies.push({ agency: rest, steps: [] });
    else if (line.startsWith('+')) {
      const end = lines.indexOf('', i);
      steps?.push({ kind: 'table', file: rest, text: `${lines.slice(i + 1, end).join('\n')}\n` });
      i = end;
    } else steps?.push({ kind: 'command', argv: wordsOf(line) });
  }
  return months;
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
