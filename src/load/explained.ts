import type { DataPath, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { FindingCode } from '../i18n/finding-args.ts';

/**
 * Findings that say that something is missing, and the keys it would stand under: where one of those keys is misspelt
 * or has the wrong form, that is the cause, and it has been told.
 */
const MISSING: { readonly [C in FindingCode]?: readonly string[] } = {
  'plan/lead-unstated': ['lead', 'each', 'unstated'],
  'plan/when-unstated': ['when', 'unstated'],
  'plan/period-unstated': ['unstated'],
  'plan/no-report-duty': ['report', 'activities'],
  'plan/id-outside-sections': ['id', 'sections'],
  'register/empty-group': ['groups', 'members'],
  'progress/no-evidence': ['evidence'],
  'progress/not-approved': ['approved_by'],
  'progress/when-missing': ['when'],
};

/** What is wrong with a word is wrong whatever became of the lines around it. */
const STANDS = /\/(unknown-\w+|when-unreadable|duplicate-id|after-unknown)$/;

/** Findings that look for something in the whole file, and the list where they look. */
const FILE_WIDE: { readonly [C in FindingCode]?: string } = {
  'plan/no-report-duty': 'activities',
  'plan/id-outside-sections': 'sections',
  'register/empty-group': 'agencies',
};

/**
 * Which findings only follow from another: from a part that is no YAML, or from a fault of form where they look.
 *
 * @param ofForm the findings of form
 * @param brokenOf the parts of a file that are no YAML, by its name
 */
export function explained(
  ofForm: readonly PlacedDiagnostic[],
  brokenOf: (file: string) => readonly DataPath[],
): (finding: PlacedDiagnostic) => boolean {
  const told = wordsWithin(ofForm);
  const brokenIn = new Map<string, BrokenParts>();
  return ({ code, file, place }) => {
    if (!('path' in place)) return false;
    const broken = brokenIn.get(file) ?? partsOf(brokenOf(file));
    brokenIn.set(file, broken);
    const own = place.path.slice(0, 2);
    // Of an entry that is no YAML only that is told which would be as wrong if it were.
    const isBroken = own.length === 2 && broken.entries.has(keyOf(own));
    if (isBroken && /^(plan|progress|register)\//.test(code) && !STANDS.test(code)) return true;
    const words = MISSING[code];
    if (words === undefined) return false;
    const list = FILE_WIDE[code];
    const places = [own, ...(list === undefined ? [] : [[list]])].map(keyOf);
    return places.some(
      (where) => broken.within.has(where) || words.some((word) => told.has(`${file}\n${where}\n${word}`)),
    );
  };
}

interface BrokenParts {
  readonly entries: ReadonlySet<string>;
  /** The ways to all that holds a broken part, and to the part itself. */
  readonly within: ReadonlySet<string>;
}

function partsOf(broken: readonly DataPath[]): BrokenParts {
  return {
    entries: new Set(broken.filter((part) => part.length === 2).map(keyOf)),
    within: new Set(broken.flatMap((part) => prefixesOf(part).map(keyOf))),
  };
}

/** The words that findings of form are about, by file and each place above them. */
function wordsWithin(ofForm: readonly PlacedDiagnostic[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const finding of ofForm) {
    if (!('path' in finding.place)) continue;
    const { path } = finding.place;
    const words = path.map(String);
    if (finding.code === 'schema/unknown-key' && finding.args.nearest) words.push(finding.args.nearest);
    for (const where of prefixesOf(path))
      for (const word of words) told.add(`${finding.file}\n${keyOf(where)}\n${word}`);
  }
  return told;
}

function prefixesOf(path: DataPath): readonly DataPath[] {
  return [0, 1, 2].filter((length) => length <= path.length).map((length) => path.slice(0, length));
}

function keyOf(path: DataPath): string {
  return JSON.stringify(path);
}
