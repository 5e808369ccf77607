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
 * One cause gives one finding: leaves out what only repeats another finding in other words.
 *
 * @param brokenOf the parts of a file that are no YAML, by its name
 */
export function dropEchoes(
  placed: readonly PlacedDiagnostic[],
  brokenOf: (file: string) => readonly DataPath[],
): readonly PlacedDiagnostic[] {
  const at = ({ file, span }: PlacedDiagnostic) => `${file}:${span.line}:${span.column}`;
  const line = ({ file, span }: PlacedDiagnostic) => `${file}:${span.line}`;
  const placesOf = (pattern: RegExp, place: (finding: PlacedDiagnostic) => string) =>
    new Set(placed.filter(({ code }) => pattern.test(code)).map(place));
  // What stands on a line that is no YAML was not read as it was meant.
  const spoilt = placesOf(/^yaml\//, line);
  // An agency written by its name has the wrong form too: the finding that names the id is told.
  const named = placesOf(/\/(unknown-(agency|activity|id)|after-unknown)$/, at);
  // A day without its zeros has the wrong form too: the finding that says how to write it is told.
  const unpadded = placesOf(/^text\/unpadded-date$/, at);
  // What is no text, or no list, has no meaning to be wrong.
  const mistyped = placesOf(/^schema\/wrong-type$/, at);
  const ofForm = placed.filter(({ code }) => code.startsWith('schema/'));
  // What is no text at all has neither form nor meaning.
  const isRoot = ({ place }: PlacedDiagnostic) => 'path' in place && place.path.length === 0;
  const garbled = new Set(
    placed
      .filter(
        ({ code, file }) => code === 'file/not-utf8' && ofForm.some((other) => other.file === file && isRoot(other)),
      )
      .map(({ file }) => file),
  );
  return placed.filter(
    (finding) =>
      finding.code.startsWith('file/') ||
      !(
        garbled.has(finding.file) ||
        (!finding.code.startsWith('yaml/') && spoilt.has(line(finding))) ||
        (finding.code === 'schema/bad-form' && named.has(at(finding))) ||
        (finding.code === 'schema/bad-date' && unpadded.has(at(finding))) ||
        (!/^(schema|yaml)\//.test(finding.code) && mistyped.has(at(finding))) ||
        isExplained(finding, ofForm, brokenOf(finding.file))
      ),
  );
}

function isExplained(
  { code, file, place }: PlacedDiagnostic,
  ofForm: readonly PlacedDiagnostic[],
  broken: readonly DataPath[],
): boolean {
  if (!('path' in place)) return false;
  const own = entryOf(place.path);
  // Of an entry that is no YAML only that is told which would be as wrong if it were.
  const isBroken = broken.some((part) => part.length > 1 && part.every((step, i) => place.path[i] === step));
  if (isBroken && /^(plan|progress|register)\//.test(code) && !STANDS.test(code)) return true;
  const keys = MISSING[code];
  if (keys === undefined) return false;
  const within = (path: DataPath) => path[0] === FILE_WIDE[code] || own.every((step, i) => path[i] === step);
  return (
    broken.some(within) ||
    ofForm.some(
      (other) =>
        other.file === file &&
        'path' in other.place &&
        within(other.place.path) &&
        (other.place.path.some((step) => keys.includes(String(step))) ||
          (other.code === 'schema/unknown-key' && keys.includes(other.args.nearest ?? ''))),
    )
  );
}

/** The entry of a list that a path leads into: `['activities', 3]`. */
function entryOf(path: DataPath): DataPath {
  return path.slice(0, 2);
}
