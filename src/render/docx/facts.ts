import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Block, Cell } from '../../view/document.ts';
import { boldWidth } from './bold-width.ts';
import { inkOf, type Look } from './look.ts';
import { HANG, SIZES } from './measures.ts';
import { textRun } from './text-run.ts';

type Facts = Extract<Block, { kind: 'facts' }>['facts'];

/** Labels take no more of the line than this; longer ones push their values on. */
const LABEL_SHARE = 0.35;
/** Between two lines. */
const CLOSE = { after: 60 };

/** What is known of one thing: labels, and values that all begin in one column, one a line. */
export function factLines(facts: Facts, look: Look): readonly Paragraph[] {
  const size = (look.isPaper ? SIZES.paper : SIZES.view) * 10;
  const widest = Math.max(0, ...facts.map(({ label }) => boldWidth(`${label}: `, size)));
  const column = Math.ceil(Math.min(widest + HANG / 2, look.width * LABEL_SHARE));
  return facts.flatMap(({ label, lines }) => {
    const values = lines
      .filter(({ text, note = '' }) => text !== '' || note !== '')
      .map((cell) => valueRuns(cell, look));
    return [
      ...(label === '' ? [] : [labelLine(label, values[0] ?? [], column)]),
      ...values.slice(label === '' ? 0 : 1).map((value) => valueLine(value, column)),
    ];
  });
}

function labelLine(label: string, value: readonly TextRun[], column: number): Paragraph {
  const tab = value.length === 0 ? [] : [new TextRun({ children: [new Tab()] })];
  return new Paragraph({
    spacing: CLOSE,
    indent: { left: column, hanging: column },
    tabStops: [{ type: TabStopType.LEFT, position: column }],
    children: [...textRun(`${label}:`, { bold: true }), ...tab, ...value],
  });
}

function valueLine(value: readonly TextRun[], column: number): Paragraph {
  return new Paragraph({ spacing: CLOSE, indent: { left: column }, children: value });
}

function valueRuns({ text, note = '', tone }: Cell, look: Look): readonly TextRun[] {
  const noted = text === '' ? note : ` (${note})`;
  return [...textRun(text, inkOf(tone, look)), ...textRun(note === '' ? '' : noted, inkOf('muted', look))];
}
