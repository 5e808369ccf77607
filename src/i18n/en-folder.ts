import type { FolderArgs } from './folder-args.ts';
import type { Worded } from './worded.ts';

export const enFolder: Worded<FolderArgs> = {
  'option/bom': () => 'csv with a byte order mark, by which Excel knows UTF-8',
  'folder/writing': ({ number, count, file }) => `Writing ${number}/${count}: ${file}`,
};
