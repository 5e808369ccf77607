import { extname } from 'node:path';
import type { FindingsRenderer } from '../view/findings-report.ts';

/** A way to write findings. */
export interface FindingFormat {
  /** What file names in this format end with; none where a file name cannot tell. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<FindingsRenderer>;
}

/** Every format of findings, in the order in which help lists them. A new one is a file and a line here. */
export const FINDING_FORMATS = {
  pretty: { extensions: ['.txt'], load: async () => (await import('./findings/pretty.ts')).renderPretty },
  compact: { extensions: [], load: async () => (await import('./findings/compact.ts')).renderCompact },
  json: { extensions: ['.json'], load: async () => (await import('./findings/as-view.ts')).renderFindingsJson },
  github: { extensions: [], load: async () => (await import('./findings/github.ts')).renderGithub },
  gitlab: { extensions: [], load: async () => (await import('./findings/gitlab.ts')).renderGitlab },
  sarif: { extensions: ['.sarif'], load: async () => (await import('./findings/sarif.ts')).renderSarif },
  junit: { extensions: ['.xml'], load: async () => (await import('./findings/junit.ts')).renderJunit },
  checkstyle: { extensions: [], load: async () => (await import('./findings/checkstyle.ts')).renderCheckstyle },
  md: {
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./findings/as-view.ts')).renderFindingsMarkdown,
  },
  csv: { extensions: ['.csv'], load: async () => (await import('./findings/as-view.ts')).renderFindingsCsv },
  ndjson: {
    extensions: ['.ndjson', '.jsonl'],
    load: async () => (await import('./findings/as-view.ts')).renderFindingsNdjson,
  },
} as const satisfies { readonly [name: string]: FindingFormat };

export type FindingFormatName = keyof typeof FINDING_FORMATS;

/** The format that a file name asks for by its extension, upper or lower case; null when it is none of ours. */
export function findingFormatOfFile(path: string): FindingFormatName | null {
  const extension = extname(path).toLowerCase();
  const names = Object.keys(FINDING_FORMATS) as FindingFormatName[];
  return names.find((name) => (FINDING_FORMATS[name].extensions as readonly string[]).includes(extension)) ?? null;
}
