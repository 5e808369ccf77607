import type { None } from './worded.ts';

/** What a page for a browser says by itself. */
export interface PageArgs {
  /** What a page is called that has no heading. */
  'page/untitled': None;
  /** What a page is called that has several of a rank, one of an agency after the other. */
  'page/several': { what: string | null; count: number };
  'page/contents': None;
  'page/filter': None;
  /** How many rows are shown of all that there are. */
  'page/shown': { shown: string; all: string };
  /** What a box is, to those who do not see it. */
  'page/box': { checked: boolean };
}
