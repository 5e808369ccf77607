import { basename, dirname, join, relative, resolve } from 'node:path';
import type { DraftTextOptions } from '../edit/draft-text.ts';
import type { Host } from '../host/host.ts';
import type { Draft } from '../model/draft.ts';
import type { GlobalOptions } from './global-options.ts';

/** The texts of a draft, and where they belong. */
export interface DraftFiles {
  readonly plan: string;
  /** Null where the register knows everybody. */
  readonly proposed: string | null;
  /** What was read, kept beside a plan for the next time; null for a draft that is no plan of a workspace's form. */
  readonly imported: string | null;
}

/** The YAML of a draft as it is to stand in its file, or on stdout where it has none. */
export async function draftFiles(
  host: Host,
  { words, output }: Pick<GlobalOptions, 'words' | 'output'>,
  root: string | null,
  draft: Draft,
): Promise<DraftFiles> {
  const { draftPlanText, importedText, proposedAgenciesText } = await import('../edit/draft-text.ts');
  const options = draftOptions(host, { words, output }, root, draft);
  return {
    plan: draftPlanText(draft, options),
    proposed: proposedAgenciesText(draft, options),
    imported: output !== null && basename(output) === 'plan.yaml' ? importedText(draft, options) : null,
  };
}

/** How the draft is called, and from where it points to the schemas. */
export function draftOptions(
  host: Host,
  { words, output }: Pick<GlobalOptions, 'words' | 'output'>,
  root: string | null,
  draft: Draft,
): DraftTextOptions {
  const file = output === null ? null : resolve(host.cwd, output);
  return { words, plan: planId(file, draft), schemas: wayToSchemas(file, root) };
}

/** A plan is called after its folder; one that has none yet after its year. */
function planId(file: string | null, { head }: Draft): string | null {
  const folder = file !== null && basename(file) === 'plan.yaml' ? basename(dirname(file)) : '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder) ? folder : (head.year?.toString() ?? null);
}

/** From a file of a workspace; else as from where a plan's file usually lies. */
function wayToSchemas(file: string | null, root: string | null): string {
  if (file === null || root === null) return '../../schemas';
  return relative(dirname(file), join(root, 'schemas')).replaceAll('\\', '/');
}
