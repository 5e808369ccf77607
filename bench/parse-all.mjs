/** The yardstick of `large.mjs`: parses every YAML file under a folder, one after the other, and keeps nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const folder = process.argv[2];
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith('.yaml')) parseDocument(readFileSync(join(folder, name), 'utf8')).toJS();
