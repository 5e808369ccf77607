import { XmlElement } from '@rgrove/parse-xml';
import { childOf, localName } from '../xml-part.ts';

/** Elements that only wrap what the reader sees. */
const WRAPPERS = new Set([
  'sdtContent',
  'customXml',
  'smartTag',
  'hyperlink',
  'fldSimple',
  'bdo',
  'dir',
  'rubyBase',
  'oMathPara',
  'oMath',
  'ins',
  'moveTo',
]);
const CHANGES = new Set(['ins', 'moveTo', 'del', 'moveFrom']);

/**
 * What stands in an element once all tracked changes are accepted, out of all wrappers.
 *
 * @param onChange is told of each change
 */
export function shownParts(parent: XmlElement, onChange: () => void): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    const name = localName(child);
    if (CHANGES.has(name)) onChange();
    if (WRAPPERS.has(name)) return shownParts(child, onChange);
    if (name === 'del' || name === 'moveFrom') return [];
    const within = name === 'sdt' ? childOf(child, 'sdtContent') : name === 'ruby' ? childOf(child, 'rubyBase') : null;
    if (within !== null) return within ? shownParts(within, onChange) : [];
    if (name !== 'AlternateContent') return [child];
    // Each says the same: the newer form is the one that Word shows.
    const choice = childOf(child, 'Choice') ?? childOf(child, 'Fallback');
    return choice ? shownParts(choice, onChange) : [];
  });
}

/** All elements of a name under another, at any depth but not in one another. */
export function elementsWithin(parent: XmlElement, name: string): readonly XmlElement[] {
  return shownParts(parent, () => {}).flatMap((child) =>
    localName(child) === name ? [child] : elementsWithin(child, name),
  );
}
