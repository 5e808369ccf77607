/** What edits progress files, in one piece: it is loaded only when something is to be recorded. */
export { addRecord, addRecords } from './add-record.ts';
export type { NewRecord } from './new-record.ts';
export type { EditedFile, ExtendedFile, RecordPlace } from './record-proof.ts';
export { removeRecord } from './remove-record.ts';
