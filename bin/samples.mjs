#!/usr/bin/env node
/**
 * Makes the samples of `docs/samples/` anew: papers of the plan of 2016 with the invented records that lie beside them.
 *
 *   node bin/samples.mjs         into docs/samples/
 *   node bin/samples.mjs DIR     into another folder
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const samples = join(root, 'docs/samples');
const into = resolve(process.argv[2] ?? samples);

/** What each sample is printed by. */
const PAPERS = {
  'bao-cao-so-ket.docx': 'report interim',
  'cong-van-don-doc.docx': 'remind --overdue --within 95 --agency so-gddt',
  'danh-muc-so-noi-vu.docx': 'checklist so-noi-vu',
  'nhiem-vu.xlsx': 'list',
  'tien-do-nam.html': 'timeline',
  'lich.ics': 'calendar',
};

const scratch = mkdtempSync(join(tmpdir(), 'vstbcpn-samples-'));
try {
  const workspace = join(scratch, 'example');
  cpSync(join(root, 'plans'), join(workspace, 'plans'), { recursive: true });
  cpSync(join(samples, 'plans'), join(workspace, 'plans'), { recursive: true });
  sayExample(join(workspace, 'plans/2016/plan.yaml'));
  mkdirSync(into, { recursive: true });
  for (const [file, command] of Object.entries(PAPERS)) print(workspace, command, join(into, file));
} finally {
  rmSync(scratch, { recursive: true });
}

/** Every paper names the plan, and so says that it is an example. */
function sayExample(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^(number: .*)$/m, '$1-VIDU').replace(/^(title: .*)$/m, '$1 (ví dụ)'));
}

function print(workspace, command, output) {
  const argv = [...command.split(' '), '--plan', '2016', '--as-of', '2016-06-30', '-o', output, '--force'];
  execFileSync(process.execPath, [join(root, 'bin/vstbcpn.js'), ...argv], {
    cwd: workspace,
    env: { PATH: process.env.PATH, VSTBCPN_LANG: 'vi', XDG_CACHE_HOME: '/dev/null' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
