import type { Words } from '../i18n/words.ts';
import type { DraftItem, Inference } from '../model/draft.ts';
import { classes, leadsBeside } from './draft-parties.ts';
import type { DraftRemarks, Remark } from './draft-remarks.ts';

/** The keys that a remark about a field may stand beside, the first that is there. */
const BESIDE: Readonly<Record<Inference['field'], readonly string[]>> = {
  id: ['id'],
  title: ['title'],
  lead: ['lead', 'each', 'unstated', 'id'],
  coordinating: ['coordinating', 'others', 'id'],
  others: ['others', 'id'],
  when: ['when', 'unstated', 'id'],
  report: ['report', 'id'],
  to: ['to', 'report', 'id'],
  year: ['id'],
  issuer: ['id'],
  standing: ['id'],
  secretariat: ['id'],
};

/** Whatever was not simply read, with the keys that it may stand beside. */
export function remarksOn(
  item: DraftItem,
  words: Words,
  remarks: DraftRemarks,
): readonly (readonly [keys: readonly string[], Remark])[] {
  const { inferred, line, whenProblem, to } = item;
  const helpers = classes(item.coordinating);
  // A class that only helps is kept in words: what it would be in the register says nothing here.
  const isKeptInWords = ({ field, why }: Inference) =>
    field === 'coordinating' && why === 'class' && helpers.length > 0;
  const told = inferred.filter((one) => !isKeptInWords(one));
  const reasons = remarks.why(told);
  const lineOf = (field: Inference['field']) => inferred.find((one) => one.field === field)?.line ?? line;
  const helpLine = inferred.find(isKeptInWords)?.line ?? line;
  return [
    ...told.map(({ field }, i) => [BESIDE[field], reasons[i] as Remark] as const),
    ...(whenProblem === null
      ? []
      : [[BESIDE.when, { line: lineOf('when'), text: words('when/problem', whenProblem) }] as const]),
    ...leadsBeside(item).map(
      (text) =>
        [BESIDE.coordinating, { line: lineOf('coordinating'), text: words('draft/leads-already', { text }) }] as const,
    ),
    ...helpers.map(
      ({ text }) => [BESIDE.others, { line: helpLine, text: words('draft/class-coordinates', { text }) }] as const,
    ),
    ...(to?.kind === 'class'
      ? [[BESIDE.report, { line, text: words('draft/reports-to-class', { text: to.text }) }] as const]
      : []),
  ];
}
