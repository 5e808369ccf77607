#!/usr/bin/env node
/**
 * Measures `import` against labelled documents and sentences, by the rules of the README beside them, and prints what was
 * missed. Writes nothing.
 *
 *   node bin/eval.mjs                  the practice set, test/import/evalset
 *   node bin/eval.mjs DIR …            other folders of the same form
 *
 * Needs `npm run build`. Always exits 0: it measures, tests judge.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { importPlan, loadWorkspace, parseWhen } from '../dist/index.js';
import { asScored, normalise, sameSet, scorePlan } from './eval-score.mjs';

const root = resolve(import.meta.dirname, '..');
const folders = process.argv.length > 2 ? process.argv.slice(2) : [join(root, 'test/import/evalset')];
const { register } = (await loadWorkspace(root)).workspace;

for (const folder of folders) {
  console.log(`# ${relative(process.cwd(), folder) || '.'}\n`);
  if (existsSync(join(folder, 'times.tsv'))) evaluateTimes(join(folder, 'times.tsv'));
  for (const name of ofSentences(folder)) await evaluateAssignments(join(folder, name));
  const plans = existsSync(join(folder, 'plans')) ? join(folder, 'plans') : folder;
  await evaluatePlans(plans);
}

function evaluateTimes(file) {
  const misses = [];
  let recurrences = 0;
  let recurring = 0;
  const rows = rowsOf(file);
  for (const { expression, context_year, issued, kind, end, recurrence } of rows) {
    const year = Number(context_year) || Number(/\b(?:19|20)\d\d\b/.exec(expression)?.[0] ?? 2018);
    const reading = parseWhen(expression, { year, issued: issued || null });
    const found = reading.ok ? reading.window : { kind: 'unstated', to: null, recurrence: null };
    if (found.kind !== kind || (found.to ?? '') !== end)
      misses.push(`${expression}: ${found.kind} ${found.to ?? ''}, not ${kind} ${end}`);
    if (kind !== 'recurring') continue;
    recurring += 1;
    recurrences += (found.recurrence ?? '') === recurrence ? 1 : 0;
  }
  print('times.tsv: kind and last day', rows.length - misses.length, rows.length, misses);
  print('times.tsv: recurrence', recurrences, recurring, []);
}

/** The lists of assignment sentences in a folder: they are known by the columns that they begin with. */
function ofSentences(folder) {
  const lists = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return lists.filter((name) => readFileSync(join(folder, name), 'utf8').startsWith('heading\tsentence\t')).sort();
}

async function evaluateAssignments(file) {
  const misses = { lead: [], coordinating: [], others: [] };
  const rows = rowsOf(file);
  for (const row of rows) {
    const items = await itemsOf(sentenceAsDocument(row), 'cau.txt');
    const [item = { lead: [], coordinating: [], others: null }] = items;
    const expected = { lead: listOf(row.lead), coordinating: listOf(row.coordinating), others: row.open_group };
    const tell = (field, found) =>
      misses[field].push(
        `${row.sentence.slice(0, 100)}: ${JSON.stringify(found)}, not ${JSON.stringify(expected[field])}`,
      );
    for (const field of ['lead', 'coordinating']) if (!sameSet(item[field], expected[field])) tell(field, item[field]);
    if (normalise(item.others ?? '') !== normalise(expected.others)) tell('others', item.others);
  }
  for (const [field, missed] of Object.entries(misses))
    print(`${basename(file)}: ${field}`, rows.length - missed.length, rows.length, missed);
}

/** A sentence under its heading, or the cells of a row under the heads of their columns, as a document of its own. */
function sentenceAsDocument({ heading, sentence }) {
  const row = /^\[dòng bảng\] chủ trì: (.*?) \|\| phối hợp: (.*)$/.exec(sentence);
  if (!row) return [heading, sentence].filter(Boolean).join('\n\n');
  return ['TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp', `1\tTổ chức hội nghị\t${row[1]}\t${row[2]}`].join('\n');
}

async function evaluatePlans(folder) {
  const totals = {};
  for (const gold of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const expected = JSON.parse(readFileSync(join(folder, gold), 'utf8'));
    for (const extension of ['txt', 'docx', 'md']) {
      const name = gold.replace('.gold.json', `.${extension}`);
      if (!existsSync(join(folder, name))) continue;
      const { head, items } = await read(readFileSync(join(folder, name)), name);
      console.log(`## ${name}`);
      for (const [what, { right, of, misses }] of Object.entries(scorePlan(expected, head, items))) {
        print(what, right, of, misses);
        totals[what] ??= { right: 0, of: 0 };
        totals[what].right += right;
        totals[what].of += of;
      }
    }
  }
  if (Object.keys(totals).length === 0) return;
  console.log('## all documents');
  for (const [what, { right, of }] of Object.entries(totals)) print(what, right, of, []);
}

async function itemsOf(text, name) {
  return (await read(new TextEncoder().encode(text), name)).items;
}

async function read(bytes, name) {
  const reading = await importPlan(bytes, name, { register });
  if (!reading.ok) return { head: {}, items: [] };
  return asScored(reading.draft);
}

function listOf(cell) {
  return cell.split(' | ').filter(Boolean);
}

function rowsOf(file) {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

function print(what, right, of, misses) {
  const share = of === 0 ? '' : `${((100 * right) / of).toFixed(1)} %`;
  console.log(`${what.padEnd(40)} ${String(right).padStart(4)} / ${String(of).padEnd(4)} ${share}`);
  for (const miss of misses) console.log(`    - ${miss}`);
}
