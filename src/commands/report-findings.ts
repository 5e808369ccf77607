import packageJson from '../../package.json' with { type: 'json' };
import { CATALOGUE } from '../check/catalogue.ts';
import type { Host } from '../host/host.ts';
import type { FindingsReport } from '../view/findings-report.ts';
import { findingsReport } from '../view/findings-view.ts';
import type { Examined } from './examine.ts';
import { fileFrom, repositoryFolder } from './file-names.ts';
import type { GlobalOptions } from './global-options.ts';
import { rulePage } from './rule-pages.ts';

/** The findings with all that renderers need to show them. */
export async function reportOf(
  host: Host,
  { words, asOf }: GlobalOptions,
  root: string,
  { loaded, findings, recognised }: Examined,
  checked: readonly string[],
  summary: string,
): Promise<FindingsReport> {
  const top = repositoryFolder(host, root);
  const lines = new Map<string, readonly string[]>();
  for (const { file } of findings)
    if (!lines.has(file)) lines.set(file, ((await loaded.sources.get(file)?.parsed())?.text ?? '').split('\n'));
  const pageOf = (code: string) => {
    const { title, paragraphs } = rulePage(host, words.lang, code);
    return { title, text: paragraphs.join('\n\n') };
  };
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return findingsReport(words, {
    program: { name: 'vstbcpn', version: packageJson.version },
    asOf,
    findings,
    contextOf: (finding) => ({
      fingerprint: recognised.get(finding)?.fingerprint ?? '',
      shownFile: fileFrom(host.cwd, root, finding.file),
      repositoryFile: fileFrom(top, root, finding.file),
      lines: lines.get(finding.file) ?? [],
    }),
    rules: CATALOGUE.filter(({ code }) => codes.includes(code)).map(({ code, severity }) => ({
      code,
      severity,
      ...pageOf(code),
    })),
    files: checked.map((file) => fileFrom(top, root, file)).sort(),
    summary,
  });
}
