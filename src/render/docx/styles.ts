import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { GAP, INDENT, SIZES } from './measures.ts';

const FONT = 'Times New Roman';
/** A little air between lines, for marks above marks. LibreOffice takes a height without its rule for an exact one. */
const AIRY = { line: 264, lineRule: LineRuleType.AUTO };
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO };

/** The styles of paragraphs that Word shows and lets people change, by id. */
export const STYLES = { paperText: 'BodyText', tableText: 'TableText', code: 'Code', list: 'ListBullet' } as const;

/** @param locale of the language that the words are checked in, `vi-VN` */
export function stylesOf(isPaper: boolean, locale: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: GAP } },
  });
  const inText = {
    run: { font: FONT, size: SIZES.paper, bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: INDENT },
      spacing: { before: GAP, after: GAP },
    },
  };
  const title = {
    ...heading(SIZES.paper, 0),
    paragraph: { keepNext: true, alignment: AlignmentType.CENTER, spacing: { before: 2 * GAP, after: 0 } },
  };
  return {
    default: {
      document: {
        run: { font: FONT, size: isPaper ? SIZES.paper : SIZES.view, language: { value: locale, eastAsia: locale } },
        paragraph: { spacing: { after: GAP, ...AIRY } },
      },
      heading1: isPaper ? title : heading(32, 0),
      heading2: isPaper ? inText : heading(28, 2 * GAP),
      heading3: isPaper ? inText : heading(26, 2 * GAP),
    },
    paragraphStyles: [
      {
        id: STYLES.paperText,
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: INDENT } },
      },
      {
        id: STYLES.tableText,
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: SIZES.table },
        paragraph: { spacing: { before: 20, after: 20, ...SINGLE } },
      },
      {
        id: STYLES.code,
        name: 'Code',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: 'Courier New', size: 20 },
        paragraph: { spacing: { after: 0, ...SINGLE } },
      },
      {
        id: STYLES.list,
        name: 'List Bullet',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 60 } },
      },
    ],
  };
}
