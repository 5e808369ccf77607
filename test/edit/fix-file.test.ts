import { describe, expect, it } from 'vitest';
import { fixBytes } from '../../src/edit/fix-file.ts';
import type { FileKind } from '../../src/load/file-kind.ts';
import { HEAD, titled } from '../load/text-rules.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function fix(text: string, kind: FileKind = 'plan') {
  const result = fixBytes(bytesOf(text), 'plan.yaml', kind);
  if ('refused' in result) throw new Error(result.refused);
  return { fixed: result.fixed, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.bytes) };
}

describe('fixBytes', () => {
  it('mends what every rule finds, one inside the other', () => {
    const decomposed = 'Hội nghị'.normalize('NFD');
    const text = `${HEAD.replace('-01-05', '-1-5')}activities:\n  - title: ${decomposed}\u00a0  về BDG\n    lead: so-a\n    id: A.1\n`;
    const wanted = `${HEAD}activities:\n  - id: A.1\n    title: Hội nghị về BĐG\n    lead: so-a\n`;
    expect(fix(text)).toEqual({ fixed: 5, text: wanted });
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line ends of both kinds', (text: string) => text.replace(/\n(?=year|activities)/g, '\r\n')],
    ['the want of a last line end', (text: string) => text.trimEnd()],
    ['blanks at the ends of lines', (text: string) => text.replaceAll('\n', '  \n')],
    ['empty lines', (text: string) => text.replaceAll('\n', '\n\n')],
    ['comments', (text: string) => `# ghi  chú\u00a0BDG\n${text}#  hết  \n`],
  ])('keeps %s', (_what, change) => {
    expect(fix(change(titled('họp  ban')))).toEqual({ fixed: 1, text: change(titled('họp ban')) });
  });

  it('gives back the very bytes where there is nothing to mend', () => {
    const bytes = bytesOf(titled('họp ban'));
    expect(fixBytes(bytes, 'plan.yaml', 'plan')).toEqual({ bytes, fixed: 0 });
    expect((fixBytes(bytes, 'plan.yaml', 'plan') as { bytes: unknown }).bytes).toBe(bytes);
  });

  it.each([
    ['no UTF-8', new Uint8Array([...bytesOf(titled('họp  ban')), 0xff]), 'not-utf8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'not-utf8'],
    ['a tab', bytesOf(titled('họp  ban\n\tlead: x')), 'broken-yaml'],
    ['an open quote', bytesOf(titled('"họp  ban')), 'broken-yaml'],
    ['an alias', bytesOf(titled('họp  ban\n    note: *x')), 'broken-yaml'],
    ['a key twice', bytesOf(titled('họp  ban\n    lead: so-b')), 'broken-yaml'],
    ['git’s marks', bytesOf(`<<<<<<< HEAD\n${titled('họp  ban')}`), 'broken-yaml'],
    ['nothing', bytesOf(''), 'broken-yaml'],
  ])('leaves alone a file with %s', (_what, bytes, refused) => {
    expect(fixBytes(bytes, 'plan.yaml', 'plan')).toEqual({ refused });
  });

  it('mends a file of the wrong form as far as it says something', () => {
    expect(fix('plan: [1\u00a02]\nghi: họp  ban\n')).toEqual({ fixed: 2, text: 'plan: [1 2]\nghi: họp ban\n' });
  });

  it('leaves what a comment silences, and nothing else', () => {
    const text = (first: string, second: string, reason: string) =>
      `${HEAD}# vstbcpn-disable-next-line text/double-space${reason}\nplace: ${first}\nactivities:\n  - { id: A.1, title: ${second} }\n`;
    expect(fix(text('họp  ban', 'họp  ban', ' -- như in'))).toEqual({
      fixed: 1,
      text: text('họp  ban', 'họp ban', ' -- như in'),
    });
    // One without a reason has a finding of its own, in place of what it silences.
    expect(fix(text('họp  ban', 'họp  ban', ''))).toEqual({ fixed: 1, text: text('họp  ban', 'họp ban', '') });
  });

  it('leaves what an office ignores', () => {
    const bytes = bytesOf(titled('họp  về BDG'));
    const result = fixBytes(bytes, 'plan.yaml', 'plan', (code) => code !== 'text/double-space');
    expect(result).toEqual({ bytes: bytesOf(titled('họp  về BĐG')), fixed: 1 });
  });

  it('drops what would change the meaning, and mends the rest', () => {
    // Composed, the second key is the first one; the sign that becomes a backtick opens no value.
    const twice = `${titled('họp  ban')}    \u00e9: x\n    e\u0301: y\n`;
    expect(fix(twice)).toEqual({ fixed: 1, text: twice.replace('họp  ban', 'họp ban') });
    const sign = titled('\u1fefhọp  ban');
    expect(fix(sign)).toEqual({ fixed: 1, text: sign.replace('  ban', ' ban') });
  });

  it('drops no more of a rule than what cannot be proven', () => {
    // What looks like the misspelling is part of a number, and the misspelling is written in escapes.
    const hidden = '"\\/BDG B\\x44G"';
    const titles = (word: string) => ['một', word, hidden, word, `${word} và ${word}`, hidden, 'hai'];
    const text = (word: string) =>
      `${HEAD}activities:\n${titles(word)
        .map((title, i) => `  - { id: A.${i}, title: ${title} }\n`)
        .join('')}`;
    expect(fix(text('về BDG'))).toEqual({ fixed: 4, text: text('về BĐG') });
  });

  it('leaves a second byte order mark to a person', () => {
    expect(fix(`\uFEFF\uFEFF# x\n${titled('họp  ban')}`).text).toMatch(/^\uFEFF\uFEFF# x\n/);
  });
});
