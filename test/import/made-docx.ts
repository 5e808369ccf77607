import { strToU8, type Zippable, zipSync } from 'fflate';
import { readDocument } from '../../src/import/source/read-document.ts';
import type { SourceDocument } from '../../src/import/source/source-document.ts';

const MAIN =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v" xmlns:a="a" xmlns:m="m"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word document, as XML inside their roots. */
export interface MadeParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  readonly more?: Zippable;
}

/** A Word document of exactly these parts: what Word writes is read as it is, not as a library likes to write it. */
export function madeDocx(body: string, { styles, numbering, header, more = {} }: MadeParts = {}): Uint8Array {
  const parts = Object.entries({ styles, numbering, header }).filter(([, xml]) => xml !== undefined);
  const relations = parts.map(([kind], i) => `<Relationship Id="r${i}" Type="${REL}/${kind}" Target="${kind}.xml"/>`);
  const root = { styles: 'styles', numbering: 'numbering', header: 'hdr' };
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${MAIN}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      parts.map(([kind, xml]) => {
        const name = root[kind as keyof typeof root];
        return [`word/${kind}.xml`, strToU8(`<w:${name} ${MAIN}>${xml}</w:${name}>`)];
      }),
    ),
    ...more,
  });
}

/** A paragraph of one run, or of what is given as XML. */
export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function listed(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** Reads a document that can be read. */
export async function documentOf(source: Uint8Array | string, file = 'a.txt'): Promise<SourceDocument> {
  const reading = await readDocument(typeof source === 'string' ? strToU8(source) : source, file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.document;
}

/** The paragraphs with their labels, tables as rows of cells. */
export function shownIn({ blocks }: SourceDocument): readonly (string | readonly string[])[] {
  return blocks.flatMap((block): readonly (string | readonly string[])[] =>
    block.kind === 'paragraph'
      ? [block.label === null ? block.text : `${block.label} ${block.text}`]
      : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}
