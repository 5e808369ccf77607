import { type IRunOptions, TextRun } from 'docx';

/** A piece of text as it is: the library takes some words among `children` for fields, but never `text`. None for no text. */
export function textRun(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): readonly TextRun[] {
  return text === '' ? [] : [new TextRun({ ...options, text })];
}
