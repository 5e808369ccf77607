import type { FolderArgs } from './folder-args.ts';
import type { Worded } from './worded.ts';

export const viFolder: Worded<FolderArgs> = {
  'option/bom': () => 'csv có dấu BOM ở đầu, để Excel đọc đúng tiếng Việt',
  'folder/writing': ({ number, count, file }) => `Đang ghi ${number}/${count}: ${file}`,
};
