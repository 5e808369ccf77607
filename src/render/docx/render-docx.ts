import { Document, Packer } from 'docx';
import type { RenderOptions, View } from '../../view/document.ts';
import { monthTables, type PlainBlock } from '../month-tables.ts';
import { plainDocument } from '../plain-document.ts';
import { LISTS } from './dash-list.ts';
import { paperParts } from './paper-parts.ts';
import { wordSection } from './section.ts';
import { settled } from './settled.ts';
import { stylesOf } from './styles.ts';

const MAKER = 'vstbcpn';
const LOCALES = { vi: 'vi-VN', en: 'en-GB' };

/** A document for Word, A4: of an official paper in the form that papers have, of anything else in the same type. */
export async function renderDocx(view: View, { words, day }: RenderOptions): Promise<Uint8Array> {
  const document = monthTables(plainDocument(view.document, 'file'));
  const isOfficial = document.some(({ kind }) => kind === 'letterhead');
  const parts = paperParts(document);
  const file = new Document({
    ...namesOf(document),
    creator: MAKER,
    lastModifiedBy: MAKER,
    styles: stylesOf(isOfficial, LOCALES[words.lang]),
    numbering: LISTS,
    compatabilityModeVersion: 15,
    sections: parts.map((part, index) => wordSection(part, index === 0, isOfficial)),
  });
  return settled(await Packer.toBuffer(file), day);
}

/** What its properties say that the document is: what a letter is about, a title, a heading. */
function namesOf(document: readonly PlainBlock[]): { readonly title?: string; readonly subject?: string } {
  for (const block of document) {
    if (block.kind === 'letterhead' && block.subject) return { title: block.subject, subject: block.subject };
    if (block.kind === 'title') return { title: `${block.name} ${block.subject}`.trim(), subject: block.subject };
    if (block.kind === 'heading') return { title: block.text };
  }
  return {};
}
