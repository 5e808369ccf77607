import type { None } from './worded.ts';

/** Folders of files, and how files are written. */
export interface FolderArgs {
  'option/bom': None;
  'option/checklists': None;
  'folder/writing': { number: number; count: number; file: string };
  'folder/written': { count: number; folder: string; index: string };
  'folder/old-files': { folder: string; files: readonly string[] };
  'folder/column-own': None;
  'folder/column-next': None;
}
