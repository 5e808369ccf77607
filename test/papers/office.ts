import { execFileSync, spawnSync } from 'node:child_process';
import { basename, dirname, extname, join } from 'node:path';
import { temporaryFolder } from '../support/run.ts';

/** Whether LibreOffice and poppler are here; says so where they are not, and that tests are skipped for it. */
export const hasOffice = ['soffice', 'pdftotext', 'pdftoppm'].every((program) => {
  const isThere = spawnSync(program, [program === 'soffice' ? '--version' : '-v']).error === undefined;
  if (!isThere) console.warn(`${program} is not installed: tests that need it are SKIPPED`);
  return isThere;
});

let profile: string | undefined;

/** Opens papers and sheets in LibreOffice and prints each to PDF. @returns the paths of the PDFs, in the same order */
export function toPdf(files: readonly string[]): readonly string[] {
  return savedAs('pdf', files);
}

/**
 * Opens files in LibreOffice and saves each in another form, or in its own.
 *
 * @param form its extension, with a filter and its options behind a colon where one is asked for
 * @returns their paths, in the same order
 */
export function savedAs(form: string, files: readonly string[]): readonly string[] {
  profile ??= temporaryFolder();
  const [extension = ''] = form.split(':');
  const folder = join(dirname(files[0] as string), extension);
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', form, '--outdir', folder, ...files],
    { stdio: 'pipe', timeout: 110_000 },
  );
  return files.map((file) => join(folder, `${basename(file, extname(file))}.${extension}`));
}

/** The text of each page, laid out as it stands on it. */
export function pdfPages(pdf: string): readonly string[] {
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .normalize('NFC')
    .split('\f')
    .slice(0, -1);
}
