import { nodeHost } from '../../src/host/node-host.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { readCells } from '../../src/import/read-cells.ts';
import { type RecordTable, readRecordTable } from '../../src/import/record-table.ts';
import type { TableContext } from '../../src/import/row-reader.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { obligations } from '../../src/tracking/obligations.ts';
import { listReader } from '../../src/view/list-reader.ts';
import { repository } from '../support/run.ts';

const { workspace } = await loadWorkspace({ ...nodeHost(), cacheDir: null }, repository);

const plan = workspace.plans[0] as TableContext['plan'];

/** The shipped plan as it stood on 10/6/2016 with nothing recorded. */
export const context: TableContext = {
  register: workspace.register,
  plan,
  agency: null,
  owed: obligations(workspace, plan, '2016-06-10').filter(({ role }) => role !== 'coordinating'),
  list: listReader([await loadWords('vi'), await loadWords('en')], workspace.register),
};

export async function tableOf(table: string | Uint8Array, changed: Partial<TableContext> = {}): Promise<RecordTable> {
  const cells = await readCells(typeof table === 'string' ? new TextEncoder().encode(table) : table);
  if (!cells.ok) throw new Error(cells.fault.reason);
  return readRecordTable(cells.sheets, { ...context, ...changed });
}
