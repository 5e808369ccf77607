import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { HANG } from './measures.ts';

/**
 * The library puts a number wherever `{name-0}` stands in the file, also in what people wrote: so the name has a
 * character that no plain text has.
 */
const NAME = '\u2066dash';

/** The one kind of list that papers have: `- …;` */
export const LISTS: INumberingOptions = {
  config: [
    {
      reference: NAME,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: HANG, hanging: HANG } } },
        },
      ],
    },
  ],
};

/** Makes a paragraph an item of such a list. */
export const DASH = { reference: NAME, level: 0 };
