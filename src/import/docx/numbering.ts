import type { XmlElement } from '@rgrove/parse-xml';
import { attributeOf, childOf, childrenOf } from '../xml-part.ts';
import { numberProperty, switchProperty, textProperty } from './properties.ts';
import type { Styles } from './styles.ts';

/** One level of a list. */
export interface Level {
  readonly start: number;
  readonly form: string;
  /** `%1.%2.` */
  readonly text: string;
  /** It begins anew after this level, counted from 1, or one above it; 0 = never. Null: after any level above. */
  readonly restart: number | null;
  /** All numbers are printed in digits. */
  readonly isDigits: boolean;
  readonly style: string | undefined;
}

/** A list as paragraphs name it; lists of the same pattern count on from one another. */
export interface List {
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew, with what number, when the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

export const LEVELS = 9;

/** @source ECMA-376-1, 17.9 */
export function readNumbering(root: XmlElement | null, styles: Styles): ReadonlyMap<number, List> {
  const patterns = new Map(
    childrenOf(root, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', one]),
  );
  const nums = childrenOf(root, 'num');
  const patternOf = (num: XmlElement | undefined, steps = 0): string => {
    const id = textProperty(num, 'abstractNumId') ?? '';
    const link = textProperty(patterns.get(id), 'numStyleLink');
    const list = link === undefined ? null : styles.listOf(link);
    if (list === null || steps > 8) return id;
    return patternOf(
      nums.find((other) => attributeOf(other, 'numId') === String(list)),
      steps + 1,
    );
  };
  return new Map(
    nums.map((num) => {
      const pattern = patternOf(num);
      const overrides = childrenOf(num, 'lvlOverride');
      return [
        Number(attributeOf(num, 'numId')),
        {
          pattern,
          levels: new Map([
            ...levelsOf(childrenOf(patterns.get(pattern), 'lvl')),
            ...levelsOf(overrides.flatMap((one) => childrenOf(one, 'lvl'))),
          ]),
          starts: new Map(
            overrides.flatMap((one) => {
              const start = numberProperty(one, 'startOverride');
              return start === null ? [] : [[Number(attributeOf(one, 'ilvl')), start] as const];
            }),
          ),
        },
      ];
    }),
  );
}

function levelsOf(levels: readonly XmlElement[]): readonly (readonly [number, Level])[] {
  return levels.map((level) => [
    Number(attributeOf(level, 'ilvl')),
    {
      start: numberProperty(level, 'start') ?? 0,
      form: textProperty(level, 'numFmt') ?? 'decimal',
      text: attributeOf(childOf(level, 'lvlText'), 'val') ?? '',
      restart: numberProperty(level, 'lvlRestart'),
      isDigits: switchProperty(level, 'isLgl') ?? false,
      style: textProperty(level, 'pStyle'),
    },
  ]);
}
