import { markdownTable } from 'markdown-table';
import type { Letterhead, PaperBlock, Signature } from '../view/document.ts';
import { displayWidth } from './display-width.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inline } from './markdown-inline.ts';

/** The parts of an official paper. Its two columns are those of a table, whose head a page draws bold by itself. */
export function markdownPaper(block: PaperBlock): string {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'title':
      return [
        block.name === '' ? '' : `# ${escapeMarkdown(block.name)}`,
        inline(block.subject, 'strong'),
        slanted(block.note ?? ''),
      ]
        .filter((part) => part !== '')
        .join('\n\n');
    case 'addressee':
      return addressee(block.label, block.names.map(escapeMarkdown));
    case 'blank':
      return `\\[${escapeMarkdown(block.prompt)}\\]`;
    case 'signature':
      return signature(block);
    case 'page-break':
      return '---';
  }
}

type Pair = readonly [left: string, right: string];

function letterhead({ superior, issuer, number, subject, state, motto, placeAndDate }: Letterhead): string {
  const own: readonly Pair[] =
    superior === null
      ? [
          [escapeMarkdown(issuer), escapeMarkdown(state)],
          ['', inline(motto, 'strong')],
        ]
      : [
          [escapeMarkdown(superior), escapeMarkdown(state)],
          [inline(issuer, 'strong'), inline(motto, 'strong')],
        ];
  const about: readonly Pair[] = subject === null ? [] : [[escapeMarkdown(subject), '']];
  return columns([...own, [escapeMarkdown(number), slanted(placeAndDate)], ...about], ['c', 'c']);
}

function addressee(label: string, names: readonly string[]): string {
  const lead = label === '' ? '' : `**${escapeMarkdown(label)}**`;
  if (names.length < 2) return [lead, ...names].filter((part) => part !== '').join(' ');
  return [lead, names.map((name) => `- ${name}`).join('\n')].filter((part) => part !== '').join('\n\n');
}

function signature({ label, recipients, capacity, post, name }: Signature): string {
  const left = [escapeMarkdown(label), ...recipients.map((line) => `- ${escapeMarkdown(line)}`)];
  const right = capacity.map((line, index) => (index === 0 ? escapeMarkdown(line) : inline(line, 'strong')));
  const rows = Array.from(
    { length: Math.max(left.length, right.length) },
    (_, index): Pair => [left[index] ?? '', right[index] ?? ''],
  );
  const below = [post, name].flatMap((text): readonly Pair[] => (text ? [['', inline(text, 'strong')]] : []));
  return columns([...rows, ...below], ['l', 'c']);
}

function slanted(text: string): string {
  return text === '' ? '' : `*${escapeMarkdown(text)}*`;
}

function columns(rows: readonly Pair[], align: readonly string[]): string {
  return markdownTable(rows, { align, stringLength: displayWidth });
}
