import { spawnSync } from 'node:child_process';

const PROGRAM = 'xmllint';

/** Whether `xmllint` of libxml2 is installed: a reader of XML that owes nothing to us. */
export const HAS_XMLLINT = spawnSync(PROGRAM, ['--version']).status === 0;

/**
 * What `xmllint` prints of a document.
 *
 * @throws Error with its complaints
 */
export function xmllint(xml: string, ...options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(PROGRAM, ['--nonet', ...options, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') throw new Error(stderr);
  return stdout;
}

/** The string value of an XPath expression. */
export function xpath(xml: string, expression: string): string {
  return xmllint(xml, '--xpath', `string(${expression})`).replace(/\n$/, '');
}
