import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run, temporaryFolder, workspace } from '../support/run.ts';

let cwd: string;
let cacheDir: string;
const titles = async () => (await run(['list', '--section', 'II.1'], { cwd, cacheDir })).stdout;

/** Changes the kept data of the plan, and the bytes it was made from where asked. */
function change(alsoItsBytes: boolean): void {
  const name = readdirSync(cacheDir).find((entry) => entry.startsWith('plan-')) ?? '';
  const bytes = readFileSync(join(cacheDir, name));
  const length = readFileSync(join(cwd, 'plans/2016/plan.yaml')).length;
  const json = bytes.subarray(length).toString('utf8').replace('Tham mưu triển khai', 'TỪBỘNHỚ');
  if (alsoItsBytes) bytes[0] = 0x20;
  writeFileSync(join(cacheDir, name), Buffer.concat([bytes.subarray(0, length), Buffer.from(json)]));
}

beforeEach(async () => {
  cwd = workspace();
  cacheDir = join(temporaryFolder(), 'vstbcpn');
  expect(await titles()).toContain('Tham mưu');
});

describe('the cache', () => {
  it('is used where the bytes of the file are those it was made from', async () => {
    change(false);
    expect(await titles()).toContain('TỪBỘNHỚ');
  });

  it('is not used where they are others, whatever its name', async () => {
    change(true);
    expect(await titles()).not.toContain('TỪBỘNHỚ');
  });

  it('keeps nothing of a file with findings, so that they are found again', async () => {
    const file = join(cwd, 'plans/2016/plan.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('    lead: so-noi-vu', '    leed: so-noi-vu'));
    for (const _ of [1, 2]) {
      const { stderr, exitCode } = await run(['due'], { cwd, cacheDir });
      expect(exitCode).toBe(1);
      expect(stderr).toContain('schema/unknown-key');
    }
  });

  it('lets a finding of meaning be placed in a file whose data was kept', async () => {
    const file = join(cwd, 'plans/2016/plan.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('    lead: so-noi-vu', '    lead: so-noi-vuu'));
    const places = [1, 2].map(async () => (await run(['due'], { cwd, cacheDir })).stderr.split(' ')[0]);
    expect(await Promise.all(places)).toEqual(['plans/2016/plan.yaml:87:11:', 'plans/2016/plan.yaml:87:11:']);
  });
});
