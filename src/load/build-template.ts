import type { TemplateFile, TemplatePart as TemplatePartEntry } from '../model/file-types.ts';
import type { Fill, Template, TemplatePart } from '../model/template.ts';
import { entriesOf, type Fields, fieldsOf, textOf, textsOf } from './read-values.ts';

/** All that the schema has: one that is missing here fails the type check. */
const FILLS: Readonly<Record<Fill, Fill>> = {
  results: 'results',
  table: 'table',
  numbers: 'numbers',
  matrix: 'matrix',
  overdue: 'overdue',
  coming: 'coming',
  undated: 'undated',
};

/** The outline of a report as far as it can be read. */
export function buildTemplate(data: unknown, file: string): Template {
  const head = fieldsOf<TemplateFile>(data);
  return {
    file,
    name: textOf(head.name) ?? '',
    subject: textOf(head.subject) ?? '',
    opening: textsOf(head.opening),
    parts: partsOf(head.parts, MAX_DEPTH),
    closing: textsOf(head.closing),
    recipients: textsOf(head.recipients),
    annexes: partsOf(head.annexes, MAX_DEPTH),
  };
}

/** Parts, items, points: the form knows no deeper one. */
const MAX_DEPTH = 3;

function partsOf(value: unknown, depth: number): readonly TemplatePart[] {
  if (depth === 0) return [];
  return entriesOf<TemplatePartEntry>(value).map(
    (entry: Fields<TemplatePartEntry>): TemplatePart => ({
      heading: textOf(entry.heading) ?? '',
      text: textsOf(entry.text),
      fill: Object.values(FILLS).find((known) => known === entry.fill) ?? null,
      sections: textsOf(entry.sections),
      write: textOf(entry.write),
      parts: partsOf(entry.parts, depth - 1),
    }),
  );
}
