import { Document, isSeq } from 'yaml';
import { cleanText } from './record-text.ts';

/** A key with its value on one line: lists in brackets, texts quoted only where YAML needs it. */
export function pairLine(key: string, value: string | number | readonly string[]): string {
  const document = new Document({ [key]: value });
  const node = document.get(key, true);
  if (isSeq(node)) node.flow = true;
  return text(document);
}

/** `- value` */
export function entryLine(value: string): string {
  return text(new Document([value]));
}

/** The lines of a map as an entry of a list. */
export function entryLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `${i === 0 ? '-' : ' '} ${line}`);
}

/** What stands on a comment's line cannot end it. */
export function comment(words: string): string {
  return `# ${cleanText(words) ?? ''}`.trimEnd();
}

/** A line with a remark behind it; without where there is none. */
export function remarked(line: string, remark: string): string {
  return remark === '' ? line : `${line} ${comment(remark)}`;
}

function text(document: Document): string {
  return document.toString({ lineWidth: 0, blockQuote: false, flowCollectionPadding: false }).trimEnd();
}
