import type { FolderArgs } from './folder-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

export const enFolder: Worded<FolderArgs> = {
  'option/bom': () => 'csv with a byte order mark, by which Excel knows UTF-8',
  'option/checklists': () => 'write to a file; with --all, a folder (like lists/): one file an agency, and an index',
  'folder/writing': ({ number, count, file }) => `Writing ${number}/${count}: ${file}`,
  'folder/written': ({ count, folder, index }) =>
    `${count} checklist${count === 1 ? '' : 's'} and the index ${index} written to ${folder}.`,
  'folder/old-files': ({ folder, files }) =>
    `note: ${folder} still holds files of before that were not written now: ${list(files)}; take them away before you send the folder`,
  'folder/column-own': () => 'OWN',
  'folder/column-next': () => 'NEXT DEADLINE',
};
