#!/usr/bin/env node
/**
 * What a command costs as a multiple of `node -e 0`: medians of whole processes started in turns in one run, because
 * absolute times say more of the machine than of the program. Wall time is that of the bare process; user CPU time is
 * what a second process, started the same way, says of itself as it ends.
 *
 *   node bench/start-up.mjs [RUNS]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const runs = Number(process.argv[2] ?? 31);
const program = join(root, 'bin/vstbcpn.js');
const scratch = mkdtempSync(join(tmpdir(), 'vstbcpn-bench-'));
const tell = join(scratch, 'tell.cjs');
writeFileSync(tell, "process.on('exit',()=>require('fs').writeSync(3,String(process.resourceUsage().userCPUTime)))");
const warm = { ...process.env, XDG_CACHE_HOME: scratch, VSTBCPN_LANG: 'vi' };
const cold = { ...warm, XDG_CACHE_HOME: '/dev/null' };
const june = [program, 'due', '--month', '6'];
const cases = [
  { name: 'node -e 0', args: ['-e', '0'], env: warm },
  { name: 'vstbcpn --version', args: [program, '--version'], env: warm, most: 1.4 },
  { name: 'vstbcpn due --month 6', args: june, env: warm, most: 2.2 },
  { name: 'the same without its cache', args: june, env: cold },
];

const wall = cases.map(() => []);
const user = cases.map(() => []);
for (let turn = -1; turn < runs; turn += 1)
  for (const [i, { args, env }] of cases.entries()) {
    const options = { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] };
    const begin = performance.now();
    const bare = spawnSync(process.execPath, args, options);
    const took = performance.now() - begin;
    const telling = spawnSync(process.execPath, ['-r', tell, ...args], options);
    if (bare.status !== 0) throw new Error(`${args.join(' ')}: ${bare.stderr}`);
    if (turn < 0) continue; // the first turn warms the machine and the cache
    wall[i].push(took);
    user[i].push(Number(telling.output[3]) / 1000);
  }
rmSync(scratch, { recursive: true });

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const [baseWall, baseUser] = [median(wall[0]), median(user[0])];
console.log(
  `node ${process.version}, ${runs} runs each; node -e 0: wall ${baseWall.toFixed(0)} ms, user ${baseUser.toFixed(0)} ms`,
);
for (const [i, { name, most }] of cases.entries()) {
  const times = `wall ${(median(wall[i]) / baseWall).toFixed(2)}  user ${(median(user[i]) / baseUser).toFixed(2)}`;
  console.log(`${name.padEnd(28)} ${times}${most ? `  (at most ${most})` : ''}`);
}
