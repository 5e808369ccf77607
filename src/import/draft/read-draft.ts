import type { AgencyRegister } from '../../model/agency-register.ts';
import type { Draft } from '../../model/draft.ts';
import { readOutline } from '../outline/read-outline.ts';
import type { SourceDocument } from '../source/source-document.ts';

export interface DraftContext {
  readonly register: AgencyRegister;
  /** The office reads "trước ngày D" as including D. */
  readonly beforeIncludesDay: boolean;
}

/** Understands a document as a plan: every paragraph is accounted for, and nothing is said that it does not say. */
export function readDraft(document: SourceDocument, _context: DraftContext): Draft {
  const { head } = readOutline(document);
  return {
    file: document.file,
    counts: document.counts,
    head: {
      number: head.number,
      issued: head.issued,
      place: head.place,
      form: head.form,
      title: head.title,
      year: head.year,
      issuer: null,
      superior: head.superior,
      standing: null,
      secretariat: null,
      signatory: head.signatory,
      inferred: [],
    },
    basis: [],
    cited: [],
    aims: [],
    sections: [],
    items: [],
    recipients: [],
    proposed: [],
    account: [],
  };
}
