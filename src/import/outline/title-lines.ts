import { isAnnexTitle, isAttachedNote } from './annex-title.ts';
import { findForm } from './form.ts';
import type { Paragraph } from './paragraph.ts';
import { hasEndMark, isCapitals, isRule, wordCount } from './wording.ts';

const MOST_LINES = 5;
const MOST_WORDS = 45;

/** Lines within the text that print a title: an annex with its subject, a plan that a decision issues, rules between. */
export interface TitleLines {
  readonly all: ReadonlySet<number>;
  /** For the title of an annex, its subject in one line. */
  readonly subjects: ReadonlyMap<number, string>;
  /** Titles of papers that begin anew: nothing stands over them. */
  readonly fresh: ReadonlySet<number>;
}

export function findTitleLines(paragraphs: readonly Paragraph[]): TitleLines {
  const all = new Set<number>();
  const subjects = new Map<number, string>();
  const fresh = new Set<number>();
  paragraphs.forEach((paragraph, i) => {
    const isAnnex = opensAnnex(paragraph);
    if (!isAnnex && !opensForm(paragraph)) return;
    const lines = subjectLines(paragraphs, i + 1, isAnnex);
    for (const at of lines) all.add(at);
    if (!isAnnex) {
      all.add(i);
      fresh.add(i);
    }
    subjects.set(i, [paragraph.text, ...lines.map((at) => paragraphs[at]?.text ?? '')].join(' '));
  });
  return { all, subjects, fresh };
}

/** "PHỤ LỤC 1", "Phụ lục II. Danh mục …", also where a word processor numbers it. */
export const opensAnnex = ({ label, text, line, look }: Paragraph): boolean =>
  label?.family === 'annex' || (label === null && isAnnexTitle({ kind: 'paragraph', line, label, text, look }));

/** "KẾ HOẠCH", not "QUYẾT ĐỊNH:" under the bases, which begins the articles. */
const opensForm = ({ label, text, table }: Paragraph): boolean =>
  table === null && label === null && findForm(text) !== null && isCapitals(text) && !text.endsWith(':');

/** The lines right under a title that go on with it, up to the first number, table or sentence. */
function subjectLines(paragraphs: readonly Paragraph[], from: number, isAnnex: boolean): readonly number[] {
  const lines: number[] = [];
  for (let i = from; i < paragraphs.length && lines.length < MOST_LINES; i += 1) {
    const { label, table, text } = paragraphs[i] as Paragraph;
    if (table !== null || label !== null) break;
    const isNote = isRule(text) || isAttachedNote(text) || /^\(.*\)$/.test(text);
    if (!isNote && (hasEndMark(text) || text.endsWith(':') || wordCount(text) > MOST_WORDS)) break;
    if (!isNote && isAnnex && lines.length > 0 && !isCapitals(text)) break;
    if (opensAnnex(paragraphs[i] as Paragraph)) break;
    lines.push(i);
  }
  return lines;
}
