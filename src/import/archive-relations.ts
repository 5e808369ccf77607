import type { Archive } from './archive.ts';
import { childrenOf, rootOf } from './xml-part.ts';

/** What a part of an office archive names beside it of one kind: ids, and the parts that they stand for. */
export function targetsOf(archive: Archive, part: string, kind: string): readonly (readonly [string, string])[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = rootOf(archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`));
  return childrenOf(relations, 'Relationship').flatMap(
    ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) =>
      Type.endsWith(`/${kind}`) && TargetMode !== 'External' ? [[Id, partName(folder, Target)] as const] : [],
  );
}

/** `xl/` and `../a/b.xml` → `a/b.xml`; a name that begins with a slash stands by itself. */
function partName(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}
