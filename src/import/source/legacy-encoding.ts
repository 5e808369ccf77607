/** Letters that only Vietnamese has in this number. */
const VIETNAMESE = /[\u1ea0-\u1ef9ăĂđĐơƠưƯ]/g;
/** Signs and letters of Western Europe, in whose places the old Vietnamese fonts have their letters. */
const WESTERN = /[\u00a1-\u00ff]/g;
/** Of these TCVN3 makes letters; VNI has none of them. */
const TCVN3 = /[\u00a8-\u00ae\u00b5-\u00b9\u00bb-\u00be]/g;
/** VNI writes marks as letters of their own after the vowel, and đ as ñ: pairs that no Vietnamese word has. */
const VNI = /[aeiouyôö][ùøûõïåäëüæ]|a[âêáàã]|e[âáàã]|[ñö]/gi;
const FEW = 12;

/**
 * The old encoding whose signs a text holds where Vietnamese letters should be: text of the fonts .VnTime and VNI-Times is
 * taken over by converters and clipboards as if it were French.
 *
 * @returns null where the text is none of those
 */
export function legacyEncoding(text: string): 'TCVN3' | 'VNI' | null {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  const western = count(WESTERN);
  if (western < FEW || count(VIETNAMESE) * 4 > western) return null;
  if (count(TCVN3) * 8 > western) return 'TCVN3';
  const marked = count(VNI);
  return marked * 4 > western ? 'VNI' : null;
}
