import type { SourceBlock } from '../source/source-document.ts';
import { isAnnexTitle, isAttachedNote } from './annex-title.ts';
import { basisRole } from './basis.ts';
import { chapterOf } from './chapter.ts';
import { findForm } from './form.ts';
import { giveIds, type Numbered } from './give-ids.ts';
import { growTree } from './grow-tree.ts';
import { isTitleOver } from './heading.ts';
import { joinBroken } from './join-broken.ts';
import type { Chapter, OutlineNode, OutlineRole } from './outline.ts';
import type { Paragraph } from './paragraph.ts';
import { readLabels } from './read-labels.ts';
import { isRule } from './wording.ts';

/**
 * What a document says between its head and its end, as a tree: `parent` counts within these nodes.
 *
 * @param hasHead a head is printed over it, so that its first sentences are the bases
 */
export function bodyNodes(blocks: readonly SourceBlock[], hasHead: boolean): readonly OutlineNode[] {
  const paragraphs = joinBroken(readLabels(blocks));
  const parents = growTree(paragraphs);
  const roles = rolesOf(paragraphs, parents, hasHead);
  const numbered = paragraphs.map((paragraph, i): Numbered => {
    return { paragraph, parent: parents[i] ?? null, kind: kindOf(paragraph, roles[i] as OutlineRole) };
  });
  const ids = giveIds(numbered);
  const chapters: Chapter[] = [];
  return paragraphs.map((paragraph, i) => {
    const parent = parents[i] ?? null;
    const role = roles[i] as OutlineRole;
    const above = parent === null ? null : (chapters[parent] as Chapter);
    chapters.push(
      (role === 'heading' ? chapterOf(titleOf(paragraph), parent === null || above === 'unknown') : null) ??
        above ??
        'unknown',
    );
    const { line, joined, label, text, table } = paragraph;
    const given = ids[i] ?? { id: null, isRenumbered: false };
    return {
      line,
      joined,
      label: label?.printed ?? null,
      text,
      role,
      parent,
      ...given,
      chapter: chapters[i] as Chapter,
      table,
    };
  });
}

/** "Mục tiêu 1: …" says by its label what it is. */
const titleOf = ({ label, text }: Paragraph): string => (label?.family === 'named' ? `${label.printed} ${text}` : text);

function rolesOf(
  paragraphs: readonly Paragraph[],
  parents: readonly (number | null)[],
  hasHead: boolean,
): readonly OutlineRole[] {
  const withChildren = new Set(parents.filter((_, i) => paragraphs[i]?.table === null));
  const first = paragraphs.findIndex((paragraph) => isStructure(paragraph));
  const roles: OutlineRole[] = [];
  paragraphs.forEach((paragraph, i) => {
    const isBeforeText = hasHead && (first === -1 || i < first);
    roles.push(
      roleOf(paragraph, withChildren.has(i), isBeforeText, first !== -1, underBasis(parents[i] ?? null, paragraphs)),
    );
  });
  return roles;
}

/** The first number or heading: what stands before it is how the document opens. */
function isStructure(paragraph: Paragraph): boolean {
  const { label, text } = paragraph;
  if (findForm(text) !== null) return false;
  if (label !== null) return !/^(?:căn cứ|theo|xét)(?!\p{L})/iu.test(text);
  return isTitleOver(paragraph, false);
}

function roleOf(
  paragraph: Paragraph,
  hasChildren: boolean,
  isBeforeText: boolean,
  hasText: boolean,
  isUnderBasis: boolean,
): OutlineRole {
  const { text, table, label, line, look } = paragraph;
  if (table !== null) return 'table';
  if (label?.family === 'annex' || isAnnexTitle({ kind: 'paragraph', line, label: label?.printed ?? null, text, look }))
    return 'annex-title';
  if (isRule(text) || isAttachedNote(text) || (label === null && findForm(text) !== null)) return 'head';
  if (isBeforeText)
    return basisRole(text, hasText) ?? (isTitleOver(paragraph, hasChildren) ? 'heading' : hasText ? 'intro' : 'body');
  if (isTitleOver(paragraph, hasChildren)) return 'heading';
  return isUnderBasis ? 'basis' : 'body';
}

/** "I. CĂN CỨ" with the papers under it. */
function underBasis(parent: number | null, paragraphs: readonly Paragraph[]): boolean {
  return parent !== null && /^(?:các )?(?:căn cứ|cơ sở pháp lý)/iu.test(paragraphs[parent]?.text ?? '');
}

const ASSIGNS = /^\(?(?:giao|thời gian|thời hạn|cơ quan|đơn vị|kinh phí|địa điểm|chủ trì|phối hợp)(?!\p{L})/iu;

function kindOf({ text, label }: Paragraph, role: OutlineRole): Numbered['kind'] {
  if (role === 'annex-title') return 'annex';
  if (role === 'heading') return 'heading';
  if (role !== 'body') return label === null || role === 'head' ? 'none' : role === 'table' ? 'none' : 'none';
  return ASSIGNS.test(text) && label === null ? 'assignment' : 'text';
}
