import type { OutlineNode } from '../outline/outline.ts';
import { findTime } from '../sentence/find-time.ts';
import { type Assignment, readAssignments } from '../sentence/read-assignments.ts';
import { agenciesOf, namesAnybody } from './agencies.ts';
import { isReporting } from './is-reporting.ts';
import { labelledWorks, ownReports, ownWorks } from './own-works.ts';
import type { ParagraphContext } from './paragraph-context.ts';
import type { Reading } from './reading.ts';
import { announces, announcesDuties, beginsWithVerb, isStatement } from './wording.ts';

/** Among the duties of an agency, to propose or to share out work is a duty too: it gives none to whoever is named. */
const OWN_DEED = /^(?:đề xuất|kiến nghị|phân công)(?!\p{L})(?![^:]*:\s*$)/iu;

/** Reads a paragraph that may say what is to be done, or by whom. */
export function readDuty(node: OutlineNode, context: ParagraphContext): Reading {
  const labelled = labelledWorks(node, context);
  if (labelled.length > 0) return { kind: 'works', works: labelled, isHeading: false };
  // "Nhiệm vụ của Sở X: Chủ trì …" is the same as "Sở X: Chủ trì …".
  const sentence = node.text.replace(/^(?:nhiệm vụ|trách nhiệm)(?: cụ thể)? của (?=\p{Lu}[^:]{2,100}:)/iu, '');
  // Whom a letter goes to has to do its points and what it asks of "quý Sở", and not whatever it tells.
  const isAsked = node.label !== null || /(?<!\p{L})quý\s+(?:\p{Lu}|cơ quan|đơn vị|cấp|ban|ngành|hội)/u.test(sentence);
  const heading = context.agencies?.lead ?? (isAsked ? context.addressee : []);
  const isOwn = context.agencies !== null && OWN_DEED.test(sentence) && !/chủ trì|phối hợp/iu.test(sentence);
  const assignments = isOwn ? [] : readAssignments(sentence, { names: context.names, heading });
  const duty = { ...node, text: sentence };
  return assignments.some(namesAnybody) ? assigned(duty, assignments, context) : unassigned(duty, context);
}

/** A paragraph that names who does something. */
function assigned(node: OutlineNode, assignments: readonly Assignment[], context: ParagraphContext): Reading {
  const [first] = assignments as readonly [Assignment];
  const agencies = agenciesOf(first, node.line, context.agencies);
  const task = first.task?.replace(/[:：]\s*$/u, '') ?? null;
  if (announces(node.text) && (announcesDuties(task) || (task !== null && isReporting(task)))) {
    // Under its own heading, a sentence on how its chief sees to the work names nobody else.
    const isNew = first.leadFrom === 'heading' || /chủ trì|phối hợp/iu.test(node.text) || context.agencies === null;
    const own = { ...agencies, why: agencies.why ?? ('previous-paragraph' as const) };
    return { kind: 'announcement', agencies: isNew && first.lead.length > 0 ? own : context.agencies, time: null };
  }
  const works = ownWorks(node, assignments, context);
  if (works.length > 0) return { kind: 'works', works, isHeading: false };
  return { kind: 'assignment', agencies, time: findTime(node.text, context.when), task: first.task };
}

/** A paragraph that names nobody. */
function unassigned(node: OutlineNode, context: ParagraphContext): Reading {
  const { agencies, when, hasChildren } = context;
  if (announces(node.text) && !(node.label !== null && hasChildren && beginsWithVerb(node.text)))
    return { kind: 'announcement', agencies: null, time: null };
  const reports = ownReports(node, context);
  if (reports.length > 0) return { kind: 'works', works: reports, isHeading: false };
  // A report that nobody owes by any time is a word on how others are sent.
  if (isReporting(node.text) || !isDuty(node, agencies !== null)) return { kind: 'unclear' };
  return { kind: 'task', agencies, time: findTime(node.text, when) };
}

/** Whether a paragraph that names nobody demands something: a number or dash where duties stand, or a verb in front. */
function isDuty({ text, label, chapter }: OutlineNode, isSomebodys: boolean): boolean {
  if (beginsWithVerb(text)) return isSomebodys || label !== null || chapter !== 'unknown';
  return (isSomebodys || (label !== null && chapter === 'duties')) && !isStatement(text);
}
