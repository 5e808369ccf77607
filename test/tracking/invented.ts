import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { choosePlan, loadWorkspace } from '../../src/index.ts';
import type { Obligation } from '../../src/tracking/obligation.ts';
import { obligations } from '../../src/tracking/obligations.ts';
import { temporaryFolder } from '../support/run.ts';

/** An invented register: three departments and two societies, each kind a group, and a group that nobody has listed. */
const AGENCIES = `agencies:
  - { id: so-a, name: Sở A, groups: [cac-so], basis: ví dụ }
  - { id: so-b, name: Sở B, groups: [cac-so], basis: ví dụ }
  - { id: so-c, name: Sở C, groups: [cac-so], basis: ví dụ }
  - { id: hoi-d, name: Hội D, groups: [cac-hoi], basis: ví dụ }
  - { id: hoi-e, name: Hội E, groups: [cac-hoi], until: 2016-03-31, basis: ví dụ }
groups:
  - { id: cac-so, name: các sở }
  - { id: cac-hoi, name: các hội }
  - { id: don-vi, name: các đơn vị, members: unlisted }
`;

/** `so-a 2016-06-20 done` or `so-a 2016-06-20 rescheduled 2016-07`. */
export type Entry = `${string} ${string} ${string}`;

/** A plan of 2016, issued on 5 April, with one activity `I.1` and what was recorded of it, as files in a folder. */
export function invented(activity: string, records: readonly Entry[] = [], settings = '{}'): string {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('plans/agencies.yaml', AGENCIES);
  write('plans/settings.yaml', settings);
  write(
    'plans/2016/plan.yaml',
    `plan: "2016"\nyear: 2016\nissued: 2016-04-05\nnumber: 1/KH-VIDU\ntitle: Ví dụ\nissuer: so-a\nactivities:\n  - { id: I.1, title: Ví dụ, ${activity} }\n`,
  );
  const files = new Map<string, string>();
  for (const [i, entry] of records.entries()) {
    const [agency = '', date, said = '', when] = entry.split(' ');
    const [status, occurrence] = said.split('@');
    const id = occurrence === undefined ? 'I.1' : `I.1@${occurrence}`;
    const moved = when === undefined ? '' : `, when: ${when}`;
    const text = `  - { activity: ${id}, date: ${date}, status: ${status}, evidence: ${i + 1}/BC-VIDU${moved} }\n`;
    files.set(agency, (files.get(agency) ?? `agency: ${agency}\nrecords:\n`) + text);
  }
  for (const [agency, text] of files) write(`plans/2016/progress/${agency}.yaml`, text);
  return folder;
}

/** How everything in a folder of `invented` stands on a day. */
export async function standing(folder: string, asOf: string): Promise<readonly Obligation[]> {
  const { workspace, findings } = await loadWorkspace(folder);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return obligations(workspace, choosePlan(workspace.plans, '2016', asOf), asOf);
}
