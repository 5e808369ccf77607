/** Lengths are in twips, twentieths of a point, unless they say otherwise. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** A4, and the margins of official papers. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
export const PAGE = { width: twips(210), height: twips(297) };
export const MARGINS = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(20), header: twips(10) };

/** How wide lines are on an upright page and on one that lies. */
export const UPRIGHT = PAGE.width - MARGINS.left - MARGINS.right;
export const LYING = PAGE.height - MARGINS.left - MARGINS.right;

/** What stands in for the first line, and hangs lists. */
export const INDENT = twips(12.7);
export const HANG = twips(6);
/** Between two paragraphs: 6 points. */
export const GAP = 120;

/** Sizes of type, in half points. */
export const SIZES = {
  paper: 28,
  view: 26,
  recipients: 22,
  recipientsLabel: 24,
  table: 24,
  leastUpright: 22,
  leastTable: 18,
};
