import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/source/read-document.ts';
import { madeDocx, p } from '../made-docx.ts';

const OLE = 'd0cf11e0a1b11ae1';
const ole = (stream: string) =>
  Buffer.concat([Buffer.from(OLE, 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const odt = (type: string) => zip({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'content.xml': '<a/>' });
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const docx = madeDocx(p('Kế hoạch'));
const PLAN = 'KẾ HOẠCH hoạt động vì sự tiến bộ của phụ nữ tỉnh Lạng Sơn, giao Sở Nội vụ chủ trì';

async function problemOf(bytes: Uint8Array, file = 'a.docx') {
  const reading = await readDocument(bytes, file);
  return reading.ok ? null : reading.problem;
}

describe('a file that is no Word document and no text', () => {
  it.each([
    ['an old Word document', ole('WordDocument'), 'doc', null],
    ['a Word document behind a password', ole('EncryptedPackage'), 'encrypted', null],
    ['an old workbook', ole('Workbook'), 'other', 'XLS'],
    ['a PDF', latin1('%PDF-1.7\n\xe2'), 'pdf', null],
    ['an RTF', latin1('{\\rtf1\\ansi'), 'rtf', null],
    ['an ODT', odt('text'), 'odt', null],
    ['an ODS', odt('spreadsheet'), 'other', 'ODS'],
    ['a workbook', zip({ 'xl/workbook.xml': '<a/>' }), 'other', 'XLSX'],
    ['an archive', zip({ 'a.txt': 'a' }), 'other', null],
    ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'other', 'PNG'],
    ['a scan', latin1('\xff\xd8\xff\xe0'), 'other', 'JPEG'],
    ['a web page', strToU8('\ufeff\n<!DOCTYPE html><p>Kế hoạch'), 'other', 'HTML'],
    ['nothing', new Uint8Array(), 'empty', null],
    ['blanks', strToU8(' \r\n\u00a0\n___'), 'empty', null],
    ['a document of nothing', madeDocx(p('')), 'empty', null],
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), 'not-text', null],
    ['half an archive', docx.subarray(0, docx.length / 2), 'broken', null],
    ['a document without its text', zip({ 'word/styles.xml': '<a/>' }), 'broken', 'word/document.xml'],
    ['a text that is no XML', zip({ 'word/document.xml': '<a>' }), 'broken', 'word/document.xml'],
    ['a text without a body', zip({ 'word/document.xml': '<a/>' }), 'broken', 'word/document.xml'],
    [
      'a text with a type of its own',
      zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a><body/></a>' }),
      'broken',
      'word/document.xml',
    ],
    ['a web page within a document', madeDocx('<w:altChunk/>'), 'other', 'altChunk'],
    ['lists that are no XML', madeDocx(p('a'), { numbering: '<a>' }), 'broken', 'word/numbering.xml'],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large', '20 MB'],
  ])('is told by what it is: %s', async (_, bytes, reason, detail) => {
    expect(await problemOf(bytes)).toEqual({ reason, detail });
  });

  it('is told by the old encoding that it has', async () => {
    const tcvn3 = latin1('KÕ ho¹ch ho¹t ®éng v× sù tiÕn bé cña phô n÷ tØnh L¹ng S¬n, giao Së Néi vô chñ tr×');
    const vni = latin1(
      'Keá hoaïch hoaït ñoäng vì söï tieán boä cuûa phuï nöõ tænh Laïng Sôn, giao Sôû Noäi vuï chuû trì',
    );
    expect(await problemOf(tcvn3, 'a.txt')).toEqual({ reason: 'not-text', detail: 'TCVN3' });
    expect(await problemOf(vni, 'a.txt')).toEqual({ reason: 'not-text', detail: 'VNI' });
    // The same, once a clipboard or a converter has taken its bytes for letters.
    expect(await problemOf(strToU8(tcvn3.toString('latin1')))).toEqual({ reason: 'not-text', detail: 'TCVN3' });
    expect(await problemOf(madeDocx(p(vni.toString('latin1'))))).toEqual({ reason: 'not-text', detail: 'VNI' });
    const windows = latin1('KÕ'.replace('Õ', 'Ê\xec')).subarray(0, 3);
    expect(await problemOf(Buffer.concat([windows, latin1(' ho\xf2ch ng\xe0y \xf0\xea')]), 'a.txt')).toEqual({
      reason: 'not-text',
      detail: 'windows-1258',
    });
  });

  it('is not what holds a few foreign letters', async () => {
    expect(await problemOf(strToU8(`${PLAN} Ñandú, café, Müller, Þór ©®°±²³¹»¼½`), 'a.txt')).toBeNull();
    expect(await problemOf(strToU8('Plan of action: no accents at all'), 'a.txt')).toBeNull();
    expect(
      await problemOf(
        strToU8('Hoà, toàn, xuân, quê, quý, yêu, iê, uân, cô, hôn, thôn, xã, và, là, có, không'),
        'a.txt',
      ),
    ).toBeNull();
  });
});

describe('what a file is', () => {
  it('is told by its bytes, whatever it is called', async () => {
    for (const name of ['a.txt', 'a.md', 'a', 'a.pdf'])
      expect(await readDocument(docx, name)).toMatchObject({ ok: true });
    expect(await readDocument(strToU8(PLAN), 'a.docx')).toMatchObject({ ok: true, document: { counts: 'lines' } });
    const utf16 = Buffer.from(`\ufeff${PLAN}`, 'utf16le');
    for (const bytes of [utf16, Buffer.from(utf16).swap16()])
      expect(await readDocument(bytes, 'a.txt')).toMatchObject({ document: { blocks: [{ text: PLAN }] } });
  });

  it('is read the same each time', async () => {
    expect(await readDocument(docx, 'a')).toEqual(await readDocument(docx, 'a'));
  });
});
