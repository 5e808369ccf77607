import type { XmlElement } from '@rgrove/parse-xml';
import { attributeOf, childOf } from '../xml-part.ts';

/** A property that is on or off: `<w:b/>` is on; null where nothing is said. */
export function switchProperty(properties: XmlElement | undefined, name: string): boolean | null {
  const property = childOf(properties, name);
  return property ? !['0', 'false', 'off'].includes(attributeOf(property, 'val') ?? '1') : null;
}

/** The value of a property; undefined where it is not given. */
export function textProperty(properties: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(childOf(properties, name), 'val');
}

/** A whole number within bounds; null where there is none. */
export function numberProperty(properties: XmlElement | undefined, name: string): number | null {
  const value = textProperty(properties, name);
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}
