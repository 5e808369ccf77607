#!/usr/bin/env node
/**
 * What it costs to import a document of 315 paragraphs, and one of a single sentence, as a multiple of `node -e 0`: medians
 * of whole processes started in turns in one run, wall time and CPU time of all threads.
 *
 *   node bench/import.mjs [RUNS]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const runs = Number(process.argv[2] ?? 11);
const program = join(root, 'bin/vstbcpn.js');
const scratch = mkdtempSync(join(tmpdir(), 'vstbcpn-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const tell = join(scratch, 'tell.cjs');
writeFileSync(
  tell,
  `process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  require('fs').writeSync(3, String(userCPUTime + systemCPUTime));
});`,
);

const paragraphs = 315;
const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'import, one sentence', args: importing('short.txt', documentOf(1)) },
  { name: `import, ${paragraphs} paragraphs`, args: importing('long.txt', documentOf(paragraphs)) },
];
const wall = cases.map(() => []);
const cpu = cases.map(() => []);
for (let turn = -1; turn < runs; turn += 1)
  for (const [i, { args }] of cases.entries()) {
    const begin = performance.now();
    const ran = spawnSync(process.execPath, ['-r', tell, ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const took = performance.now() - begin;
    if (ran.status !== 0) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
    if (turn < 0) continue; // the first turn warms the machine
    wall[i].push(took);
    cpu[i].push(Number(ran.output[3]) / 1000);
  }

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
console.log(`node ${process.version}, ${runs} runs each`);
for (const [i, { name }] of cases.entries()) {
  const [w, c] = [median(wall[i]), median(cpu[i])];
  const ratio = `wall ${(w / median(wall[0])).toFixed(1).padStart(5)}  CPU ${(c / median(cpu[0])).toFixed(1).padStart(5)}`;
  console.log(`${name.padEnd(24)} ${ratio}  (${w.toFixed(0)} ms, ${c.toFixed(0)} ms of CPU)`);
}

function importing(name, text) {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return [program, 'import', file, '--format', 'json', '-o', `${file}.json`, '--force'];
}

/** The duties of the plan of 2016 under a head of its own, as often as it takes; each time of another month. */
function documentOf(count) {
  const lines = readFileSync(join(root, 'test/plans/ke-hoach-37-2016.txt'), 'utf8').split('\n');
  const duties = lines.filter((line) => line.length > 60 && /tháng|quý|chủ trì|phối hợp|giao/iu.test(line));
  const body = Array.from({ length: count }, (_, i) => {
    const words = duties[i % duties.length].replace(/^[-+\s]*(?:[a-zđ\d]{1,2}[.)])?\s*/u, '');
    return `${i + 1}. ${words.replace(/tháng \d+/u, `tháng ${(i % 12) + 1}`)}`;
  });
  return ['KẾ HOẠCH', 'Hoạt động năm 2016', 'I. NHIỆM VỤ', ...body].join('\n\n');
}
