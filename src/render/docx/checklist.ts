import { CheckBox, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { ChecklistItem } from '../../view/document.ts';
import { inkOf, type Look } from './look.ts';
import { HANG } from './measures.ts';
import { textRun } from './text-run.ts';

const FONT = 'Segoe UI Symbol';
/** With the next line of its item. */
const KEPT = { keepNext: true, spacing: { after: 40 } };

/** Boxes to tick, with the mouse or with a pen; an item stays on one page. */
export function checklistLines(items: readonly ChecklistItem[], look: Look): readonly Paragraph[] {
  return items.flatMap((item) => itemLines(item, look));
}

function itemLines({ label, text, checked, parts, notes }: ChecklistItem, look: Look): readonly Paragraph[] {
  const head = [...textRun(label, { bold: true }), ...textRun(label === '' ? text : ` ${text}`)];
  const lines = [
    (keepNext: boolean) => boxed(checked, head, 0, keepNext),
    ...parts.map((part) => (keepNext: boolean) => boxed(false, textRun(part), HANG, keepNext)),
    ...notes.map((note) => (keepNext: boolean) => noteLine(note, look, keepNext)),
  ];
  return lines.map((line, index) => line(index < lines.length - 1));
}

function boxed(checked: boolean, text: readonly TextRun[], left: number, keepNext: boolean): Paragraph {
  const box = new CheckBox({
    checked,
    checkedState: { value: '2611', font: FONT },
    uncheckedState: { value: '2610', font: FONT },
  });
  const children: readonly ParagraphChild[] = [box, new TextRun({ children: [new Tab()] }), ...text];
  return new Paragraph({
    ...(keepNext ? KEPT : {}),
    keepLines: true,
    indent: { left: left + HANG, hanging: HANG },
    tabStops: [{ type: TabStopType.LEFT, position: left + HANG }],
    children,
  });
}

function noteLine({ label, text, tone }: ChecklistItem['notes'][number], look: Look, keepNext: boolean): Paragraph {
  const lead = textRun(label === '' ? '' : `${label}: `, inkOf('muted', look));
  return new Paragraph({
    ...(keepNext ? KEPT : {}),
    keepLines: true,
    indent: { left: HANG },
    children: [...lead, ...textRun(text, inkOf(tone, look))],
  });
}
