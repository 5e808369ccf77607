/** UTF-16 units; the longest letters there are, families of emoji, take about thirty. */
const LENGTH = 200;

/**
 * A text in pieces of about 200 characters, cut only between letters (grapheme clusters), because the time of
 * `Intl.Segmenter` grows with the square of the text. Only a letter that fills a whole piece is itself cut.
 */
export function* slices(text: string): Generator<string, void, undefined> {
  let rest = 0;
  if (text.length > LENGTH) {
    const segmenter = new Intl.Segmenter();
    while (text.length - rest > LENGTH) {
      const splitsPair = (text.codePointAt(rest + LENGTH - 1) ?? 0) > 0xffff;
      const slice = text.slice(rest, rest + LENGTH + (splitsPair ? 1 : 0));
      // The last letter may go on behind the slice: it is left to the next one.
      const last = segmenter.segment(slice).containing(slice.length - 1)?.index ?? 0;
      yield last === 0 ? slice : slice.slice(0, last);
      rest += last === 0 ? slice.length : last;
    }
  }
  yield text.slice(rest);
}
