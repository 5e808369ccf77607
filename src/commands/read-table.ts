import { resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { loadWords } from '../i18n/words.ts';
import { MAX_ROWS, readCells } from '../import/read-cells.ts';
import { type RecordTable, readRecordTable } from '../import/record-table.ts';
import type { TableSheet } from '../import/table-sheet.ts';
import { MAX_FILE_BYTES } from '../load/source.ts';
import { listReader } from '../view/list-reader.ts';
import { agencyOf } from './narrow.ts';
import type { OpenPlan } from './open-plan.ts';

/**
 * Reads the tables of records of a file.
 *
 * @param file `-` is stdin
 * @param agency as typed: whose rows they are that name none
 * @throws HostError where the file cannot be read, or nothing of it as a table
 * @throws UsageError where the agency is none
 */
export async function readTable(
  host: Host,
  { context, obligations }: OpenPlan,
  file: string,
  agency: string | null,
): Promise<RecordTable> {
  const { plan, workspace } = context;
  return readRecordTable(await sheetsOf(host, file), {
    register: workspace.register,
    plan,
    agency: agency === null ? null : agencyOf(context, agency).id,
    owed: obligations.filter(({ role }) => role !== 'coordinating'),
    list: listReader([await loadWords('vi'), await loadWords('en')], workspace.register),
  });
}

async function sheetsOf(host: Host, file: string): Promise<readonly TableSheet[]> {
  const read =
    file === '-' ? await host.readStdin(MAX_FILE_BYTES) : host.readFile(resolve(host.cwd, file), MAX_FILE_BYTES);
  const name = tableName(file);
  if (!read.ok && (read.failure === 'too-large' || read.failure === 'missing'))
    throw new HostError('host/bad-table', { file: name, reason: read.failure, number: MAX_FILE_BYTES });
  if (!read.ok) throw new HostError('host/cannot-read', { file: name, detail: read.detail });
  const cells = await readCells(read.bytes);
  if (cells.ok) return cells.sheets;
  const { fault } = cells;
  const number = fault.reason === 'quotes' ? fault.line : MAX_ROWS;
  throw new HostError('host/bad-table', { file: name, reason: fault.reason, number });
}

/** What a table is called where something is said of it. */
export function tableName(file: string): string {
  return file === '-' ? 'stdin' : file;
}
