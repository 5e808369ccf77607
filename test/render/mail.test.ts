import fc from 'fast-check';
import { type AddressObject, simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { renderMail } from '../../src/render/mail.ts';
import { plainText } from '../../src/render/plain-text.ts';
import type { Mail } from '../../src/view/document.ts';
import { anyText } from './any-text.ts';

const mail: Mail = {
  from: { name: 'Tổ thư ký Ban Vì sự tiến bộ của phụ nữ tỉnh Ví Dụ', address: null },
  to: { name: 'Sở Văn hóa, Thể thao và Du lịch', address: 'van.thu@so-vi-du.example' },
  subject: 'Đôn đốc thực hiện Kế hoạch số 1/KH-BVSTBCPN về hoạt động Vì sự tiến bộ của phụ nữ và bình đẳng giới',
  day: '2016-06-10',
};
const letter = { name: 'so-vhttdl.md', mediaType: 'text/markdown; charset=utf-8', content: '# Công văn\n\nKính gửi\n' };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const raw = async (...given: Parameters<typeof renderMail>) => Buffer.from(await renderMail(...given));
const one = (found: AddressObject | AddressObject[] | undefined) => [found].flat()[0]?.value;

test('a mail parser reads what was written', async () => {
  const bytes = new Uint8Array([0, 255, 13, 10, 46]);
  const source = await raw(mail, 'Kính gửi: Sở Văn hóa\n.\nFrom here\n', [
    letter,
    { name: 'don-doc.docx', mediaType: DOCX, content: bytes },
  ]);
  const parsed = await simpleParser(source);
  expect(parsed.subject).toBe(mail.subject);
  expect(one(parsed.to)).toEqual([mail.to]);
  expect(one(parsed.from)).toEqual([{ name: mail.from.name, group: [] }]);
  expect(source.toString()).toContain('?= :;\r\n');
  expect(parsed.date).toEqual(new Date('2016-06-10T01:00:00Z'));
  expect(parsed.headers.get('x-unsent')).toBe('1');
  expect(parsed.text?.trimEnd()).toBe('Kính gửi: Sở Văn hóa\n.\nFrom here');
  expect(parsed.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['so-vhttdl.md', 'text/markdown'],
    ['don-doc.docx', DOCX],
  ]);
  expect(parsed.attachments[0]?.content.toString().replaceAll('\r\n', '\n')).toBe(letter.content);
  expect(new Uint8Array(parsed.attachments[1]?.content ?? [])).toEqual(bytes);
});

test('the same mail gives the same bytes, another one other marks', async () => {
  const first = await raw(mail, 'Chào', [letter]);
  expect(await raw(mail, 'Chào', [letter])).toEqual(first);
  const idOf = async (bytes: Buffer) => (await simpleParser(bytes)).messageId;
  expect(await idOf(first)).not.toBe(await idOf(await raw(mail, 'Chào', [{ ...letter, content: 'khác' }])));
});

test('whatever the texts: no header is added, nothing is lost, every line is one of RFC 5322', async () => {
  const texts = fc.oneof(
    anyText,
    fc.string({ unit: fc.constantFrom(...'<>()[]:;@\\,."\r\n =?&ắđ') }),
    fc.constant('x\r\nBcc: nguoi-la@vi-du.example\r\n\r\nthân thư'),
  );
  await fc.assert(
    fc.asyncProperty(texts, texts, texts, fc.boolean(), async (name, subject, text, isKnown) => {
      const to = { name, address: isKnown ? 'a@vi-du.example' : null };
      const bytes = await raw({ ...mail, to, subject }, `Chào ${plainText(text)}\n`, [letter]);
      const source = bytes.toString('latin1');
      expect(source).not.toMatch(/[^\r]\n|\r[^\n]/);
      expect(source).not.toMatch(/[^\t\r\n -~]/);
      for (const line of source.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
      const parsed = await simpleParser(bytes);
      expect([...parsed.headers.keys()].filter((key) => !KEYS.includes(key))).toEqual([]);
      expect(one(parsed.to)?.map(({ address = null }) => address)).toEqual([to.address]);
      expect(parsed.attachments).toHaveLength(1);
    }),
    { numRuns: 75 },
  );
});

const KEYS = ['x-unsent', 'from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type'];

test('names and subjects come back as they are shown', async () => {
  const words = fc.constantFrom(
    'Sở',
    'Văn hóa,',
    'Ủy ban',
    'đặc biệt',
    '"nháy"',
    'a:b;',
    '(cũ)',
    '\\',
    '中文',
    '🎉',
    'x@y',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 40 }), fc.boolean(), async (list, isKnown) => {
      const text = list.join(' ');
      const to = { name: text, address: isKnown ? 'a@vi-du.example' : null };
      const parsed = await simpleParser(await raw({ ...mail, to, subject: text }, 'Chào', []));
      expect(parsed.subject).toBe(plainText(text));
      expect(one(parsed.to)?.[0]?.name).toBe(plainText(text));
    }),
    { numRuns: 50 },
  );
});
