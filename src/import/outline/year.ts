import { isYear } from '../../time/iso-date.ts';
import type { OutlineHead } from './outline.ts';

/** Years that name another thing than the year of the plan: a term, a cited paper, a horizon. */
const OTHER =
  /(?:giai đoạn|nhiệm kỳ|tầm nhìn|định hướng)(?: (?:đến|từ))?(?: năm)?\s*\d{4}(?:\s*[-–]\s*\d{4})?|(?:đến|từ) (?:hết )?năm \d{4}|số\s+\S*\d\S*(?: ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})?|ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu;

/** The year that a plan is for: from its title ("năm học 2018-2019" is 2018), else from the day of issue. */
export function yearOfHead(title: string | null, issuedYear: number | null): Pick<OutlineHead, 'year' | 'yearFrom'> {
  const said = yearsIn((title ?? '').replace(OTHER, ' '));
  if (said !== null) return { year: said, yearFrom: 'from-title' };
  if (issuedYear !== null && isYear(issuedYear)) return { year: issuedYear, yearFrom: 'from-issued' };
  const first = Number(/(?<![\d/])(?:19|20)\d{2}(?![\d/])/.exec(title ?? '')?.[0]);
  return isYear(first) ? { year: first, yearFrom: 'from-title' } : { year: null, yearFrom: null };
}

/** "năm học 2018 - 2019" → 2018; else the last "năm N", else the last year written anywhere. */
function yearsIn(text: string): number | null {
  const school = /năm học\s*:?\s*(\d{4})/iu.exec(text)?.[1];
  const named = [...text.matchAll(/năm\s+(\d{4})/giu)].at(-1)?.[1];
  const bare = [...text.matchAll(/(?<![\d/])(?:\d{1,2}\/)?((?:19|20)\d{2})(?![\d/])/g)].at(-1)?.[1];
  const year = Number(school ?? named ?? bare);
  return isYear(year) ? year : null;
}
