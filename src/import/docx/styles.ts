import type { XmlElement } from '@rgrove/parse-xml';
import { attributeOf, childOf, childrenOf } from '../xml-part.ts';
import { numberProperty, switchProperty, textProperty } from './properties.ts';

/** What a style, or a paragraph by itself, says; null where it does not. */
export interface Look {
  readonly bold: boolean | null;
  readonly caps: boolean | null;
  readonly centred: boolean | null;
  /** Outline level from 1. */
  readonly heading: number | null;
  readonly list: number | null;
  readonly level: number | null;
}

export interface Styles {
  /** All that a style says, with what it is based on; a paragraph that names none has the default one. */
  readonly look: (id: string | undefined) => Look;
  /** The list that a style of numbering stands for. */
  readonly listOf: (id: string) => number | null;
}

const NOTHING: Look = { bold: null, caps: null, centred: null, heading: null, list: null, level: null };

/** @source ECMA-376-1, 17.7 */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>();
  let usual: string | undefined;
  for (const style of childrenOf(root, 'style')) {
    const id = attributeOf(style, 'styleId') ?? '';
    styles.set(id, style);
    if (attributeOf(style, 'type') === 'paragraph' && ['1', 'true'].includes(attributeOf(style, 'default') ?? ''))
      usual = id;
  }
  const looks = new Map<string, Look>();
  const look = (id: string | undefined, above: readonly string[] = []): Look => {
    const style = styles.get(id ?? '');
    // A style that is based on itself, be it through others, is based on nothing.
    if (id === undefined || style === undefined || above.includes(id) || above.length > 20) return NOTHING;
    const known = looks.get(id);
    if (known) return known;
    const base = look(textProperty(style, 'basedOn'), [...above, id]);
    const told = ownLook(childOf(style, 'pPr'), childOf(style, 'rPr'));
    const own = over(base, { ...told, heading: told.heading ?? headingOf(textProperty(style, 'name')) });
    looks.set(id, own);
    return own;
  };
  return {
    look: (id) => look(id ?? usual),
    listOf: (id) => ownLook(childOf(styles.get(id), 'pPr'), undefined).list,
  };
}

/** The styles that every Word has, whether or not the file tells their level again: "heading 2". */
function headingOf(name: string | undefined): number | null {
  const level = /^heading ([1-9])$/i.exec(name ?? '')?.[1];
  return level === undefined ? null : Number(level);
}

/** What is said by properties of a paragraph and of a run. */
export function ownLook(paragraph: XmlElement | undefined, run: XmlElement | undefined): Look {
  const justified = textProperty(paragraph, 'jc');
  const outline = numberProperty(paragraph, 'outlineLvl');
  const numbering = childOf(paragraph, 'numPr');
  return {
    bold: switchProperty(run, 'b'),
    caps: switchProperty(run, 'caps'),
    centred: justified === undefined ? null : justified === 'center',
    heading: outline !== null && outline >= 0 && outline <= 8 ? outline + 1 : null,
    list: numberProperty(numbering, 'numId'),
    level: numberProperty(numbering, 'ilvl'),
  };
}

/** What is said last counts. */
export function over(base: Look, own: Look): Look {
  return {
    bold: own.bold ?? base.bold,
    caps: own.caps ?? base.caps,
    centred: own.centred ?? base.centred,
    heading: own.heading ?? base.heading,
    list: own.list ?? base.list,
    level: own.level ?? base.level,
  };
}
