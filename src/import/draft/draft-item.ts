import type { DraftItem, DraftParty, Inference, InferenceReason } from '../../model/draft.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import type { Party } from '../names/party.ts';
import type { Resolver } from '../names/resolve-parties.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { type FoundTime, findTime } from '../sentence/find-time.ts';
import { titleOf, without } from './title.ts';
import type { SaidTime, Work } from './work.ts';

interface ItemContext {
  readonly nodes: readonly OutlineNode[];
  readonly parties: Resolver;
  readonly when: WhenContext;
  /** The time of the headings over a paragraph. */
  readonly timeAbove: (at: number) => SaidTime | null;
}

export function draftItem(work: Work, id: string, section: string | null, context: ItemContext): DraftItem {
  const node = context.nodes[work.at];
  const line = node?.line ?? 0;
  const inferred: Inference[] = [];
  const tell = (field: Inference['field'], why: InferenceReason, from = line) => {
    if (!inferred.some((known) => known.field === field && known.why === why))
      inferred.push({ field, line: from, why });
  };
  const { lead = [], coordinating = [], others = null, line: leadLine = line, why = null } = work.agencies ?? {};
  const isHeading = why === 'heading' || why === 'addressee';
  // A heading gives the lead; who helps stands with the work.
  const besideLine = isHeading ? line : leadLine;
  if (why !== null && lead.length > 0) tell('lead', why, leadLine);
  if (why !== null && !isHeading && coordinating.length > 0) tell('coordinating', why, leadLine);
  if (why !== null && !isHeading && others !== null) tell('others', why, leadLine);
  if (lead.length === 0 && (coordinating.length > 0 || others !== null)) tell('lead', 'coordinate-only', besideLine);
  if (node?.isRenumbered) tell('id', 'renumbered');
  const resolve =
    (field: Inference['field'], from: number) =>
    (party: Party): DraftParty => {
      const resolved = context.parties.resolve(party, from);
      if (resolved.why !== null) tell(field, resolved.why, from);
      return resolved.party;
    };
  const time = timeOf(work, line, context);
  if (time?.why) tell('when', time.why, time.line);
  if (time?.found.why) tell('when', time.found.why, time.line);
  if (work.report?.isGuessed) tell('report', 'kind-of-report');
  return {
    id,
    section,
    title: titleWithoutTime(work, time?.found ?? null, context.when),
    sourceText: node?.text ?? work.task,
    line,
    lead: unique(lead.map(resolve('lead', leadLine))),
    coordinating: unique(coordinating.map(resolve('coordinating', besideLine))),
    others,
    when: time?.found.when ?? null,
    window: time?.found.window ?? null,
    whenProblem: time?.found.problem ?? null,
    parts: work.parts.map(titleOf),
    product: work.product,
    report: work.report?.kind ?? null,
    to: work.report?.to ? resolve('to', line)(work.report.to) : null,
    note: work.note,
    inferred,
  };
}

/** The time that was said for the work; else the one in its words; an anniversary in them only where nothing else is said. */
function timeOf(work: Work, line: number, { timeAbove }: ItemContext): SaidTime | null {
  const own = work.own && { found: work.own, line, why: null };
  const isEvent = (time: SaidTime | null) => time?.found.why === 'event-day';
  const said = [work.time, own].filter((time) => time !== null);
  return said.find((time) => !isEvent(time)) ?? said[0] ?? timeAbove(work.at);
}

/** The task without the words for its time, where those are kept as its time. */
function titleWithoutTime({ task, own }: Work, time: FoundTime | null, when: WhenContext): string {
  const found = own !== null && own === time && own.why !== 'event-day' ? findTime(task, when) : null;
  const cut = found?.when === own?.when ? (found?.cut ?? []) : [];
  return titleOf(without(task, cut)) || titleOf(task) || task;
}

function unique(parties: readonly DraftParty[]): readonly DraftParty[] {
  return parties.filter(({ text }, i) => parties.findIndex((other) => other.text === text) === i);
}
