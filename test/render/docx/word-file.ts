import { parseXml, type XmlElement, XmlText } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { loadWords } from '../../../src/i18n/words.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Block } from '../../../src/view/document.ts';
import { viewOf } from '../view-of.ts';

const words = await loadWords('vi');

export function wordBytes(document: readonly Block[], day = '2016-06-10'): Promise<Uint8Array> {
  return renderDocx(viewOf(document), { width: 80, colour: false, words, day });
}

/** The parts of a Word file by name, each as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

/** @throws where it is not well-formed */
export function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (root === null) throw new Error('nothing in it');
  return root;
}

export async function wordRoot(...document: readonly Block[]): Promise<XmlElement> {
  return rootOf(partsOf(await wordBytes(document))['word/document.xml'] ?? '');
}

export function elements(root: XmlElement, name: string): readonly XmlElement[] {
  const children = root.children.filter((child): child is XmlElement => child.type === 'element');
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

/** What is in a document, one element a line, so that people can read it and git can compare it. */
export function readable(element: XmlElement, indent = ''): string {
  const attributes = Object.entries(element.attributes).filter(([name]) => !/^(xmlns|mc:)/.test(name));
  const tag = [element.name, ...attributes.map(([name, value]) => `${name}=${value}`)].join(' ');
  const lines = element.children.map((child) =>
    child instanceof XmlText ? `${indent}  ${child.text}\n` : readable(child as XmlElement, `${indent}  `),
  );
  return `${indent}${tag}\n${lines.join('')}`;
}
