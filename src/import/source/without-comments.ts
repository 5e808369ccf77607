/** A text in Markdown without its comments; its lines stay where they are. */
export function withoutComments(text: string): string {
  let [shown, at] = ['', 0];
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open === -1 ? -1 : text.indexOf('-->', open + 4);
    // A comment that never ends is none.
    if (close === -1) return shown + text.slice(at);
    shown += text.slice(at, open) + text.slice(open, close).replace(/[^\n]+/g, '');
    at = close + 3;
  }
}
