import type { None } from './worded.ts';

/** Drafts of plans that are read from official documents. */
export interface ImportArgs {
  'command/import': None;
  'argument/document': None;
  'option/import-output': None;
  'option/import-format': None;
  'option/import-report': None;
  'usage/onto-itself': { file: string };
  'usage/report-extension': { file: string; known: readonly string[] };
  'host/bad-document': {
    file: string;
    reason:
      | 'missing'
      | 'doc'
      | 'pdf'
      | 'odt'
      | 'rtf'
      | 'other'
      | 'encrypted'
      | 'not-text'
      | 'too-large'
      | 'too-deep'
      | 'broken'
      | 'empty';
    /** What was found, in the file's own terms. */
    detail: string | null;
  };

  /** `dòng 45`; of a document without lines `đoạn 45`. */
  'draft/at': { counts: 'lines' | 'paragraphs'; line: number };
  // Remarks in the YAML
  'draft/made-from': { file: string; counts: 'lines' | 'paragraphs' };
  /** A key that the plan must have; with what the document says in its place where that is no single agency. */
  'draft/missing': { key: string; found: string | null };
  'draft/why': { why: string; source: string };
  'draft/class-coordinates': { text: string };
  'draft/leads-already': { text: string };
  'draft/unreadable-kept': { when: string };
  'draft/reports-to-class': { text: string };
  'draft/proposed': None;
  'draft/near': { ids: readonly string[] };

  // The summary
  'draft/read': { file: string; counts: string };
  'draft/counts': { activities: number; reports: number };
  'draft/stated': { withLead: number; withTime: number; of: number };
  /** Times that the calendar does not have, or that are not understood. */
  'draft/unreadable': { count: number };
  'draft/unreadable-time': { id: string; at: string; problem: string };
  'draft/agencies': { known: number; proposed: number };
  'draft/not-understood': { count: number; suspects: number };
  'draft/all-understood': None;
  'draft/line': { at: string; text: string };
  'draft/more': { count: number };
  'draft/note': { what: string; count: number | null };
  'draft/lacks': { keys: readonly string[] };
  'draft/written': { files: readonly string[] };
  'draft/check-proposed': { count: number; file: string | null };
  'draft/no-register': None;
  'draft/see-report': { command: string };
  'draft/next': { command: string };
  /** A draft in a file that no command takes for a plan. */
  'draft/elsewhere': { file: string; year: number | null };

  // The report
  'draft/report-title': None;
  'draft/report-source': { file: string; number: string | null; issued: string | null };
  'draft/suspects': { count: number };
  'draft/account': { counts: 'lines' | 'paragraphs'; count: number };
  'draft/column': { column: 'line' | 'text' | 'became'; counts: 'lines' | 'paragraphs' };
  'draft/label': { label: 'duties' | 'stated' | 'unreadable' | 'agencies' | 'understood' | 'notes' };
  'draft/became': { role: string; of: readonly string[] };
  /** Who does it and until when; the last day as people read it, null where there is none. */
  'draft/duty': {
    lead: readonly string[];
    coordinating: readonly string[];
    others: string | null;
    when: string | null;
    until: string | null;
    problem: string | null;
  };
}
