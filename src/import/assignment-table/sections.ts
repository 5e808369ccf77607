import { fold } from '../../i18n/fold.ts';
import type { NameBook } from '../names/name-book.ts';
import { onlyParties } from '../names/read-parties.ts';
import type { CellValue, RowFacts } from './row-facts.ts';
import { NO_NUMBER, SECTION_DEPTH } from './row-number.ts';

/** What a heading says for the rows under it. */
export interface SectionValues {
  readonly lead: CellValue | null;
  readonly time: CellValue | null;
}

export interface Sections {
  /** A heading was passed. */
  readonly open: (facts: RowFacts) => void;
  /** Work was passed: deeper headings end before a row with a number of its own. */
  readonly at: (facts: RowFacts) => SectionValues;
}

const TIME_HEADING =
  /^(?:thang|quy|q|tu ngay|tu thang|trong thang|trong quy|tuan|\d+ thang|thuong xuyen|hang|dinh ky|truoc ngay|nam \d{4}$)(?: |$)/;

/** A heading without a number stands where Roman ones do. */
export function sectionDepth({ depth }: RowFacts): number {
  return depth === NO_NUMBER ? SECTION_DEPTH : depth;
}

/** Keeps the headings over a row: an agency as a heading leads, a month as a heading dates, what stands under it. */
export function sectionStack(names: NameBook): Sections {
  let stack: (SectionValues & { readonly depth: number })[] = [];
  return {
    open: (facts) => {
      const depth = sectionDepth(facts);
      const { title } = facts.content;
      const said = (text: string): CellValue => ({ text, head: '', above: facts.line });
      const value = (roles: readonly string[]) => {
        const found = facts.values.find(({ column }) => roles.includes(column.role));
        return found ? { ...found, above: found.above ?? facts.line } : null;
      };
      stack = stack.filter((section) => section.depth < depth);
      stack.push({
        depth,
        lead: value(['lead', 'lead-and-coordinating']) ?? (onlyParties(title, names) ? said(title) : null),
        time: value(['time']) ?? (TIME_HEADING.test(fold(title)) ? said(title) : null),
      });
    },
    at: (facts) => {
      if (facts.depth !== NO_NUMBER) stack = stack.filter(({ depth }) => depth < facts.depth);
      const nearest = [...stack].reverse();
      return {
        lead: nearest.find(({ lead }) => lead)?.lead ?? null,
        time: nearest.find(({ time }) => time)?.time ?? null,
      };
    },
  };
}
