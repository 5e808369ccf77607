import type { Tone } from '../view/document.ts';

/** Gives a text its tone; without colour the text comes back as it is. */
export type Paint = (text: string, tone: Tone | undefined) => string;

/** The colours of the terminal. The level is set here because chalk's own guess ignores NO_COLOR. */
export async function palette(colour: boolean): Promise<Paint> {
  if (!colour) return (text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles: { readonly [tone in Tone]: (text: string) => string } = {
    plain: (text) => text,
    done: chalk.green,
    late: chalk.red.bold,
    soon: chalk.yellow,
    muted: chalk.dim,
    strong: chalk.bold,
  };
  return (text, tone = 'plain') => styles[tone](text);
}
