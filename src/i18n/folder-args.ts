import type { None } from './worded.ts';

/** Folders of files, and how files are written. */
export interface FolderArgs {
  'option/bom': None;
  'folder/writing': { number: number; count: number; file: string };
}
