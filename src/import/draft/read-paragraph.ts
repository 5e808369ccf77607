import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { findTime, onlyTime } from '../sentence/find-time.ts';
import { type Assignment, readAssignments } from '../sentence/read-assignments.ts';
import { type Agencies, agenciesOf, namesAnybody } from './agencies.ts';
import { headingAgencies } from './agency-heading.ts';
import { readFields } from './field-line.ts';
import { ownWorks } from './own-works.ts';
import type { Reading } from './reading.ts';
import { headingTime } from './scope.ts';
import { announces, announcesDuties, beginsWithVerb, isRule, isStatement } from './wording.ts';

export interface ParagraphContext {
  readonly names: NameBook;
  readonly when: WhenContext;
  /** Whose duties stand here by the headings above; null where none says. */
  readonly agencies: Agencies | null;
  /** Whom the document is sent to. */
  readonly addressee: readonly Party[];
  /** Something stands under it. */
  readonly hasChildren: boolean;
}

/** No paragraph of a plan is as long; what is, is not read word by word. */
const MAX_LENGTH = 4000;

/** Says what one paragraph is by its own words and the headings above it. */
export function readParagraph(node: OutlineNode, context: ParagraphContext): Reading {
  const set = setRole(node);
  if (set !== null) return { kind: 'set', became: set };
  if (node.text.length > MAX_LENGTH) return { kind: 'unclear' };
  const { names, when } = context;
  if (node.role === 'heading' || node.role === 'annex-title') {
    const reading = asHeading(node, context);
    if (reading !== null) return reading;
  }
  const time = announces(node.text) ? headingTime(node.text, when) : onlyTime(node.text, when);
  if (time !== null)
    return announces(node.text) ? { kind: 'announcement', agencies: null, time } : { kind: 'time', time };
  const fields = readFields(node.text);
  if (fields?.before === '') return { kind: 'fields', fields: fields.fields };
  if (isRule(node.text)) return { kind: 'set', became: 'background' };
  const named = context.hasChildren || announces(node.text) ? headingAgencies(node.text, names) : null;
  if (named !== null) return { kind: 'announcement', agencies: byHeading(named, node.line), time: null };
  const assignments = readAssignments(node.text, {
    names,
    heading: context.agencies?.lead ?? context.addressee,
  });
  return assignments.some(namesAnybody) ? assigned(node, assignments, context) : unassigned(node, context);
}

function setRole({ role, chapter }: OutlineNode) {
  if (role === 'head' || role === 'basis' || role === 'signature') return role;
  if (role === 'recipient') return 'recipient';
  if (role === 'intro') return 'background';
  if (role !== 'body') return null;
  if (chapter === 'aims' || chapter === 'targets') return 'aim';
  return chapter === 'background' ? 'background' : null;
}

function byHeading(lead: readonly Party[], line: number): Agencies {
  return { lead, coordinating: [], others: null, line, why: 'heading' };
}

function asHeading(node: OutlineNode, context: ParagraphContext): Reading | null {
  const named = headingAgencies(node.text, context.names);
  if (named !== null) return { kind: 'heading', agencies: byHeading(named, node.line), time: null };
  const time = headingTime(node.text, context.when);
  if (time !== null || node.chapter === 'aims' || node.role === 'annex-title')
    return { kind: 'heading', agencies: null, time };
  const assignments = readAssignments(node.text, { names: context.names, heading: [] });
  if (assignments.some(namesAnybody)) {
    const reading = assigned(node, assignments, context);
    if (reading.kind === 'announcement') return { kind: 'heading', agencies: reading.agencies, time: reading.time };
    return reading.kind === 'works' ? { ...reading, isHeading: true } : reading;
  }
  return { kind: 'heading', agencies: null, time: null };
}

/** A paragraph that names who does something. */
function assigned(node: OutlineNode, assignments: readonly Assignment[], context: ParagraphContext): Reading {
  const [first] = assignments as readonly [Assignment];
  const agencies = agenciesOf(first, node.line, context.agencies);
  if (announces(node.text) && announcesDuties(first.task?.replace(/[:：]\s*$/u, '') ?? null)) {
    // Under its own heading, a sentence on how its chief sees to the work names nobody else.
    const isNew = first.leadFrom === 'heading' || /chủ trì|phối hợp/iu.test(node.text) || context.agencies === null;
    return {
      kind: 'announcement',
      agencies: isNew && first.lead.length > 0 ? { ...agencies, why: 'previous-paragraph' } : context.agencies,
      time: null,
    };
  }
  const works = ownWorks(node, assignments, context);
  if (works.length > 0) return { kind: 'works', works, isHeading: false };
  return { kind: 'assignment', agencies, time: findTime(node.text, context.when), task: first.task };
}

/** A paragraph that names nobody. */
function unassigned(node: OutlineNode, context: ParagraphContext): Reading {
  const { agencies, when } = context;
  const own = ownWorks(node, [], context);
  if (own.length > 0) return { kind: 'works', works: own, isHeading: false };
  if (announces(node.text) && !(node.label !== null && context.hasChildren && beginsWithVerb(node.text)))
    return { kind: 'announcement', agencies: null, time: null };
  if (!isDuty(node, agencies !== null)) return { kind: 'unclear' };
  return { kind: 'task', agencies, time: findTime(node.text, when) };
}

/** Whether a paragraph that names nobody demands something: a number or dash where duties stand, or a verb in front. */
function isDuty({ text, label, chapter }: OutlineNode, isSomebodys: boolean): boolean {
  if (beginsWithVerb(text)) return isSomebodys || label !== null || chapter !== 'unknown';
  return (isSomebodys || (label !== null && chapter === 'duties')) && !isStatement(text);
}
