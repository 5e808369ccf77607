import type { Party } from '../names/party.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { isCapitals } from '../outline/wording.ts';
import { onlyTime } from '../sentence/find-time.ts';
import type { Agencies } from './agencies.ts';
import { headingAgencies } from './agency-heading.ts';
import { readFields } from './field-line.ts';
import { isReporting } from './is-reporting.ts';
import type { ParagraphContext } from './paragraph-context.ts';
import { readDuty } from './read-duty.ts';
import type { Reading } from './reading.ts';
import { headingTime } from './scope.ts';
import { announces, isAppeal, isRule } from './wording.ts';

/** No paragraph of a plan is as long; what is, is not read word by word. */
const MAX_LENGTH = 4000;

/** Says what one paragraph is by its own words and the headings above it. */
export function readParagraph(node: OutlineNode, context: ParagraphContext): Reading {
  const set = setRole(node);
  if (set !== null) return { kind: 'set', became: set };
  if (node.text.length > MAX_LENGTH) return { kind: 'unclear' };
  if (node.role === 'body') return readText(node, context);
  return readHeading(node, context);
}

function setRole({ role, chapter }: OutlineNode) {
  if (role === 'head' || role === 'basis' || role === 'signature' || role === 'recipient') return role;
  if (role === 'intro') return 'background';
  if (role === 'table') return 'not-understood';
  if (role !== 'body') return null;
  if (chapter === 'aims' || chapter === 'targets') return 'aim';
  return chapter === 'background' ? 'background' : null;
}

function readText(node: OutlineNode, context: ParagraphContext): Reading {
  const { names, when } = context;
  if (/^Kính gửi\s*:/iu.test(node.text)) return { kind: 'set', became: 'head' };
  if (isRule(node.text) || (node.label === null && isAppeal(node.text))) return { kind: 'set', became: 'background' };
  const doesAnnounce = announces(node.text);
  const time = doesAnnounce ? headingTime(node.text, when) : isReporting(node.text) ? null : onlyTime(node.text, when);
  if (time !== null) return doesAnnounce ? { kind: 'announcement', agencies: null, time } : { kind: 'time', time };
  const fields = readFields(node.text);
  if (fields?.before === '') return { kind: 'fields', fields: fields.fields };
  const named = context.hasChildren || doesAnnounce ? headingAgencies(node.text, names) : null;
  if (named !== null) return { kind: 'announcement', agencies: byHeading(named, node.line), time: null };
  return readDuty(node, context);
}

function byHeading(lead: readonly Party[], line: number): Agencies {
  return { lead, coordinating: [], others: null, line, why: 'heading' };
}

/** Words by which a heading assigns what stands under it. */
const ASSIGNS = /chủ trì|phối hợp|(?<!\p{L})(?:giao|phân công|đề nghị|yêu cầu)(?!\p{L})/iu;

function readHeading(node: OutlineNode, context: ParagraphContext): Reading {
  const { names, when, hasChildren } = context;
  const plain: Reading = { kind: 'heading', agencies: null, time: headingTime(node.text, when) };
  const isOfDuties = !['aims', 'targets', 'background'].includes(node.chapter);
  if (!isOfDuties || plain.time !== null || node.role === 'annex-title') return plain;
  const named = headingAgencies(node.text, names);
  if (named !== null) return { ...plain, agencies: byHeading(named, node.line) };
  // A number in words with nothing under it is a point of a list.
  if (!hasChildren && node.label !== null && !isCapitals(node.text)) {
    const reading = readText(node, context);
    return reading.kind === 'unclear' ? plain : reading;
  }
  if (!ASSIGNS.test(node.text)) return plain;
  const reading = readDuty(node, context);
  if (reading.kind === 'announcement') return { ...plain, agencies: reading.agencies };
  return reading.kind === 'works' && reading.works.some(({ agencies }) => agencies !== null)
    ? { ...reading, isHeading: true }
    : plain;
}
