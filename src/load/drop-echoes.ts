import type { DataPath, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { explained } from './explained.ts';

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
  const isExplained = explained(ofForm, brokenOf);
  // What is no text at all has neither form nor meaning.
  const isRoot = ({ place }: PlacedDiagnostic) => 'path' in place && place.path.length === 0;
  const formless = new Set(ofForm.filter(isRoot).map(({ file }) => file));
  const garbled = new Set(
    placed.filter(({ code, file }) => code === 'file/not-utf8' && formless.has(file)).map(({ file }) => file),
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
        isExplained(finding)
      ),
  );
}
