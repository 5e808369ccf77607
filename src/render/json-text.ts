import type { Value } from '../view/document.ts';

/** What JSON allows raw but a terminal, or a reader that splits at every kind of line end, would act on. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON in which such characters are escaped: the same value to every JSON reader. */
export function jsonText(value: Value, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
