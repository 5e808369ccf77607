import type { None } from './worded.ts';

type Named = { readonly id: string; readonly name: string };

/** Wrong use (exit code 2) and what could not be done (exit code 3). */
export interface UsageArgs {
  'usage/prefix': { message: string; help: string };
  'usage/unknown-command': { found: string; nearest: string | null; known: readonly string[] };
  'usage/unknown-option': { found: string; nearest: string | null };
  'usage/missing-argument': { name: string };
  'usage/missing-value': { option: string };
  'usage/too-many-arguments': { found: readonly string[] };
  'usage/bad-value': { option: string; found: string; allowed: readonly string[]; nearest: string | null };
  'usage/bad-number': { option: string; found: string; min: number; max: number };
  'usage/bad-date': { option: string; found: string };
  'usage/both': { first: string; second: string };
  'usage/day-needed': { year: number };
  'usage/backwards': { from: string; to: string };
  'usage/unknown-agency': { found: string; nearest: readonly Named[] };
  'usage/many-agencies': { found: string; candidates: readonly Named[] };
  'usage/unknown-section': { found: string; nearest: string | null };
  'usage/group': { found: string; name: string };
  'usage/section': { found: string; activities: readonly string[] };
  'usage/unknown-activity': { found: string; plan: string; nearest: string | null };
  'usage/unknown-plan': { found: string; known: readonly string[] };
  'usage/no-plan-yet': { asOf: string; known: readonly string[] };
  'usage/same-plan': { id: string; files: readonly string[] };
  'usage/many-plans': { year: number; known: readonly string[] };
  'usage/checklist-of-whom': None;
  'usage/no-plan-file': { path: string };
  'usage/outside-workspace': { path: string; root: string };
  'usage/unknown-revision': { found: string };
  'usage/unknown-rule': { found: string; nearest: string | null; isFixed: boolean };
  'usage/unknown-code': { found: string; nearest: string | null };
  'usage/rule-form': { found: string };
  'usage/stdin-name': None;
  'usage/empty': { option: string };
  'usage/needs': { option: string; needed: string };
  'usage/two-to-stdout': { first: string; second: string };
  'usage/binary': { format: string; extension: string };
  'usage/unknown-extension': { file: string; known: readonly string[] };
  'host/no-workspace': { folder: string };
  'host/no-folder': { folder: string };
  'host/no-plan': { folder: string };
  'host/plan-unreadable': { file: string };
  'host/init-exists': { files: readonly string[] };
  /** A plan among them, that a document is read into. */
  'host/plan-exists': { files: readonly string[] };
  'host/file-exists': { files: readonly string[] };
  'host/no-git': None;
  'host/no-repository': { folder: string; detail: string };
  'host/unmerged': { files: readonly string[] };
  'host/git-failed': { detail: string };
  'host/hook-exists': { file: string; folder: string; isOurs: boolean };
  'host/cannot-read': { file: string; detail: string };
  'host/cannot-write': { file: string; detail: string };
}
