import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, run, workspace } from './support/run.ts';

const folder = join(import.meta.dirname, 'transcripts');

/**
 * A transcript is a text of `$ vstbcpn …` lines and what they print. `# workspace: NAME` lays `test/fixtures/NAME` over
 * the shipped plans. `vitest -u` writes what the program prints now; the difference is to be read before it is kept.
 */
describe('transcripts', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    it(name, async () => {
      const path = join(folder, name);
      const lines = readFileSync(path, 'utf8').split('\n');
      // What the program prints may begin with # too: only what stands before the first command is a comment.
      const comments = lines
        .slice(
          0,
          lines.findIndex((line) => line.startsWith('$ ')),
        )
        .filter((line) => line.startsWith('# '));
      const overlay = comments.flatMap((line) => /^# workspace: (\S+)/.exec(line)?.[1] ?? [])[0];
      const cwd = overlay === undefined ? repository : workspace(overlay);
      let transcript = comments.map((line) => `${line}\n`).join('');
      for (const line of lines.filter((candidate) => candidate.startsWith('$ vstbcpn'))) {
        const { stdout, stderr, exitCode } = await run(words(line.slice('$ vstbcpn'.length)), { cwd });
        const errors = stderr === '' ? '' : `${stderr.trimEnd().replace(/^/gm, '! ')}\n`;
        transcript += `\n${line}\n${stdout}${errors}[exit ${exitCode}]\n`;
      }
      await expect(transcript).toMatchFileSnapshot(path);
    });
  }
});

function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
