/** Whether anybody can see what a text says: blanks, controls and signs without width say nothing. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
