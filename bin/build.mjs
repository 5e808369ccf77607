#!/usr/bin/env node
/**
 * Builds the program: validators and types from `schemas/`, then the bundle in `dist/`.
 *
 *   node bin/build.mjs                  everything
 *   node bin/build.mjs --generate-only  what `src/` needs to be type-checked and tested
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const KINDS = ['agencies', 'settings', 'plan', 'progress', 'baseline', 'template'];

/**
 * What the program loads only when it is asked for, one file each in `dist/lazy/`. Such a file has its own copy of what it
 * imports, so it must be a leaf: no state, no errors that others recognise by their class.
 */
const LAZY = {
  './parse-and-check.ts': 'src/load/parse-and-check.ts',
  './en.ts': 'src/i18n/en.ts',
  './en-findings.ts': 'src/i18n/en-findings.ts',
  './csv.ts': 'src/render/csv.ts',
  './xlsx/render-xlsx.ts': 'src/render/xlsx/render-xlsx.ts',
  './html/render-html.ts': 'src/render/html/render-html.ts',
  './ics.ts': 'src/render/ics.ts',
  './docx/render-docx.ts': 'src/render/docx/render-docx.ts',
  './csv-rows.ts': 'src/import/csv-rows.ts',
  './xlsx/read-workbook.ts': 'src/import/xlsx/read-workbook.ts',
  '../import/import-document.ts': 'src/import/import-document.ts',
  '../render/sheet-csv.ts': 'src/render/sheet-csv.ts',
  '../render/mail.ts': 'src/render/mail.ts',
  '../edit/fix-file.ts': 'src/edit/fix-file.ts',
  '../edit/edit-records.ts': 'src/edit/edit-records.ts',
  '../edit/next-plan.ts': 'src/edit/next-plan.ts',
  '../edit/draft-text.ts': 'src/edit/draft-text.ts',
  '../edit/unified-diff.ts': 'src/edit/unified-diff.ts',
  chalk: 'chalk',
  './exact-width.ts': 'src/render/exact-width.ts',
  'write-file-atomic': 'write-file-atomic',
  'proper-lockfile': 'proper-lockfile',
  chokidar: 'chokidar',
};
const lazyFile = (name) => basename(name, '.ts');

const lazyImports = {
  name: 'lazy-imports',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' && path in LAZY ? { path: `./lazy/${lazyFile(path)}.cjs`, external: true } : undefined,
    );
  },
};

const schemas = KINDS.map((kind) => readFileSync(join(root, 'schemas', `${kind}.schema.json`), 'utf8'));
await writeTypes();
await writeValidators();
if (!process.argv.includes('--generate-only')) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  writeLicences(await bundle());
  keepCompiledCode();
  writeDeclarations();
}

/** The form of each file as a type, committed so that a reader of the code sees it; a test holds it to the schemas. */
async function writeTypes() {
  const options = {
    bannerComment: '',
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
    // Titles are words for the people who see them in an editor; types are named after the files and `$defs`.
    customName: ({ $id }, key) => {
      const kind = /^urn:vstbcpn:(.*)/.exec($id ?? '')?.[1];
      const name = key ?? (kind && `${kind}File`);
      return name && name.charAt(0).toUpperCase() + name.slice(1);
    },
  };
  const types = await Promise.all(schemas.map((text) => compile(JSON.parse(text), 'File', options)));
  const banner = '// Made from schemas/ by `npm run generate`: edit the schemas, not this file.\n\n';
  writeFileSync(join(root, 'src/model/file-types.ts'), banner + types.join('\n'));
}

/** One self-contained module of checks, so that the program never compiles a schema while it runs. */
async function writeValidators() {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    verbose: true,
    code: { source: true, esm: true },
  });
  addFormats(ajv, ['date']);
  // What is said for people would only make the code longer.
  const bare = (key, value) =>
    key === 'examples' || (key === 'description' && typeof value === 'string') ? undefined : value;
  for (const text of schemas) ajv.addSchema(JSON.parse(text, bare));
  const code = standaloneCode(ajv, Object.fromEntries(KINDS.map((kind) => [kind, `urn:vstbcpn:${kind}`])));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const fingerprint = createHash('sha256').update(version).update(schemas.join('\0')).digest('hex').slice(0, 16);
  const folder = join(root, 'src/load/generated');
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
  });
  writeFileSync(join(folder, 'validators.js'), outputFiles[0].text);
  const declarations = KINDS.map((kind) => `export const ${kind}: Validate;`).join('\n');
  writeFileSync(
    join(folder, 'validators.d.ts'),
    `import type { ErrorObject } from 'ajv';
export interface Validate { (data: unknown): boolean; errors?: ErrorObject[] | null }
${declarations}
`,
  );
  writeFileSync(join(folder, 'fingerprint.js'), `export const fingerprint = '${fingerprint}';\n`);
  writeFileSync(
    join(folder, 'fingerprint.d.ts'),
    "/** Changes whenever a schema or the program's version does. */\nexport const fingerprint: string;\n",
  );
}

/**
 * `main.cjs` is what the program starts from, with `lazy/` beside it; `index.js` is the library, for those who import it.
 */
async function bundle() {
  const common = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
  };
  const commonJs = {
    ...common,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    // The compiled code of `main.v8` cannot hold `import()`; `require` is as lazy.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__here' },
    banner: { js: "const __here=require('node:url').pathToFileURL(__filename).href;" },
  };
  const program = await build({ ...commonJs, entryPoints: ['src/main.ts'], plugins: [lazyImports] });
  const lazyEntries = Object.entries(LAZY).map(([name, file]) => ({ in: file, out: `lazy/${lazyFile(name)}` }));
  const lazy = await build({ ...commonJs, entryPoints: lazyEntries });
  const library = await build({
    ...common,
    entryPoints: ['src/index.ts'],
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    // Packages in CommonJS ask for Node's own modules through `require`.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  return [program.metafile, lazy.metafile, library.metafile];
}

/** Runs the program once, with nothing cached, and keeps what V8 compiled of it. */
function keepCompiledCode() {
  const run = `process.argv = [process.argv[0], 'vstbcpn', 'due', '--month', '6'];
    process.stdout.write = (_chunk, done) => (done?.(), true);
    require(${JSON.stringify(join(root, 'bin/vstbcpn.js'))});
    process.once('exit', () => process.emit('vstbcpn:compiled', (code) =>
      require('node:fs').writeFileSync(${JSON.stringify(join(root, 'dist/main.v8'))}, code)));`;
  const env = { ...process.env, XDG_CACHE_HOME: '/dev/null', VSTBCPN_LANG: 'vi' };
  execFileSync(process.execPath, ['-e', run], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The bundle carries other people's work: so do their licences. */
function writeLicences(metafiles) {
  const require = createRequire(join(root, 'package.json'));
  const names = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const texts = [...new Set(names)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = require(join(folder, 'package.json'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : license;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}

function writeDeclarations() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'src/tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
}
