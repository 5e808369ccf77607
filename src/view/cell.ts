import type { Tone } from './tone.ts';

export interface Cell {
  readonly text: string;
  /** The name of a file beside the one that this is written to, where the text leads. */
  readonly link?: string;
  /** A second, quieter line: the plan's own words under a date, a tally under a group. */
  readonly note?: string;
  readonly tone?: Tone;
  /** What lies behind the text of a table's cell where that can be coloured; the text says as much without it. */
  readonly ground?: Tone;
  /**
   * Parts of a whole, drawn as a bar before the text of a table's cell where that can be drawn; the table says as much
   * without it. What has one tone is drawn alike: the label says what it is.
   */
  readonly bar?: readonly { readonly count: number; readonly tone: Tone; readonly label: string }[];
}
