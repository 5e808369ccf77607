import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { isFixed, SEVERITIES } from '../diagnostics/severities.ts';
import { nearest } from '../i18n/nearest.ts';
import type { Suppression } from './read-suppressions.ts';
import type { Source } from './source.ts';

export interface Unsilenced {
  readonly findings: readonly PlacedDiagnostic[];
  readonly silenced: readonly PlacedDiagnostic[];
  /** What is wrong with the suppressions themselves, still to be placed. */
  readonly own: readonly Diagnostic[];
}

export interface Silenceable {
  /** The codes that a comment can silence. */
  readonly configurable: readonly string[];
  /** Whether a rule was not asked at all: its suppressions cannot be judged. */
  readonly isIgnored: (code: string) => boolean;
}

/** How far below its comment a finding is looked for that the comment may have been meant for, in lines. */
const REACH = 20;

/** Leaves out what a comment above the line silences. */
export async function applySuppressions(
  placed: readonly PlacedDiagnostic[],
  sources: ReadonlyMap<string, Source>,
  rules: Silenceable,
): Promise<Unsilenced> {
  const silenced = new Set<PlacedDiagnostic>();
  const own: Diagnostic[] = [];
  for (const [file, source] of sources) {
    if (!source.mentions('vstbcpn') && !source.mentions('VSTBCPN')) continue;
    const ofFile = placed.filter((finding) => finding.file === file);
    for (const suppression of (await source.parsed()).suppressions()) {
      const { hits, faults } = judge(suppression, ofFile, rules);
      for (const hit of hits) silenced.add(hit);
      for (const { code, args, at } of faults)
        own.push({ code, severity: SEVERITIES[code], args, file, place: { offsets: at } } as Diagnostic);
    }
  }
  return { findings: placed.filter((finding) => !silenced.has(finding)), silenced: [...silenced], own };
}

interface Fault {
  readonly code: keyof typeof SEVERITIES;
  readonly args: object;
  readonly at: readonly [start: number, end: number];
}

function judge(
  { rules, reason, miswritten, offsets, targetLine }: Suppression,
  ofFile: readonly PlacedDiagnostic[],
  { configurable, isIgnored }: Silenceable,
): { readonly hits: readonly PlacedDiagnostic[]; readonly faults: readonly Fault[] } {
  if (miswritten !== null)
    return { hits: [], faults: [{ code: 'suppression/miswritten', args: { found: miswritten }, at: offsets }] };
  if (rules.length === 0)
    return { hits: [], faults: [{ code: 'suppression/no-reason', args: { rule: null }, at: offsets }] };
  const hits: PlacedDiagnostic[] = [];
  const faults: Fault[] = [];
  for (const { id, offsets: at } of rules) {
    if (!configurable.includes(id)) {
      const near = nearest(id, configurable)[0] ?? null;
      faults.push({ code: 'suppression/unknown-rule', args: { found: id, nearest: near, isFixed: isFixed(id) }, at });
      continue;
    }
    if (isIgnored(id)) continue;
    const own = ofFile.filter(({ code }) => code === id);
    const here = own.filter(({ span }) => span.line === targetLine);
    hits.push(...here);
    if (here.length > 0) continue;
    const below = own.find(({ span }) => span.line > targetLine && span.line <= targetLine + REACH);
    faults.push({
      code: 'suppression/unused',
      args: { rule: id, isAlone: rules.length === 1, line: below?.span.line ?? null },
      at,
    });
  }
  // One finding, not two: what it silences is told once the reason is there or the comment is gone.
  if (reason === null && hits.length > 0)
    faults.push({ code: 'suppression/no-reason', args: { rule: rules.map(({ id }) => id).join(', ') }, at: offsets });
  return { hits, faults };
}
