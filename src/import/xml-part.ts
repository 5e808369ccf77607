import { parseXml, XmlElement } from '@rgrove/parse-xml';

/**
 * The root of an XML text. Entities of its own and files beside it are not looked at.
 *
 * @returns null where it is no XML
 */
export function rootOf(bytes: Uint8Array | null): XmlElement | null {
  if (bytes === null) return null;
  try {
    return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).root;
  } catch {
    // What is no text, no XML, or nested deeper than any sheet: nothing of it can be read.
    return null;
  }
}

/** The elements of a name right under another; prefixes of namespaces are up to who wrote it. */
export function childrenOf(parent: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter(
    (one): one is XmlElement => one instanceof XmlElement && localName(one) === name,
  );
}

export function childOf(parent: XmlElement | null | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without the prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return Object.entries(element?.attributes ?? {}).find(([key]) => key.slice(key.indexOf(':') + 1) === name)?.[1];
}
