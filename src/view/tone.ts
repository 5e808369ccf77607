/** How a piece of text should strike the reader. Renderers map it to colour, weight or nothing. */
export type Tone = 'plain' | 'done' | 'late' | 'soon' | 'muted' | 'strong';
