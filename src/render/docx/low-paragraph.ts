import { LineRuleType, Paragraph } from 'docx';

/** An empty paragraph of a given height, twips. */
export function lowParagraph(height: number, keepNext = false): Paragraph {
  return new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    spacing: { after: 0, line: height, lineRule: LineRuleType.EXACT },
  });
}
