import { type Document, Scalar, visit } from 'yaml';

/**
 * Plan files say things in full. An alias is a finding and is read as nothing, so that none can multiply without end.
 *
 * @returns the place of the first one; null where there is none
 */
export function removeAliases(document: Document.Parsed): readonly [number, number] | null {
  let first: readonly [number, number] | null = null;
  visit(document, {
    Alias(_key, { range }) {
      first ??= range ? [range[0], range[1]] : [0, 1];
      return new Scalar(null);
    },
  });
  return first;
}
