import type { FolderArgs } from './folder-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

export const viFolder: Worded<FolderArgs> = {
  'option/bom': () => 'csv có dấu BOM ở đầu, để Excel đọc đúng tiếng Việt',
  'option/checklists': () => 'ghi ra tệp; cùng --all, tên thư mục (như danh-muc/): mỗi cơ quan một tệp, kèm mục lục',
  'folder/writing': ({ number, count, file }) => `Đang ghi ${number}/${count}: ${file}`,
  'folder/written': ({ count, folder, index }) => `Đã ghi ${count} danh mục và mục lục ${index} vào ${folder}.`,
  'folder/old-files': ({ folder, files }) =>
    `lưu ý: trong ${folder} còn tệp của lần trước, lần này không ghi: ${list(files)}; bỏ đi trước khi gửi cả thư mục`,
  'folder/column-own': () => 'NHIỆM VỤ',
  'folder/column-next': () => 'HẠN TỚI',
};
