import type { Words } from '../i18n/words.ts';
import type { Draft, DraftItem, DraftParty } from '../model/draft.ts';
import type { Data, Value } from './document.ts';

/** The keys of an imported activity in machine output: a contract, only added to. */
const DRAFT_FIELDS = [
  'id',
  'section',
  'title',
  'sourceText',
  'lead',
  'coordinating',
  'others',
  'when',
  'kind',
  'from',
  'to',
  'recurrence',
  'report',
  'line',
  'parts',
  'product',
  'reportTo',
  'note',
  'error',
  'inferred',
] as const;

/** A draft for machines: agencies stand as the document writes them. */
export function draftData(words: Words, draft: Draft): Data {
  const { head, items, account, proposed } = draft;
  return {
    kind: 'draft',
    envelope: {
      head: {
        number: head.number,
        issued: head.issued,
        place: head.place,
        title: head.title,
        issuer: textOf(head.issuer),
        year: head.year,
        form: head.form,
        superior: head.superior,
        standing: textOf(head.standing),
        secretariat: textOf(head.secretariat),
      },
    },
    fields: DRAFT_FIELDS,
    items: items.map((item) => draftItem(words, item)),
    closing: {
      notUnderstood: account
        .filter(({ became, isSuspect }) => became === 'not-understood' || isSuspect)
        .map(({ line, text, isSuspect }) => ({ line, text, suspect: isSuspect })),
      proposed: proposed.map(({ id, kind, name, line, near }) => ({ id, kind, name, line, near })),
    },
  };
}

function draftItem(words: Words, item: DraftItem): Readonly<Record<(typeof DRAFT_FIELDS)[number], Value>> {
  const { window, whenProblem, when } = item;
  return {
    id: item.id,
    section: item.section,
    title: item.title,
    sourceText: item.sourceText,
    lead: item.lead.map(({ text }) => text),
    coordinating: item.coordinating.map(({ text }) => text),
    others: item.others,
    when,
    // Nothing said is known to say nothing; what cannot be read may say anything.
    kind: window?.kind ?? (when === null ? 'unstated' : null),
    from: window?.from ?? null,
    to: window?.to ?? null,
    recurrence: window?.recurrence ?? null,
    report: item.report,
    line: item.line,
    parts: item.parts,
    product: item.product,
    reportTo: textOf(item.to),
    note: item.note,
    error: whenProblem === null ? null : words('when/problem', whenProblem),
    inferred: item.inferred.map(({ field, line, why }) => ({ field, line, why })),
  };
}

function textOf(party: DraftParty | null): string | null {
  return party?.text ?? null;
}
