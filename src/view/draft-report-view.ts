import type { Words } from '../i18n/words.ts';
import type { SourceNote } from '../import/source/source-document.ts';
import type { AccountedLine, Draft, DraftItem, LineRole } from '../model/draft.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Block, Cell, Column, Row, Tone, View } from './document.ts';
import { draftCounts } from './draft-counts.ts';
import { draftData } from './draft-item.ts';
import { unreadableTimes } from './draft-summary.ts';

/** A document with, beside each paragraph, what it became in the draft; what needs a person stands first. */
export function draftReportView(words: Words, draft: Draft, notes: readonly SourceNote[]): View {
  const { head, counts, account } = draft;
  const { suspects } = draftCounts(draft);
  return {
    document: [
      { kind: 'heading', level: 1, text: words('draft/report-title', {}) },
      {
        kind: 'paragraph',
        tone: 'muted',
        text: words('draft/report-source', {
          file: draft.file,
          number: head.number,
          issued: head.issued === null ? null : formatVnDate(head.issued),
        }),
      },
      summary(words, draft, notes),
      ...(suspects.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: words('draft/suspects', { count: suspects.length }) } as const,
            table(words, draft, suspects),
          ]),
      { kind: 'heading', level: 2, text: words('draft/account', { counts, count: account.length }) },
      table(words, draft, account),
    ],
    data: draftData(words, draft),
  };
}

function summary(words: Words, draft: Draft, notes: readonly SourceNote[]): Block {
  const counts = draftCounts(draft);
  const { lost, suspects } = counts;
  const understood =
    lost.length === 0
      ? words('draft/all-understood', {})
      : words('draft/not-understood', { count: lost.length, suspects: suspects.length }).replace(/:$/, '.');
  const unreadable = unreadableTimes(words, draft);
  const lines = {
    duties: [words('draft/counts', counts)],
    stated: [words('draft/stated', counts)],
    unreadable,
    agencies: [words('draft/agencies', counts)],
    understood: [understood],
    notes: notes.map((note) => words('draft/note', note)),
  };
  return {
    kind: 'facts',
    facts: (['duties', 'stated', 'unreadable', 'agencies', 'understood', 'notes'] as const)
      .filter((label) => lines[label].length > 0)
      .map((label) => ({
        label: words('draft/label', { label }),
        lines: lines[label].map((text) => ({
          text,
          tone: label === 'unreadable' || (label === 'understood' && suspects.length > 0) ? 'soon' : 'plain',
        })),
      })),
  };
}

function table(words: Words, draft: Draft, lines: readonly AccountedLine[]): Block {
  const { counts, items } = draft;
  const head = (column: 'line' | 'text' | 'became') => words('draft/column', { column, counts });
  const columns: readonly Column[] = [
    { head: head('line'), align: 'right', tight: true },
    { head: head('text') },
    { head: head('became') },
  ];
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    kind: 'table',
    columns,
    rows: lines.map(
      (line): Row => ({
        kind: 'cells',
        cells: [
          { text: String(line.line) },
          {
            text: [line.label, line.text].filter(Boolean).join(' '),
            tone: line.isSuspect ? 'plain' : (BY_ROLE[line.became] ?? 'plain'),
          },
          became(words, line, byId),
        ],
      }),
    ),
  };
}

/** What only surrounds the work. */
const BY_ROLE: Partial<Readonly<Record<LineRole, Tone>>> = {
  heading: 'strong',
  head: 'muted',
  basis: 'muted',
  recipient: 'muted',
  signature: 'muted',
  background: 'muted',
};

function became(words: Words, line: AccountedLine, byId: ReadonlyMap<string, DraftItem>): Cell {
  const { became: role, of, isSuspect } = line;
  const text = words('draft/became', { role, of });
  if (role === 'not-understood' || isSuspect) return { text, tone: isSuspect ? 'late' : 'soon' };
  const made = role === 'activity' || role === 'report' ? of.flatMap((id) => byId.get(id) ?? []) : [];
  if (made.length === 0) return { text, tone: BY_ROLE[role] === 'strong' ? 'plain' : (BY_ROLE[role] ?? 'plain') };
  const duties = made.map((item) => `${made.length === 1 ? '' : `${item.id}: `}${duty(words, item)}`);
  return { text, note: duties.join(' · ') };
}

function duty(words: Words, { lead, coordinating, others, when, window, whenProblem }: DraftItem): string {
  return words('draft/duty', {
    lead: lead.map(({ text }) => text),
    coordinating: coordinating.map(({ text }) => text),
    others,
    when,
    until: window?.to ? formatVnDate(window.to) : null,
    problem: whenProblem === null ? null : words('when/problem', whenProblem),
  });
}
