/** Signs of the fonts Symbol and Wingdings, which stand where Unicode has none: what they look like. */
const SIGNS: Readonly<Record<number, string>> = {
  32: ' ',
  45: '-',
  176: '°',
  163: '≤',
  179: '≥',
  174: '→',
  224: '→',
  232: '→',
  252: '✓',
  254: '☑',
  168: '□',
  111: '□',
};

/** Takes no room: soft hyphens, marks of where a word may break or turn, byte order marks. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]/g;
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;

/** Text as people see it: composed (NFC), one line, single blanks, hyphens and bullets as keyboards have them. */
export function cleanText(text: string): string {
  return (
    text
      .replace(INVISIBLE, '')
      .normalize('NFC')
      // Eth looks like the Vietnamese letter, and old converters write it.
      .replace(/[\u00d0\u0189]/g, 'Đ')
      .replace(/\u00f0/g, 'đ')
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/[\uf000-\uf0ff]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0xf000] ?? '•')
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(BLANKS, ' ')
      .trim()
  );
}

/** Nothing but a line drawn with signs: under a motto, above a footnote. */
export function isRule(text: string): boolean {
  return /^\s*(?:[_\-–—=*~.…•]\s*){3,}$/.test(text);
}
