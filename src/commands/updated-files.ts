import { Buffer, isUtf8 } from 'node:buffer';
import { dirname, relative, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { DraftTextOptions, PlanUpdate } from '../edit/draft-text.ts';
import type { Host } from '../host/host.ts';
import { loadPlan, loadShared } from '../load/load-workspace.ts';
import { MAX_FILE_BYTES } from '../load/source.ts';
import type { Draft } from '../model/draft.ts';
import { importedFile, proposedFile } from './beside-plan.ts';
import type { NewPath } from './write-together.ts';

/** What a document that was issued again makes of a plan, and the files that are different then. */
export interface UpdatedFiles {
  readonly update: PlanUpdate;
  readonly files: readonly NewPath[];
}

/** @throws HostError where there is no plan yet, none that can be edited, or nothing sound of what was read before */
export async function updatedFiles(
  host: Host,
  root: string | null,
  output: string,
  draft: Draft,
  options: DraftTextOptions,
): Promise<UpdatedFiles> {
  const before = textOf(host, output);
  if (before === null) throw new HostError('host/nothing-to-update', { file: output });
  const [imported, proposed] = [importedFile(output), proposedFile(output)].map(
    (file) => textOf(host, file)?.text ?? null,
  );
  const wasRead = imported?.split('\n').some((line) => /^\s*[^\s#]/.test(line)) ?? false;
  const recorded = await recordedIds(host, root, output);
  const { updatedPlan, updatedProposals } = await import('../edit/draft-text.ts');
  const update = updatedPlan(before.text, wasRead ? (imported ?? null) : null, draft, options, (id) =>
    recorded.has(id),
  );
  if (update === 'plan') throw new HostError('host/cannot-go-on', { file: output });
  if (update === 'imported') throw new HostError('host/cannot-read-imported', { file: importedFile(output) });
  const proposals = updatedProposals(proposed ?? null, update.text, draft, options);
  const file = (name: string, content: string | null): NewPath[] =>
    content === null ? [] : [{ file: name, content, makesFolder: false, replaces: true }];
  return {
    update,
    files: [
      ...file(output, update.text === before.text ? null : before.mark + update.text),
      ...file(proposedFile(output), proposals === proposed ? null : proposals),
      ...file(importedFile(output), update.imported === imported ? null : update.imported),
    ],
  };
}

interface Text {
  readonly text: string;
  /** The byte order mark that it begins with, or nothing. */
  readonly mark: string;
}

/** @throws HostError where there is a file that cannot be read as text */
function textOf(host: Host, file: string): Text | null {
  const read = host.readFile(resolve(host.cwd, file), MAX_FILE_BYTES);
  if (!read.ok && read.failure === 'missing') return null;
  if (!read.ok) throw new HostError('host/cannot-read', { file, detail: read.detail });
  if (!isUtf8(read.bytes)) throw new HostError('host/cannot-go-on', { file });
  const text = Buffer.from(read.bytes).toString();
  return text.startsWith('\ufeff') ? { text: text.slice(1), mark: '\ufeff' } : { text, mark: '' };
}

/** The activities of a plan for which somebody recorded something. */
async function recordedIds(host: Host, root: string | null, output: string): Promise<ReadonlySet<string>> {
  if (root === null) return new Set();
  const folder = relative(root, resolve(host.cwd, dirname(output))).replaceAll('\\', '/');
  const shared = await loadShared(host, root);
  if (!shared.planFolders.includes(folder)) return new Set();
  const { workspace, sources } = await loadPlan(host, shared, folder);
  const read = [...workspace.progress.values()].flat().map(({ activity }) => activity);
  // Of a file with faults (the marks of a conflict, say) not every record can be read; its work stays all the same.
  const faulty = [...sources.values()].filter(({ kind, findings }) => kind === 'progress' && findings.length > 0);
  const texts = await Promise.all(faulty.map(async (source) => (await source.parsed()).text));
  const named = texts.flatMap((text) => [...text.matchAll(/activity:\s*["']?([\w.@-]+)/g)].map(([, id = '']) => id));
  return new Set([...read, ...named].map((activity) => activity.replace(/@.*$/, '')));
}
