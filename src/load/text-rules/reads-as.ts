import { isScalar, parseDocument } from 'yaml';

/** Whether a value written like this is read as this text: not as a number, a key or a comment. */
export function readsAs(source: string, value: string): boolean {
  const { contents, errors } = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  return errors.length === 0 && isScalar(contents) && contents.value === value;
}
