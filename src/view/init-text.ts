import type { Words } from '../i18n/words.ts';
import { commandText } from './command-text.ts';

/** What `init` made, and what to try next. */
export function initText(words: Words, folder: string, files: readonly string[], given: string | null): string {
  const at = given === null ? [] : ['-C', given];
  const commands = [
    commandText(...at, 'list'),
    commandText(...at, 'due'),
    commandText(...at, 'checklist', '--all'),
    commandText(...at, 'validate'),
  ];
  const command = commandText(...at, 'import', 'ke-hoach.docx', '-o', 'plans/2017/plan.yaml');
  return `${[words('init/done', { folder }), ...files.map((file) => `  ${file}`), words('init/next', { commands }), words('init/import', { command })].join('\n')}\n`;
}
