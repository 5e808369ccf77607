/** The numbers of a text as written: moving a time by years changes nothing else in it. */
export function digitRuns(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

/** A text with other numbers in the places of its own, one for each. */
export function withRuns(text: string, runs: readonly string[]): string {
  let at = 0;
  return text.replace(/\d+/g, (found) => runs[at++] ?? found);
}
