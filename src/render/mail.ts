import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail, Mailbox } from '../view/document.ts';
import { plainText } from './plain-text.ts';

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/**
 * The draft of a mail that a mail program opens to be looked at and sent. The same mail gives the same bytes.
 *
 * @param text what stands in the mail itself
 * @source RFC 5322; the empty group for an address that nobody knows: RFC 5322, 3.4, in From: RFC 6854
 */
export async function renderMail(mail: Mail, text: string, attachments: readonly Attachment[]): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify([mail, text]));
  for (const { name, content } of attachments) hash.update(name).update(content);
  const mark = hash.digest('hex').slice(0, 32);
  const composer = new MailComposer({
    from: addressOf(mail.from),
    to: addressOf(mail.to),
    subject: plainText(mail.subject),
    // Begin of the working day in Vietnam.
    date: new Date(`${mail.day}T01:00:00Z`),
    messageId: `<${mark}@${mail.from.address?.split('@')[1] ?? 'vstbcpn.invalid'}>`,
    // Outlook opens such a file as a mail to be sent.
    headers: { 'X-Unsent': '1' },
    text,
    attachments: attachments.map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: mediaType,
      content: typeof content === 'string' ? content : Buffer.from(content),
    })),
    baseBoundary: mark,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) =>
    composer.compile().build((error, message) => (error ? reject(error) : resolve(spaced(message)))),
  );
}

function addressOf({ name, address }: Mailbox) {
  const plain = plainText(name);
  return address === null ? `"${plain.replace(/[\\"]/g, '\\$&')}":;` : { name: plain, address };
}

/** An encoded word is parted from the colon of its group by a blank, which nodemailer leaves out. @source RFC 2047, 5 (3) */
function spaced(message: Buffer): Buffer {
  const end = message.indexOf('\r\n\r\n');
  const head = message.toString('latin1', 0, end).replace(/^((?:From|To): (?:.|\r\n )*\?=):;$/gm, '$1 :;');
  return Buffer.concat([Buffer.from(head, 'latin1'), message.subarray(end)]);
}
