#!/usr/bin/env node
/**
 * What 3,400 plans with their progress cost: time as a multiple of parsing the same files with `yaml` and doing nothing
 * else, in the same run, and the most memory that a process held. Files and cache lie in a temporary folder.
 *
 *   node bench/large.mjs [PLANS]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { writeLargeWorkspace } from './large-workspace.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const plans = Number(process.argv[2] ?? 3400);
const program = join(root, 'bin/vstbcpn.js');
const scratch = mkdtempSync(join(tmpdir(), 'vstbcpn-large-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const folder = join(scratch, 'workspace');
const { plan, asOf } = writeLargeWorkspace(folder, plans);
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.yaml'));
const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.log(`node ${process.version}: ${plans} plans, ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`);

const tell = join(scratch, 'tell.cjs');
writeFileSync(tell, "process.on('exit',()=>require('fs').writeSync(3,String(process.resourceUsage().maxRSS)))");
const parseAll = join(root, `bench/parse-all.mjs`);
const at = ['-C', folder, '--as-of', asOf];
const cases = [
  { name: 'parse with yaml, nothing else', args: [parseAll, folder] },
  { name: 'next --plan all', args: [program, 'next', '--plan', 'all', ...at] },
  { name: 'next --plan all --format json', args: [program, 'next', '--plan', 'all', '--format', 'json', ...at] },
  { name: `next --plan ${plan}`, args: [program, 'next', '--plan', plan, ...at] },
  { name: 'the same, with its cache', args: [program, 'next', '--plan', plan, ...at] },
];

let yardstick = 0;
for (const { name, args } of cases) {
  const begin = performance.now();
  const ran = spawnSync(process.execPath, ['-r', tell, ...args], {
    env: { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache'), VSTBCPN_LANG: 'vi' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const took = performance.now() - begin;
  if (ran.status !== 0) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
  yardstick ||= took;
  const memory = (Number(ran.output[3]) / 1024).toFixed(0);
  console.log(
    `${name.padEnd(32)} ${(took / yardstick).toFixed(2).padStart(6)}  (${(took / 1000).toFixed(1)} s)  at most ${memory} MB`,
  );
}
