import type { Cell } from '../../view/document.ts';
import type { PlainBlock } from '../month-tables.ts';

/** What a block that is no table says, line by line; empty ones may be among them. */
export function blockLines(block: Exclude<PlainBlock, { kind: 'table' }>): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.facts.flatMap(({ label, lines }) =>
        lines.map((line, i) => (i === 0 ? labelled(label, cellLine(line)) : `  ${cellLine(line)}`)),
      );
    case 'checklist':
      return block.items.flatMap(({ label, text, checked, parts, notes }) => [
        `${checked ? '☑' : '☐'} ${label} ${text}`,
        ...parts.map((part) => `  ☐ ${part}`),
        ...notes.map((note) => `  ${labelled(note.label, note.text)}`),
      ]);
    case 'code':
      return [block.caption ?? '', ...block.text.split('\n')];
    case 'letterhead': {
      const { superior, issuer, number, subject, state, motto, placeAndDate } = block;
      return [superior ?? '', issuer, number, subject ?? '', state, motto, placeAndDate];
    }
    case 'title':
      return [block.name, block.subject, block.note ?? ''];
    case 'addressee':
      // Each name ends in the sign that goes before the next.
      return [labelled(block.label, block.names.join(' '), ' ')];
    case 'blank':
      return [block.prompt];
    case 'signature':
      return [block.label, ...block.recipients, ...block.capacity, block.name ?? ''];
    case 'page-break':
      return [];
  }
}

function cellLine({ text, note = '' }: Cell): string {
  return text === '' || note === '' ? text + note : `${text} (${note})`;
}

/** `label: text` */
function labelled(label: string, text: string, colon = ': '): string {
  return label === '' ? text : `${label}${colon}${text}`;
}
