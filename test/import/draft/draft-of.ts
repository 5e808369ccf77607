import { nodeHost } from '../../../src/host/node-host.ts';
import { readDraft } from '../../../src/import/draft/read-draft.ts';
import { readDocument } from '../../../src/import/source/read-document.ts';
import { loadWorkspace } from '../../../src/load/load-workspace.ts';
import type { Draft, DraftItem } from '../../../src/model/draft.ts';
import { repository } from '../../support/run.ts';

const { workspace } = await loadWorkspace({ ...nodeHost(), cacheDir: null }, repository);

/** A document as the shipped register understands it. */
export async function draftOf(document: string | Uint8Array, file = 'van-ban.txt'): Promise<Draft> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const reading = await readDocument(bytes, file);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return readDraft(reading.document, { register: workspace.register, beforeIncludesDay: false });
}

/** One item in one line: `II.1 | Tổ chức … | lead / coordinating / others | when`. */
export function told({ id, title, lead, coordinating, others, when, parts, report, to }: DraftItem): string {
  const texts = (parties: DraftItem['lead']) => parties.map(({ text }) => text).join(' + ');
  const who = [texts(lead), texts(coordinating), others ?? ''].join(' / ');
  const more = [...parts.map((part) => `• ${part}`), report && `${report} → ${to?.text ?? ''}`].filter(Boolean);
  return [id, title, who, when ?? '', ...more].join(' | ');
}

export async function itemsOf(document: string): Promise<readonly string[]> {
  return (await draftOf(document)).items.map(told);
}
