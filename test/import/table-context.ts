import { nodeHost } from '../../src/host/node-host.ts';
import { readCells } from '../../src/import/read-cells.ts';
import type { RecordTable, TableContext } from '../../src/import/record-table.ts';
import { readRecordTable } from '../../src/import/record-table.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { repository } from '../support/run.ts';

const { workspace } = await loadWorkspace({ ...nodeHost(), cacheDir: null }, repository);

/** The shipped plan, of which one agency or another owes II.1 and nobody alone the rest. */
export const context: TableContext = {
  register: workspace.register,
  plan: workspace.plans[0] as TableContext['plan'],
  agency: null,
  ownersOf: (activity) => (activity === 'II.1' ? ['so-noi-vu'] : []),
};

export async function tableOf(table: string | Uint8Array, changed: Partial<TableContext> = {}): Promise<RecordTable> {
  const cells = await readCells(typeof table === 'string' ? new TextEncoder().encode(table) : table);
  if (!cells.ok) throw new Error(cells.fault.reason);
  return readRecordTable(cells.rows, { ...context, ...changed });
}
