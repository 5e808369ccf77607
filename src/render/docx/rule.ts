import { BorderStyle, LineRuleType, Paragraph } from 'docx';

/** A line in the middle of a column: the upper border of a low paragraph that is no wider. Lengths in twips. */
export function rule(length: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { before: 60, after: 0, line: 120, lineRule: LineRuleType.EXACT },
  });
}
