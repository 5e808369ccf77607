import type { AgencyRegister } from '../../model/agency-register.ts';
import type { Draft, DraftItem } from '../../model/draft.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import { nameBook } from '../names/name-book.ts';
import { resolver } from '../names/resolve-parties.ts';
import { readOutline } from '../outline/read-outline.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { accountOf } from './account.ts';
import { citationsOf } from './citations.ts';
import { draftHead } from './draft-head.ts';
import { gatherWorks } from './gather-works.ts';
import { idGiver } from './item-ids.ts';
import { lineFates } from './line-fates.ts';
import { readTables } from './read-tables.ts';
import { readTree } from './read-tree.ts';
import { inSchoolYear, schoolYearOf } from './school-year.ts';
import { aimsOf, sectionsOf } from './sections.ts';
import { withShortTitle } from './short-title.ts';
import { withLeftWords } from './with-left-words.ts';
import { withWorkAmongAims } from './work-among-aims.ts';
import { workItems } from './work-items.ts';
import { takenPlaces, workPlaces } from './work-places.ts';

export interface DraftContext {
  readonly register: AgencyRegister;
  /** The office reads "trước ngày D" as including D. */
  readonly beforeIncludesDay: boolean;
}

/** Understands a document as a plan: every paragraph is accounted for, and nothing is said that it does not say. */
export function readDraft(document: SourceDocument, { register, beforeIncludesDay }: DraftContext): Draft {
  const outline = readOutline(document);
  const { head, recipients } = outline;
  const nodes = withWorkAmongAims(outline.nodes);
  const names = nameBook(register, head.issued);
  const when: WhenContext = { year: head.year, issued: head.issued, beforeIncludesDay };
  const parties = resolver(names);
  const schoolYear = schoolYearOf(head.title, head.year);
  const draftedHead = draftHead(outline, names, parties);
  const tree = readTree({ ...outline, nodes }, names, when);
  const { works, fates } = gatherWorks(tree, { names, when });
  const headings = sectionsOf(tree, fates);
  const aims = aimsOf(nodes, fates);
  const worked = workPlaces(works, tree, headings);
  const giveId = idGiver(takenPlaces(tree, worked, [...headings, ...aims]));
  const items = workItems(works, { tree, parties, when, sections: headings, places: worked, giveId });
  const tables = readTables(tree, { names, when, parties, giveId, sections: headings });
  const places = new Set([...headings, ...aims].map(({ id }) => id));
  return {
    file: document.file,
    counts: document.counts,
    head: draftedHead,
    ...citationsOf(outline),
    aims,
    sections: [...headings, ...tables.sections].sort((a, b) => a.at - b.at).map(({ id, title }) => ({ id, title })),
    items: withLeftWords([...items.values(), ...tables.items].sort(byLine).map(withShortTitle)).map((item) =>
      inSchoolYear(item, schoolYear, when),
    ),
    recipients,
    proposed: parties.proposed(),
    account: accountOf(document, lineFates(tree, fates, items, tables.fates, places)),
  };
}

function byLine(a: DraftItem, b: DraftItem): number {
  return a.line - b.line;
}
