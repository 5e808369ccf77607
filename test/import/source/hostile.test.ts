import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limited } from '../../../src/import/source/limited.ts';
import { readDocument } from '../../../src/import/source/read-document.ts';
import { documentOf, listed, madeDocx, p, shownIn } from '../made-docx.ts';

async function problemOf(bytes: Uint8Array, file = 'a.txt') {
  const reading = await readDocument(bytes, file);
  return reading.ok ? null : reading.problem;
}

/** An archive of which every part is said to unpack to so many bytes. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 30; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return archive;
}

const nested = (open: string, within: string, close: string, times: number) =>
  open.repeat(times) + within + close.repeat(times);

describe('a document that was made to do harm', () => {
  it('is refused where it unpacks to more than a plan has', async () => {
    expect(await problemOf(claiming(madeDocx(p('a')), 30 * 1024 * 1024))).toEqual({
      reason: 'too-large',
      detail: '64 MB',
    });
  });

  it('is refused where it unpacks to more than it says', async () => {
    expect(await problemOf(claiming(madeDocx(p('a'.repeat(100_000))), 100))).toMatchObject({ reason: 'broken' });
  });

  it('is refused where it is nested deeper than any, and read where it is not', async () => {
    const table = ['<w:tbl><w:tr><w:tc>', '</w:tc><w:tc/></w:tr></w:tbl>'] as const;
    expect(await problemOf(madeDocx(nested(table[0], p('a'), table[1], 60_000)))).toEqual({
      reason: 'too-deep',
      detail: 'word/document.xml',
    });
    expect(await problemOf(madeDocx(nested('<w:smartTag>', p('a'), '</w:smartTag>', 2_000)))).toMatchObject({
      reason: 'too-deep',
    });
    expect(await problemOf(madeDocx(p('a'), { styles: nested('<w:a>', '', '</w:a>', 10_000) }))).toEqual({
      reason: 'too-deep',
      detail: 'word/styles.xml',
    });
    expect(shownIn(await documentOf(madeDocx(nested(table[0], p('a'), table[1], 60))))).toEqual([['a', '']]);
  });

  it('hides no depth in what XML says aside', async () => {
    const aside = '<!-- </w:a></w:a> --><![CDATA[</w:a></w:a>]]><?x </w:a></w:a>?>';
    const deep = nested(`<w:a x="</w:a>" y='/>'>`.replace('</w:a>', '&gt;/'), aside, '</w:a>', 300);
    expect(await problemOf(madeDocx(p(deep)))).toMatchObject({ reason: 'too-deep' });
    expect(await problemOf(madeDocx(p('a') + '<!-- <a><a> -->'.repeat(300)))).toBeNull();
  });

  it('is refused where it has more elements, paragraphs or rows than a plan has', async () => {
    expect(await problemOf(madeDocx('<w:p/>'.repeat(500_001)))).toEqual({
      reason: 'too-large',
      detail: 'word/document.xml',
    });
    const row = { line: 1, cells: [] };
    const table = { kind: 'table', line: 1, rows: Array(20_000).fill(row) } as const;
    const paragraph = { kind: 'paragraph', line: 1, label: null, text: 'a', look: null } as const;
    const document = { file: 'a', counts: 'paragraphs', notes: [] } as const;
    expect(limited({ ...document, blocks: [table] })).toMatchObject({ ok: true });
    expect(limited({ ...document, blocks: [table, paragraph] })).toEqual({
      ok: false,
      problem: { reason: 'too-large', detail: '20000 ¶' },
    });
    for (const file of ['a.txt', 'a.md'])
      expect(await problemOf(strToU8('a'.repeat(2_000_001)), file)).toEqual({ reason: 'too-large', detail: '2 MB' });
    expect(await problemOf(strToU8('> '.repeat(200)), 'a.md')).toMatchObject({ reason: 'too-deep' });
  });

  it('is refused where merged cells make much of little', async () => {
    const tall = `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc>${p('b')}</w:tc></w:tr>`;
    const first = `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('a'.repeat(50_000))}</w:tc><w:tc/></w:tr>`;
    expect(await problemOf(madeDocx(`<w:tbl>${first}${tall.repeat(500)}</w:tbl>`))).toEqual({
      reason: 'too-large',
      detail: '20 MB',
    });
  });

  it('is read where its styles and lists go in circles', async () => {
    const styles = `<w:style w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const body = p('a', '<w:pStyle w:val="B"/>') + listed('b', 1);
    expect(shownIn(await documentOf(madeDocx(body, { styles, numbering })))).toEqual(['a', 'b']);
  });

  it('is read in the time that its length takes', async () => {
    const long = 8_000;
    for (const part of [
      '*a ',
      '(*',
      '* ',
      '- ',
      'a ',
      '\t',
      'a\t',
      '.)',
      '. ',
      '1.',
      '<!--',
      '<br ',
      '[',
      '\u0300',
      'A\n',
      '*a\n',
      'a\tb\tc\n- \n',
      '1.\tx\n',
      'a\tb\n\n',
      '\r',
      '|a',
    ])
      for (const file of ['a.txt', 'a.md'])
        await readDocument(strToU8(part.repeat(Math.ceil(long / part.length))), file);
  });
});
