import { markdownTable } from 'markdown-table';
import type { Block, Cell, ChecklistItem, Column, Row, Timeline, View } from '../view/document.ts';
import { displayWidth, prepareDisplayWidth } from './display-width.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inline, linked } from './markdown-inline.ts';
import { markdownPaper } from './markdown-paper.ts';
import { plainDocument } from './plain-document.ts';
import { terminalTimeline } from './terminal-timeline.ts';
import { timelineTable } from './timeline-table.ts';

/** Keeps two lists that touch from becoming one; shows as nothing. */
const LIST_END = '<!-- -->';
/** Columns that a page shows of code without scrolling. */
const DRAWING_WIDTH = 100;

/** A page of GitHub-flavoured Markdown. Nothing that comes from a plan is markup in it. */
export async function renderMarkdown(view: View): Promise<string> {
  const document = plainDocument(view.document, 'file');
  await prepareDisplayWidth(JSON.stringify(document));
  const parts: string[] = [];
  let afterList = false;
  for (const block of document) {
    const text = blockText(block);
    if (text === '') continue;
    const isList = block.kind === 'facts' || block.kind === 'checklist';
    if (afterList && isList) parts.push(LIST_END);
    parts.push(text);
    afterList = isList;
  }
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text === '' ? '' : `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return inline(block.text, block.tone);
    case 'facts':
      return block.facts.map(fact).join('\n');
    case 'table':
      return table(block.columns, block.rows);
    case 'checklist':
      return block.items.map(checklistItem).join('\n');
    case 'code':
      return [escapeMarkdown(block.caption ?? ''), fenced(block.text)].filter((part) => part !== '').join('\n\n');
    case 'timeline':
      return timeline(block);
    default:
      return markdownPaper(block);
  }
}

/** Drawn as in a terminal, then told in words, for the drawing has no room for all of them. */
function timeline(block: Timeline): string {
  const drawing = terminalTimeline(block, DRAWING_WIDTH, (text) => text).map((line) => line.trimEnd());
  const { columns, rows } = timelineTable(block);
  return [fenced(drawing.join('\n')), table(columns, rows)].join('\n\n');
}

/** Code between fences that no backticks in it can close. */
function fenced(text: string): string {
  if (text === '') return '';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(({ 0: run }) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}\n${text}\n${fence}`;
}

function cellText({ text, note = '', tone, link }: Cell): string {
  const words = link === undefined ? inline(text, tone) : linked(inline(text, tone), link);
  return text === '' || note === '' ? words + escapeMarkdown(note) : `${words} (${escapeMarkdown(note)})`;
}

function fact({ label, lines }: { readonly label: string; readonly lines: readonly Cell[] }): string {
  const lead = label === '' ? '-' : `- **${escapeMarkdown(label)}:**`;
  const values = lines.map(cellText).filter((value) => value !== '');
  if (values.length < 2) return [lead, ...values].join(' ');
  return [lead, ...values.map((value) => `  - ${value}`)].join('\n');
}

/** A section ends one table and begins the next under its own bold line, so that no cell has to hold it. */
function table(columns: readonly Column[], rows: readonly Row[]): string {
  const parts: string[] = [];
  let cells: (readonly Cell[])[] = [];
  const flush = () => {
    if (cells.length > 0) parts.push(grid(columns, cells));
    cells = [];
  };
  for (const row of rows) {
    if (row.kind === 'cells') {
      cells.push(row.cells);
    } else {
      flush();
      parts.push(inline(row.text, 'strong'));
    }
  }
  flush();
  return parts.length === 0 ? grid(columns, []) : parts.filter((part) => part !== '').join('\n\n');
}

function grid(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const head = columns.map((column) => escapeMarkdown(column.head));
  const body = rows.map((cells) => columns.map((_, index) => cellText(cells[index] ?? { text: '' })));
  const align = columns.map((column) => (column.align === 'right' ? 'r' : null));
  return markdownTable([head, ...body], { align, stringLength: displayWidth });
}

function checklistItem({ label, text, checked, parts, notes }: ChecklistItem): string {
  const box = checked ? '[x]' : '[ ]';
  const item = [`- ${box}`, inline(label, 'strong'), escapeMarkdown(text)].filter((part) => part !== '');
  return [
    item.join(' '),
    ...parts.map((part) => `  - [ ] ${escapeMarkdown(part)}`),
    ...notes.map((note) => `  - ${escapeMarkdown(note.label)}: ${inline(note.text, note.tone)}`.trimEnd()),
  ].join('\n');
}
