import { extname } from 'node:path';
import type { Renderer } from '../view/document.ts';

/** A way to write a view. */
export interface Format {
  /** What file names in this format end with; the first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  /** What a mail says that an attached file of this format is. */
  readonly mediaType: string;
  /** Of no use on a screen. */
  readonly isBinary?: true;
  /** The part of a view that it draws, and the commands whose views have one; without it, it draws any view. */
  readonly draws?: { readonly part: 'calendar'; readonly commands: readonly string[] };
  /** Loads the renderer, and the libraries it needs, when it is asked for. */
  readonly load: () => Promise<Renderer>;
}

/** Every format, in the order in which help lists them. A new one is a file and a line here. */
export const FORMATS = {
  table: {
    extensions: ['.txt'],
    mediaType: 'text/plain; charset=utf-8',
    load: async () => (await import('./terminal.ts')).renderTerminal,
  },
  md: {
    extensions: ['.md', '.markdown'],
    mediaType: 'text/markdown; charset=utf-8',
    load: async () => (await import('./markdown.ts')).renderMarkdown,
  },
  html: {
    extensions: ['.html', '.htm'],
    mediaType: 'text/html; charset=utf-8',
    load: async () => (await import('./html/render-html.ts')).renderHtml,
  },
  docx: {
    extensions: ['.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isBinary: true,
    load: async () => (await import('./docx/render-docx.ts')).renderDocx,
  },
  xlsx: {
    extensions: ['.xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isBinary: true,
    load: async () => (await import('./xlsx/render-xlsx.ts')).renderXlsx,
  },
  ics: {
    extensions: ['.ics'],
    // A calendar that names its method is sent under the same one. @source RFC 5545, 3.7.2
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    draws: {
      part: 'calendar',
      commands: ['calendar', 'due', 'overdue', 'next', 'show', 'agency', 'checklist', 'remind'],
    },
    load: async () => (await import('./ics.ts')).renderIcs,
  },
  csv: {
    extensions: ['.csv'],
    mediaType: 'text/csv; charset=utf-8',
    load: async () => (await import('./csv.ts')).renderCsv,
  },
  json: {
    extensions: ['.json'],
    mediaType: 'application/json',
    load: async () => (await import('./json.ts')).renderJson,
  },
  ndjson: {
    extensions: ['.ndjson', '.jsonl'],
    mediaType: 'application/x-ndjson',
    load: async () => (await import('./ndjson.ts')).renderNdjson,
  },
} as const satisfies { readonly [name: string]: Format };

export type FormatName = keyof typeof FORMATS;

/** Those that draw any view. */
export const GENERAL_FORMATS: readonly FormatName[] = (Object.keys(FORMATS) as FormatName[]).filter(
  (name) => !('draws' in FORMATS[name]),
);

/** The format that a file name asks for by its extension, upper or lower case; null when it is none of ours. */
export function formatOfFile(path: string): FormatName | null {
  const extension = extname(path).toLowerCase();
  const names = Object.keys(FORMATS) as FormatName[];
  return names.find((name) => FORMATS[name].extensions.some((each) => each === extension)) ?? null;
}
