import stringWidth from 'string-width';

/** Columns of a text in any script. A file of its own, because it is loaded only where a text needs it. */
export const exactWidth: (text: string) => number = stringWidth;
