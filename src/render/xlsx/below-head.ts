import { colToLetter, rangeRef, type WriteSheet } from 'hucre/xlsx';
import type { SheetColumn } from '../../view/sheet.ts';
import { ruleStyle } from './looks.ts';

/** What a workbook can hold of a list of words, in characters. */
const MAX_CHOICES = 255;

/**
 * What works on all rows of a table, also on those that somebody adds to or changes: filters, colours, choices.
 *
 * @param head the line of the head, from 0
 * @param end the last line of the table
 */
export function belowHead(
  columns: readonly SheetColumn[],
  head: number,
  end: number,
): Required<Pick<WriteSheet, 'autoFilter' | 'conditionalRules' | 'dataValidations'>> {
  const rules = columns.flatMap(({ tones = [] }, at) =>
    tones.flatMap(({ text, tone }) => {
      const style = ruleStyle(tone);
      return style === null ? [] : [{ text, style, at }];
    }),
  );
  return {
    autoFilter: { range: rangeRef(head, 0, end, columns.length - 1) },
    conditionalRules: rules.map(({ text, style, at }, i) => ({
      type: 'expression',
      priority: i + 1,
      formula: `$${colToLetter(at)}${head + 2}="${text.replaceAll('"', '""')}"`,
      style,
      range: rangeRef(head + 1, at, end, at),
    })),
    dataValidations: columns.flatMap(({ choices = [] }, at) =>
      canBeOffered(choices)
        ? [
            {
              type: 'list' as const,
              values: [...choices],
              allowBlank: true,
              // Other words are asked about, not refused: who reads the sheet knows more of them.
              showErrorMessage: true,
              errorStyle: 'warning' as const,
              range: rangeRef(head + 1, at, end, at),
            },
          ]
        : [],
    ),
  };
}

function canBeOffered(choices: readonly string[]): boolean {
  return choices.length > 0 && choices.join().length <= MAX_CHOICES && !choices.some((word) => /[,"]/.test(word));
}
