import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DAY, HOSTILE, wordsWorkspace } from '../support/any-words.ts';
import { run, temporaryFolder } from '../support/run.ts';
import { hasOffice } from './office.ts';

/** Comma, quote, UTF-8, from the first row; what looks like a number or a formula is taken for one. */
const READ = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';
const SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true';

/** The cells of a table as a spreadsheet shows them that computes what it can. */
function shown(file: string): readonly string[] {
  const folder = temporaryFolder();
  const profile = `-env:UserInstallation=file://${temporaryFolder()}`;
  const argv = [profile, '--headless', `--infilter=${READ}`, '--convert-to', SHOWN, '--outdir', folder, file];
  execFileSync('soffice', argv, { stdio: 'pipe', timeout: 110_000 });
  return cellsOf(join(folder, 'x.csv'));
}

const cellsOf = (file: string) => (parse(readFileSync(file), { bom: true }) as string[][]).flat();

describe.skipIf(!hasOffice)('a spreadsheet that computes what it can', () => {
  const file = join(temporaryFolder(), 'x.csv');

  it('computes nothing of CSV, whatever the words of the plan', async () => {
    await run(['list', '--as-of', DAY, '--bom', '-o', file], { cwd: wordsWorkspace(HOSTILE) });
    const guarded = cellsOf(file).filter((cell) => cell.startsWith("'"));
    expect(guarded.length).toBeGreaterThan(10);
    expect(shown(file).filter((cell) => cell.startsWith("'"))).toEqual(guarded);
  });

  it('would compute the same words if they were not guarded', () => {
    writeFileSync(file, 'a,b\r\n=1+1,=2+2\r\n');
    expect(shown(file)).toEqual(['a', 'b', '2', '4']);
  });
});
