import type { FindingsReport } from '../../view/findings-report.ts';

/** The findings as one object for programs. */
export async function renderFindingsJson({ view }: FindingsReport): Promise<string> {
  const { renderJson } = await import('../json.ts');
  return renderJson(view);
}

/** The findings as one JSON object a line. */
export async function renderFindingsNdjson({ view }: FindingsReport): Promise<string> {
  const { renderNdjson } = await import('../ndjson.ts');
  return renderNdjson(view);
}

/** The findings as rows for a spreadsheet. */
export async function renderFindingsCsv({ view }: FindingsReport): Promise<string> {
  const { renderCsv } = await import('../csv.ts');
  return renderCsv(view);
}

/** The findings as a page, for the summary of a CI job among others. */
export async function renderFindingsMarkdown({ view }: FindingsReport): Promise<string> {
  const { renderMarkdown } = await import('../markdown.ts');
  return renderMarkdown(view);
}
