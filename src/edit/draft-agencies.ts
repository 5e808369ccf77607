import type { Words } from '../i18n/words.ts';
import type { Draft, ProposedAgency } from '../model/draft.ts';
import { neededProposals } from '../model/needed-proposals.ts';
import { comment, entryLines, pairLine } from './draft-line.ts';
import type { DraftTextOptions } from './draft-plan.ts';
import { draftRemarks } from './draft-remarks.ts';
import { cleanText } from './record-text.ts';

/** The text of `agencies.proposed.yaml` for the agencies of a plan that the register does not know; null where it knows all. */
export function proposedAgenciesText(draft: Draft, { words, schemas }: DraftTextOptions): string | null {
  const proposed = neededProposals(draft);
  if (proposed.length === 0) return null;
  const { at } = draftRemarks(draft, words);
  const source = cleanText(draft.head.number) ?? draft.file;
  const entry = (one: ProposedAgency) => entryText(one, `${source}, ${at(one.line)}`, words);
  const agencies = proposed.filter(({ kind }) => kind === 'agency').map(entry);
  const groups = proposed.filter(({ kind }) => kind === 'class').map(entry);
  const lines = [
    `# yaml-language-server: $schema=${schemas}/agencies.schema.json`,
    comment(words('draft/proposed', {})),
    ...(agencies.length === 0 ? ['agencies: []'] : ['agencies:', agencies.join('\n\n')]),
    ...(groups.length === 0 ? [] : ['', 'groups:', groups.join('\n\n')]),
  ];
  return `${lines.join('\n')}\n`;
}

function entryText({ id, kind, name, near }: ProposedAgency, basis: string, words: Words): string {
  const lines = [
    pairLine('id', id),
    pairLine('name', cleanText(name) ?? id),
    // Nobody has listed the members of a class that was met for the first time.
    ...(kind === 'class' ? ['members: unlisted'] : []),
    pairLine('basis', cleanText(basis) ?? id),
  ];
  const remark = near.length === 0 ? [] : [comment(words('draft/near', { ids: near }))];
  return [...remark, ...entryLines(lines)].map((line) => `  ${line}`).join('\n');
}
