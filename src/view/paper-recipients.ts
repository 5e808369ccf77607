import type { ViewContext } from './view-context.ts';

const ARCHIVE = /^Lưu\s*:/i;

/**
 * Who gets a paper of the committee: those of the paper itself, those of the settings, and last the archive, which the
 * settings name before the paper does.
 *
 * @param own in their order
 */
export function paperRecipients(
  { words, workspace }: ViewContext,
  kind: 'letter' | 'report',
  own: readonly string[],
): readonly string[] {
  const set = workspace.settings.papers.recipients[kind];
  const isArchive = (line: string) => ARCHIVE.test(line);
  const archive = [...set, ...own].find(isArchive) ?? words('papers/archive', {});
  return [...new Set([...own, ...set].filter((line) => !isArchive(line))), archive];
}
