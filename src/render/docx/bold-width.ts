import { textWidth } from '../text-width.ts';

/** Bold Times New Roman is wider than upright by that much, on average. */
const BOLD = 1.06;

/** How wide a line of bold text is, in the unit of `size`; a little more than what upright text takes. */
export function boldWidth(text: string, size: number): number {
  return textWidth(text) * size * BOLD;
}
