/** Why a time cannot be read, in English. */
export function enTimeProblem({ found, reason }: { readonly found: string; readonly reason: string }): string {
  switch (reason) {
    case 'impossible-day':
      return `the calendar has no "${found}"`;
    case 'year-missing':
      return `the year of "${found}" is not known`;
    case 'backwards':
      return `the last day stands before the first in "${found}"`;
    default:
      return found === '' ? 'cannot be read' : `"${found}" cannot be read`;
  }
}
