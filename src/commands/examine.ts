import { applySeverities } from '../check/apply-severities.ts';
import { CONFIGURABLE } from '../check/catalogue.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { RULES } from '../check/rules.ts';
import type { Diagnostic, PlacedDiagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import type { Host } from '../host/host.ts';
import { applySuppressions } from '../load/apply-suppressions.ts';
import { type Recognised, recognise } from '../load/fingerprint.ts';
import { loadTemplates } from '../load/load-templates.ts';
import { type Loaded, loadWorkspace } from '../load/load-workspace.ts';
import { placeFindings } from '../load/place-findings.ts';
import { splitKnown, unusedEntries } from '../load/split-known.ts';
import type { IsoDate } from '../time/window.ts';

type Severities = Readonly<Record<string, Severity | 'ignore'>>;

export interface Examined {
  readonly loaded: Loaded;
  /** What settings and options make of rules. */
  readonly severities: Severities;
  /** Everything that is to be told, sorted. */
  readonly findings: readonly PlacedDiagnostic[];
  readonly recognised: ReadonlyMap<PlacedDiagnostic, Recognised>;
  /** Findings that a comment above the line silences. */
  readonly silenced: readonly PlacedDiagnostic[];
  /** Findings that `plans/baseline.yaml` lists. */
  readonly known: readonly PlacedDiagnostic[];
}

/** Everything that is wrong with a workspace: text, YAML, form and meaning, all plans. */
export async function examine(host: Host, root: string, asOf: IsoDate, overrides: Severities): Promise<Examined> {
  const loaded = await loadTemplates(host, await loadWorkspace(host, root));
  const { workspace, sources } = loaded;
  const severities = { ...workspace.settings.rules, ...overrides };
  const place = (found: readonly Diagnostic[]) => placeFindings(applySeverities(found, severities), sources);
  const ofText: Diagnostic[] = [];
  for (const source of sources.values())
    ofText.push(...(await source.parsed()).textFindings().map(({ finding }) => finding));
  const placed = await place([...loaded.findings, ...ofText, ...checkWorkspace(workspace, asOf, RULES)]);
  const { findings, silenced, own } = await applySuppressions(placed, sources, {
    configurable: CONFIGURABLE,
    isIgnored: (code) => severities[code] === 'ignore',
  });
  const recognised = await recognise(sortDiagnostics([...findings, ...(await place(own))]), sources);
  const { known, left } = splitKnown(recognised, workspace.baseline);
  const unused = await place(unusedEntries(workspace.baseline, known, recognised));
  for (const [finding, name] of await recognise(unused, sources)) recognised.set(finding, name);
  return { loaded, severities, findings: sortDiagnostics([...left, ...unused]), recognised, silenced, known };
}
