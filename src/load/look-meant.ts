import type { FolderEntry } from '../host/host.ts';
import { nearest } from '../i18n/nearest.ts';
import { PROPOSED_FILE } from './add-proposals.ts';

/** Names that somebody means to be read. */
const YAML_LIKE = /\.ya?ml(?:\.txt)?$/i;

/** A file that looks meant, and the name under which it would be read. */
export interface LooksMeant {
  readonly file: string;
  readonly wanted: string;
}

/** Of the files beside the register those that are none of the shared files. */
export function besideShared(entries: readonly FolderEntry[], shared: readonly string[]): readonly LooksMeant[] {
  return files(entries)
    .filter((name) => YAML_LIKE.test(name) && !shared.includes(name))
    .map((name) => ({ file: `plans/${name}`, wanted: nearest(withEnding(name), shared)[0] ?? shared.join(', ') }));
}

/** Of the files in the folder of outlines those that are none. */
export function besideTemplates(
  folder: string,
  entries: readonly FolderEntry[],
  known: readonly string[],
): readonly LooksMeant[] {
  return files(entries)
    .filter((name) => YAML_LIKE.test(name) && !known.includes(`${folder}/${name}`))
    .map((name) => ({
      file: `${folder}/${name}`,
      wanted: nearest(`${folder}/${withEnding(name)}`, known)[0] ?? known.join(', '),
    }));
}

/**
 * What lies beside a plan and looks like it or like a record.
 *
 * @param folder of the plan
 * @param entriesOf what a folder holds
 */
export function besidePlan(
  folder: string,
  entriesOf: (folder: string) => readonly FolderEntry[],
): readonly LooksMeant[] {
  const entries = entriesOf(folder);
  const names = files(entries);
  const wantedName = (name: string) => {
    if (/^plan\b/i.test(name)) return 'plan.yaml';
    return /^agencies\b/i.test(name) ? PROPOSED_FILE : `${folder}/progress/${withEnding(name)}`;
  };
  // A folder without a plan, such as templates/, holds what its owner likes.
  const hasPlan = names.includes('plan.yaml');
  const beside = names
    .filter((name) => YAML_LIKE.test(name) && name !== 'plan.yaml' && (hasPlan || /^plan\.ya?ml/i.test(name)))
    .filter((name) => name !== PROPOSED_FILE)
    .map((name) => ({ file: `${folder}/${name}`, wanted: wantedName(name) }));
  const elsewhere = entries
    .filter(
      ({ name, isFolder }) => hasPlan && isFolder && name !== 'progress' && nearest(name, ['progress']).length > 0,
    )
    .flatMap(({ name }) =>
      files(entriesOf(`${folder}/${name}`))
        .filter((file) => YAML_LIKE.test(file))
        .map((file) => ({ file: `${folder}/${name}/${file}`, wanted: `${folder}/progress/${withEnding(file)}` })),
    );
  return [...beside, ...elsewhere];
}

/** The name of a record as it would be read; null where nothing looks like a record. */
export function recordName({ name, isFolder }: FolderEntry): string | null {
  if (isFolder) return '<agency>.yaml';
  return YAML_LIKE.test(name) ? withEnding(name) : null;
}

function files(entries: readonly FolderEntry[]): readonly string[] {
  return entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
}

function withEnding(name: string): string {
  return name.replace(YAML_LIKE, '.yaml');
}
