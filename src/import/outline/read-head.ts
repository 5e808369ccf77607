import type { SourceBlock } from '../source/source-document.ts';
import { addresseeOf, opensAddressee } from './addressee.ts';
import { isAttachedNote } from './annex-title.ts';
import { findForm } from './form.ts';
import { isHeadMark, isSubjectNote, readHeadLine, subjectOf } from './head-line.ts';
import { printedIssuer, textIssuer } from './issuer.ts';
import type { OutlineHead, OutlineNode } from './outline.ts';
import { blockLines, saysRank } from './signature-line.ts';
import { isCapitals, isRule } from './wording.ts';
import { yearOfHead } from './year.ts';

/** Reads the printed head; what it does not say is taken from the first sentences of the text, or is null. */
export function readHead(blocks: readonly SourceBlock[], body: readonly OutlineNode[]): Omit<OutlineHead, 'signatory'> {
  const printed = blocks.flatMap((block) => blockLines(block).map((text) => ({ line: block.line, text })));
  const sent = printed.findIndex(({ text }) => opensAddressee(text));
  const lines = sent === -1 ? printed : printed.slice(0, sent);
  const formAt = lines.findIndex(({ text }) => findForm(text) !== null);
  const over = (formAt === -1 ? lines : lines.slice(0, formAt)).filter(
    ({ text }) => !isRule(text) && !/^[#(]/.test(text),
  );
  const read = over.map(({ text, line }) => ({ line, ...readHeadLine(text) }));
  const dated = read.find(({ hasDay }) => hasDay);
  const about = letterSubject(over.map(({ text }) => text));
  const title = formAt === -1 ? about : titleOf(lines.slice(formAt).map(({ text }) => text));
  const bodies = read
    .flatMap(({ rest, line }) => rest.map((text) => ({ text, line })))
    .filter(({ text }) => !isSubjectNote(text) && isCapitals(text));
  const issuer = printedIssuer(bodies, body, dated?.place ?? null) ?? textIssuer(body);
  return {
    number: read.find(({ number }) => number !== null)?.number ?? null,
    issued: dated?.issued ?? null,
    place: dated?.place ?? null,
    form: formAt === -1 ? (about === null ? null : 'CÔNG VĂN') : (findForm(lines[formAt]?.text ?? '')?.form ?? null),
    title,
    ...yearOfHead(title, dated?.year ?? null),
    issuer: issuer?.name ?? null,
    issuerFrom: issuer?.from ?? null,
    issuerLine: issuer?.line ?? null,
    superior: issuer?.superior ?? null,
    addressee: sent === -1 ? null : addresseeOf(printed.slice(sent).map(({ text }) => text)),
  };
}

/** "V/v …" under the number of a letter, with the lines that go on with it. */
function letterSubject(lines: readonly string[]): string | null {
  const at = lines.findIndex((text) => isSubjectNote(text));
  if (at === -1) return null;
  const end = lines.findIndex((text, i) => i > at && !/^\p{Ll}/u.test(text));
  return [subjectOf(lines[at] ?? ''), ...lines.slice(at + 1, end === -1 ? lines.length : end)].join(' ');
}

/** The lines of the subject, joined by a blank. */
function titleOf(lines: readonly string[]): string | null {
  const [first = '', ...more] = lines;
  const subject = findForm(first)?.subject ?? '';
  const rest = more.filter((text) => !isRule(text) && !isAttachedNote(text) && !isHeadMark(text) && !/^\(/.test(text));
  const said = rest.filter((text) => !(isCapitals(text) && saysRank(text)));
  // "KẾ HOẠCH HÀNH ĐỘNG / Vì sự tiến bộ …": the rest of the first line is no heading of its own.
  const opened = isCapitals(subject) && said.some((text) => !isCapitals(text)) ? sentence(subject) : subject;
  return (
    [opened, ...said]
      .filter((text) => text !== '')
      .join(' ')
      .trim() || null
  );
}

const sentence = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
