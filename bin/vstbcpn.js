#!/usr/bin/env node
/**
 * Starts the program with the code that V8 compiled when it was built (`dist/main.v8`). Another V8 refuses that code
 * and compiles the program anew: slower, and otherwise the same. Why CommonJS: docs/decisions.md.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, '../dist/main.cjs');
const read = (path, encoding) => {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
};
const source = read(file, 'utf8');
if (source === undefined) {
  process.stderr.write('vstbcpn: chưa có dist/, chạy trước: npm run build (no dist/ yet, run first: npm run build)\n');
  process.exitCode = 3;
} else {
  const script = new Script(Module.wrap(source), {
    filename: file,
    cachedData: read(join(__dirname, '../dist/main.v8')),
  });
  const main = { exports: {} };
  script.runInThisContext()(main.exports, Module.createRequire(file), main, file, dirname(file));
  // The build asks for the compiled code when the program has run.
  process.once('vstbcpn:compiled', (write) => write(script.createCachedData()));
}
