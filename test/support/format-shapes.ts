import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import type { FormatName } from '../../src/render/formats.ts';

type Shape = (content: Uint8Array) => unknown;

const textOf = (content: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);

/**
 * What of a file is not words: its marks, tags, rows, keys. Whoever reads it takes it for no more than this, so it must be
 * the same whatever the words are. Each throws where the file cannot be read at all.
 */
const SHAPES: { readonly [name: string]: Shape } = {
  table: () => null,
  md: (content) => {
    const marks = /^ *[-+] |^ *\d+[.)] |[<>[\]|*`#~$]|&(?=#?\w+;)|:\/\/|www\./gm;
    // Between fences nothing is a mark but the fence itself, which is longer than any in it.
    const text = textOf(content).replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '<code>');
    return text.replace(/\\[!-/:-@[-`{-~]/g, '').match(marks);
  },
  csv: (content) => {
    const rows = parse(textOf(content), { relax_column_count: false }) as string[][];
    const computed = rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell)));
    return { cells: rows.map(({ length }) => length), computed };
  },
  json: (content) => shapeOfValue(JSON.parse(textOf(content))),
  ndjson: (content) =>
    textOf(content)
      .split('\n')
      .map((line) => (line === '' ? null : shapeOfValue(JSON.parse(line)))),
  html: (content) => tags(textOf(content)),
  svg: (content) => elements(textOf(content)),
  docx: zipped,
  xlsx: zipped,
  ics: (content) => {
    const text = textOf(content);
    const lines = text.split('\r\n');
    const tooLong = lines.filter((line) => new TextEncoder().encode(line).length > 75);
    ICAL.parse(text);
    const names = text.replace(/\r\n[ \t]/g, '').split('\r\n');
    return { tooLong, bare: /[^\r]\n/.test(text), names: names.map((line) => line.split(/[:;]/)[0]) };
  },
};

/** The shape of a file in a format. Of a format that nobody has told the shape of, there is none to compare. */
export function shapeOf(format: FormatName, content: Uint8Array): unknown {
  return SHAPES[format]?.(content) ?? null;
}

function shapeOfValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOfValue);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOfValue(member)]));
}

/**
 * Elements and the names of their attributes, as a browser takes them. What is kept with a cell in `data-` means nothing to
 * it, and may depend on the words.
 */
function tags(html: string): readonly string[] {
  const names: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) {
      const attributes = node.attrs.map(({ name }) => name).filter((name) => !name.startsWith('data-'));
      names.push([node.tagName, ...attributes].join(' '));
    } else if (node.nodeName !== '#text') names.push(node.nodeName);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseHtml(html));
  return names;
}

function zipped(content: Uint8Array): unknown {
  const parts = Object.entries(unzipSync(content));
  return parts.map(([name, bytes]) => [name, /\.(xml|rels)$/.test(name) ? elements(textOf(bytes)) : bytes.length]);
}

function elements(xml: string): readonly string[] {
  const names: string[] = [];
  const walk = ({ name, attributes, children }: XmlElement) => {
    names.push([name, ...Object.keys(attributes)].join(' '));
    for (const child of children) if (child.type === 'element') walk(child as XmlElement);
  };
  const { root } = parseXml(xml);
  if (root) walk(root);
  return names;
}
