import type { SourceBlock } from '../source/source-document.ts';
import { isAttachedNote } from './annex-title.ts';
import { basisRole } from './basis.ts';
import { chapterOf } from './chapter.ts';
import { findForm } from './form.ts';
import { giveIds, type Numbered } from './give-ids.ts';
import { growTree } from './grow-tree.ts';
import { isAgencyAlone, isChapterLabel, isTitleOver } from './heading.ts';
import { joinBroken } from './join-broken.ts';
import type { Chapter, OutlineNode, OutlineRole } from './outline.ts';
import type { Paragraph } from './paragraph.ts';
import { readLabels } from './read-labels.ts';
import { findTitleLines, opensAnnex, type TitleLines } from './title-lines.ts';
import { isNumberedAim, isRule } from './wording.ts';

/**
 * What a document says between its head and its end, as a tree: `parent` counts within these nodes.
 *
 * @param hasHead a head is printed over it, so that its first sentences are the bases
 */
export function bodyNodes(blocks: readonly SourceBlock[], hasHead: boolean): readonly OutlineNode[] {
  const paragraphs = joinBroken(readLabels(blocks));
  const titles = findTitleLines(paragraphs);
  const parents = growTree(paragraphs, titles);
  const roles = rolesOf(paragraphs, parents, titles, hasHead);
  const ids = giveIds(
    paragraphs.map((paragraph, i): Numbered => {
      return {
        paragraph,
        parent: parents[i] ?? null,
        kind: kindOf(paragraph, roles[i] as OutlineRole, titles.all.has(i)),
      };
    }),
  );
  const chapters = chaptersOf(paragraphs, parents, roles, titles);
  return paragraphs.map(({ line, joined, label, text, table }, i) => ({
    line,
    joined,
    label: label?.printed ?? null,
    text,
    role: roles[i] as OutlineRole,
    parent: parents[i] ?? null,
    id: ids[i]?.id ?? null,
    isRenumbered: ids[i]?.isRenumbered ?? false,
    chapter: chapters[i] as Chapter,
    table,
  }));
}

function rolesOf(
  paragraphs: readonly Paragraph[],
  parents: readonly (number | null)[],
  titles: TitleLines,
  hasHead: boolean,
): readonly OutlineRole[] {
  const over = new Set(parents.filter((_, i) => paragraphs[i]?.table === null && !titles.all.has(i)));
  const first = paragraphs.findIndex((paragraph, i) => !titles.all.has(i) && beginsText(paragraph));
  let isAnnex = false;
  return paragraphs.map((paragraph, i) => {
    isAnnex = titles.all.has(i) ? isAnnex : opensAnnex(paragraph);
    if (paragraph.table !== null) return 'table';
    if (opensAnnex(paragraph)) return 'annex-title';
    if (titles.all.has(i)) return isAnnex ? 'annex-title' : 'head';
    if (isOfHead(paragraph)) return 'head';
    const isTitle = isTitleOver(paragraph, over.has(i));
    const opening = hasHead && (first === -1 || i < first) ? openingRole(paragraph.text, isTitle, first !== -1) : null;
    if (opening !== null) return opening;
    if (isTitle) return 'heading';
    return isUnderBasis(paragraphs[parents[i] ?? -1]) ? 'basis' : 'body';
  });
}

/** The first number or heading: what stands before it is how the document opens. */
function beginsText(paragraph: Paragraph): boolean {
  const { label, text } = paragraph;
  if (label === null && findForm(text) !== null) return false;
  if (isTitleOver(paragraph, false)) return true;
  return (
    label !== null && (label.family === 'bullet' ? basisRole(text, true) === null : !/^căn cứ(?!\p{L})/iu.test(text))
  );
}

function openingRole(text: string, isTitle: boolean, hasText: boolean): OutlineRole | null {
  return basisRole(text, hasText) ?? (isTitle || !hasText ? null : 'intro');
}

const isOfHead = ({ label, text }: Paragraph): boolean =>
  label === null && (isRule(text) || isAttachedNote(text) || findForm(text) !== null);

/** "I. CĂN CỨ" with the papers under it. */
const isUnderBasis = (above: Paragraph | undefined): boolean =>
  /^(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?!\p{L})/iu.test(above?.text ?? '');

function chaptersOf(
  paragraphs: readonly Paragraph[],
  parents: readonly (number | null)[],
  roles: readonly OutlineRole[],
  { subjects }: TitleLines,
): readonly Chapter[] {
  const chapters: Chapter[] = [];
  paragraphs.forEach((paragraph, i) => {
    const parent = parents[i] ?? null;
    const above = parent === null ? 'unknown' : (chapters[parent] as Chapter);
    const subject = subjects.get(i);
    const said = subject === undefined ? saidBy(paragraph, roles[i] === 'heading') : chapterOf(subject, true);
    // "Mục tiêu 1: …" among duties says what they are for.
    const isAimOfDuties = said === 'targets' && above === 'duties' && isNumberedAim(titleOf(paragraph));
    chapters.push(isAimOfDuties ? above : (said ?? above));
  });
  return chapters;
}

/** A heading says it, and so does what stands before the colon in "III. Kinh phí: Từ ngân sách huyện". */
function saidBy(paragraph: Paragraph, isHeading: boolean): Chapter | null {
  const { label, text } = paragraph;
  if (isHeading) return isAgencyAlone(text) ? null : chapterOf(titleOf(paragraph), isChapterLabel(label));
  const title = label === null || label.family === 'bullet' ? null : (/^([^:.;]{4,60}):\s/.exec(text)?.[1] ?? null);
  return title === null || isAgencyAlone(title) ? null : chapterOf(title, false);
}

/** "Mục tiêu 1: …" says by its label what it is. */
const titleOf = ({ label, text }: Paragraph): string => (label?.family === 'named' ? `${label.printed} ${text}` : text);

const ASSIGNS = /^\(?(?:giao|thời gian|thời hạn|cơ quan|đơn vị|kinh phí|địa điểm|chủ trì|phối hợp)(?!\p{L})/iu;

function kindOf(paragraph: Paragraph, role: OutlineRole, isTitleLine: boolean): Numbered['kind'] {
  if (role === 'annex-title') return isTitleLine ? 'none' : 'annex';
  if (role === 'heading') return 'heading';
  if (role !== 'body') return 'none';
  return paragraph.label === null && ASSIGNS.test(paragraph.text) ? 'assignment' : 'text';
}
