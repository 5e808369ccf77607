import { html } from 'hono/html';
import type { Markup } from './markup.ts';

/** `20`, `05/04/2016`, `4-5/2016`; never so long that a narrow screen cannot hold it. */
const NUMBER = String.raw`\p{N}{1,4}(?:[-–/]\p{N}[\p{N}/]{0,8})?`;

/**
 * `2016-2021`, `37/KH-BVSTBCPN`; a number with the word that it is nothing without: `ngày 5/6`, `tháng 4-5/2016`,
 * `Quý III/2016`, `còn 20 ngày`.
 */
const GROUP = new RegExp(
  [
    String.raw`\p{N}{1,4}(?:\/\p{N}{4})?\/\p{Lu}[\p{L}\p{N}&]{0,8}(?:-[\p{L}\p{N}&]{1,9})?`,
    String.raw`(?<!\p{L})(?:(?:[Nn]gày|[Tt]háng|[Nn]ăm|từ) ${NUMBER}|[Qq]uý (?:[IVX]{1,3}|\p{N})(?:\/\p{N}{4})?)(?![\p{L}\p{N}])`,
    String.raw`(?<!\p{L})(?:(?:còn|quá hạn|chậm) )?\p{N}{1,4} (?:ngày|days?)(?!\p{L})`,
    String.raw`\p{N}{1,4}[-–]\p{N}[\p{N}/]{0,8}`,
  ].join('|'),
  'gu',
);

/** A text whose ranges, numbers of documents, days and counts of days do not part at the ends of lines. */
export function keptTogether(text: string): Markup {
  const parts = text.split(GROUP);
  const kept = text.match(GROUP) ?? [];
  return html`${parts.map((part, index) => (kept[index] === undefined ? part : html`${part}<span class="keep">${kept[index]}</span>`))}`;
}
