import { dirname, join } from 'node:path';
import { PROPOSED_FILE } from '../load/add-proposals.ts';

/** Where the proposals for the register stand that belong to a plan's file. */
export function proposedFile(output: string): string {
  return join(dirname(output), PROPOSED_FILE);
}

/** Where stands beside a plan what was last read of its document. No command reads it as a part of the plan. */
export function importedFile(output: string): string {
  return join(dirname(output), '.imported.yaml');
}
