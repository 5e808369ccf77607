import type { Host } from '../host/host.ts';

/** Milliseconds in which nobody begins to wonder. */
const PATIENCE = 300;

/** Says on one line how far a long run has come. */
export interface RunningLine {
  /** @param text composed letters only, so that each is one column */
  tell(text: string): Promise<void>;
  /** Takes the line away: nothing of it stays. */
  clear(): Promise<void>;
}

/**
 * A line on stderr, if that is a terminal, once a run has taken longer than people wait without a word. It is overwritten
 * with blanks, because not every terminal knows another way to clear it.
 */
export function runningLine({ stderr, now }: Host): RunningLine {
  const start = now();
  let shown = 0;
  return {
    tell: async (text) => {
      if (!stderr.isTerminal || now() - start < PATIENCE) return;
      // A full line would go on to the next, which no return comes back from.
      const line = text.slice(0, (stderr.columns ?? 80) - 1);
      await stderr.write(`\r${line.padEnd(shown)}`);
      shown = line.length;
    },
    clear: async () => {
      if (shown > 0) await stderr.write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}
