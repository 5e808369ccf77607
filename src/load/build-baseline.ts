import type { BaselineFile, KnownFinding as Entry } from '../model/file-types.ts';
import type { KnownFinding } from '../model/workspace.ts';
import { entriesOf, fieldsOf, textOf } from './read-values.ts';

/** The known findings as far as they can be read; an entry without a fingerprint is left to the findings of form. */
export function buildBaseline(data: unknown): readonly KnownFinding[] {
  return entriesOf<Entry>(fieldsOf<BaselineFile>(data).findings).flatMap((entry, index) => {
    const [file, rule, at, fingerprint] = [entry.file, entry.rule, entry.at, entry.fingerprint].map(textOf);
    return file && rule && fingerprint ? { index, file, rule, at: at ?? '', fingerprint } : [];
  });
}
