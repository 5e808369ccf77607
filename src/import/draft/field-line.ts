import { fold } from '../../i18n/fold.ts';

/** What a labelled line says of the work above it: "Cơ quan chủ trì: Sở Y tế". */
export interface Field {
  readonly what: 'lead' | 'coordinating' | 'when' | 'product' | 'note' | 'detail';
  readonly value: string;
}

/** Folded labels; `detail` is what a plan has no place for: money, participants, what it is about. */
const LABELS: readonly (readonly [RegExp, Field['what']])[] = [
  [
    /^((co quan|don vi|bo phan|nganh|ban|phong|to|nguoi|can bo|dau moi)( co quan| don vi)? )?(chu tri|phu trach|dau moi)( chinh| thuc hien)?$/,
    'lead',
  ],
  [/^((co quan|don vi|bo phan|nguoi) )?(thuc hien|to chuc thuc hien)$/, 'lead'],
  [/^(co quan|don vi|bo phan|nguoi) to chuc$/, 'lead'],
  [/^(don vi|co quan|bo phan)$/, 'lead'],
  [/^(phan cong|trach nhiem|to chuc)( thuc hien| chu tri)?$/, 'lead'],
  [/^((cac )?(co quan|don vi|bo phan|nganh|thanh phan|nguoi) )?phoi hop( thuc hien)?$/, 'coordinating'],
  [
    /^(thoi gian|thoi han|thoi diem|tien do|han|ky han)( va thoi gian)?( thuc hien| hoan thanh| to chuc| trien khai| tien hanh| du kien)*$/,
    'when',
  ],
  [/^hoan thanh$/, 'when'],
  [/^((san pham|ket qua)( va)? ?)+(dau ra|can dat|du kien|hoan thanh|thuc hien|dat duoc)?$/, 'product'],
  [/^ghi chu$/, 'note'],
  [
    /^((nguon |du toan )?kinh phi|doi tuong|thanh phan|noi dung|muc tieu|muc dich|yeu cau|so luong|hinh thuc|dia diem|quy mo|pham vi|phuong thuc|cach thuc)( thuc hien| tham gia| tham du| to chuc| chinh| cu the| trien khai)*$/,
    'detail',
  ],
];

const LABEL = /(?:^|[;.(,]\s*|\s[-–+]\s)(\p{L}[\p{L} ,/]{2,40}?)\s*[:：]\s*/gu;

/** "Đơn vị: triệu đồng" tells what figures count. */
const MEASURE = /^(?:[\d.,]+\s*)?(?:triệu|nghìn|ngàn|tỷ|đồng|người|học sinh|hộ|lớp|ha|kg|tấn|m2|%)(?!\p{L})/iu;

/** What is said before the first label, and what each of the labels says. Null where there is no label. */
export function readFields(text: string): { readonly before: string; readonly fields: readonly Field[] } | null {
  const found = [...text.matchAll(LABEL)].flatMap((match) => {
    if (MEASURE.test(text.slice(match.index + match[0].length))) return [];
    const written = fold(match[1] ?? '');
    const what = LABELS.find(([label]) => label.test(written))?.[1];
    return what === undefined ? [] : [{ what, from: match.index, to: match.index + match[0].length }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const isInBrackets = text.charAt(first.from) === '(';
  const fields = found.map(({ what, to }, i) => {
    const value = text.slice(to, found[i + 1]?.from);
    return { what, value: tidy(isInBrackets ? value.replace(/\)\s*[.;]?\s*$/, '') : value) };
  });
  return { before: text.slice(0, first.from).trim(), fields };
}

function tidy(value: string): string {
  return value.trim().replace(/[\s.;,/]+$/, '');
}
