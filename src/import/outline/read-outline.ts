import type { SourceDocument } from '../source/source-document.ts';
import type { Outline } from './outline.ts';

/** Puts a document in order. */
export function readOutline(_document: SourceDocument): Outline {
  return {
    head: {
      number: null,
      issued: null,
      place: null,
      form: null,
      title: null,
      year: null,
      yearFrom: null,
      issuer: null,
      issuerFrom: null,
      issuerLine: null,
      superior: null,
      addressee: null,
      signatory: { capacity: null, post: null, name: null },
    },
    nodes: [],
  };
}
