import fc from 'fast-check';

const PIECES = [
  'Ủy ban',
  'Ủy ban'.normalize('NFD'),
  'nghiêng',
  'ngã\u0303\u0301',
  '中文字',
  '한국어',
  '각',
  'ที่นี่',
  'हिन्दी',
  `क${'ा'.repeat(90)}`,
  'ᄀ'.repeat(60),
  'العَرَبِيَّة',
  'עִבְרִית',
  '🎉',
  '👨‍👩‍👧',
  '🇻🇳',
  '1️⃣',
  '🪿',
  'a\u200bb',
  'a\u00adb',
  '\u200b',
  '\u034f',
  '\ue000',
  'xx',
  'ngày\u00a05',
  '\u0301',
  '\u001b[31m',
  '\u001b]8;;http://x\u0007',
  '\u009b1m',
  '\u0000',
  '\b',
  '\u007f',
  '\u202e',
  '\u2066',
  '\ud800',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '  ',
  'https://langson.gov.vn/van-ban/2016/04/ke-hoach-37-KH-BVSTBCPN.html',
  '………………………………………………………………………………………………………………………………………………',
];

/** Texts as plans, pasted text and attackers write them: any script, marks, emoji, controls, escapes, long words. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 12,
  })
  .chain((pieces) => fc.constantFrom(' ', '').map((glue) => pieces.join(glue)));
