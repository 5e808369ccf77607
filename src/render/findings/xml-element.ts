/** The signs of the markup, and white space, which readers of an attribute would turn into blanks. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** All that XML 1.0 forbids, and the other controls, which a terminal may obey when somebody looks at the file. */
const ILLEGAL = /[^\t\n\r\u0020-\u007e\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * An element of XML, any text in it escaped: what XML cannot hold becomes U+FFFD.
 *
 * @param content a text, which stays on the line of the element, or elements, which stand under it
 */
export function xmlElement(
  name: string,
  attributes: { readonly [name: string]: string | number },
  content: string | readonly string[] = '',
): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(String(value))}"`)].join(
    ' ',
  );
  if (content.length === 0) return `<${start}/>`;
  if (typeof content === 'string') return `<${start}>${xmlText(content)}</${name}>`;
  return [`<${start}>`, ...content.map((element) => element.replace(/^/gm, '  ')), `</${name}>`].join('\n');
}

function xmlText(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => REFERENCES[sign] ?? '');
}
