import { fold } from '../../i18n/fold.ts';

/** What the cells of a column tell of the work in their row. */
export type ColumnRole =
  | 'number'
  | 'content'
  | 'group' // what several works have in common
  | 'lead'
  | 'coordinating'
  | 'lead-and-coordinating'
  | 'time'
  | 'start'
  | 'end'
  | 'period' // a mark in it says when
  | 'product'
  | 'note'
  | 'other';

/** A longer text is no head of a column. */
export const MAX_HEAD = 90;

const BODY =
  '(?:co quan|don vi|bo phan|nguoi|can bo|giao vien|ca nhan|to chuc|phong|ban|nganh|so|cap|gv|luc luong|doan the)';

/** The first that fits decides: words of the form first, then what is told from them. Heads are folded. */
const HEADS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:s?tt|so tt|so thu tu|thu tu|so|muc|ma so)$/],
  ['note', /^(?:ghi chu|luu y)/],
  // Bodies that do nothing of the work, and figures: kept as notes.
  ['other', /^(?:don vi tinh|dvt|cap |noi nhan|kinh phi|nguon|du toan|dia diem|doi tuong|so luong|lanh dao)/],
  [
    'other',
    /^(?:co quan|don vi|nguoi) (?:ban hanh|phe duyet|trinh|tham dinh|quyet dinh|giam sat|kiem tra|tiep nhan|theo doi)/,
  ],
  ['start', /^(?:thoi gian |ngay |thoi diem )?(?:bat dau|khoi cong|trien khai tu)$|^tu(?: ngay| thang)?$/],
  ['end', /^(?:thoi gian |ngay |thoi diem )?(?:ket thuc|hoan thanh|ve dich)$|^den(?: ngay| thang)?$/],
  ['lead-and-coordinating', /(?:chu tri|thuc hien|phu trach).*phoi hop|phoi hop.*chu tri/],
  [
    'time',
    /thoi gian|thoi han|thoi diem|tien do|lo trinh|^han(?: |$)|ky han|^(?:thang|quy|nam|ngay|tuan)$|^(?:thang|ngay) (?:thuc hien|hoan thanh)|^hoan thanh truoc/,
  ],
  [
    'product',
    /^(?:cac )?(?:san pham|ket qua|dau ra|chi so|minh chung|hinh thuc van ban|ten san pham|du kien ket qua)|(?:san pham|dau ra)/,
  ],
  [
    'coordinating',
    new RegExp(
      `^(?:thanh phan )?phoi hop|^(?:cac )?${BODY}.* phoi hop|^(?:cac )?${BODY} (?:cung )?tham gia|^(?:cac )?${BODY}.* lien quan`,
    ),
  ],
  ['lead', /(?:^| )chu tri(?: |$)/],
  [
    'content',
    /^(?:cac |ten |danh muc |nhom )*(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec|viec |de an|chuyen de|nhung viec|ten goi|ten van ban|trich yeu|danh muc)/,
  ],
  ['lead', /^(?:thuc hien|phu trach|phan cong|trach nhiem|chiu trach nhiem|dau moi|to chuc thuc hien|giao )/],
  [
    'lead',
    new RegExp(
      `^(?:cac )?${BODY}(?:$| .*(?:thuc hien|phu trach|trach nhiem|dau moi|phan cong|soan thao|tham muu|duoc giao|xay dung|bao cao|to chuc|dang cai))`,
    ),
  ],
  ['content', /^(?:giai phap|bien phap|chuong trinh|yeu cau|muc tieu|linh vuc|chi tieu|tieu chi|hang muc|noi dung)/],
];

/** What a column is by its head, whatever its case, accents, dashes and line breaks; null where the head says nothing. */
export function columnRole(head: string): ColumnRole | null {
  if (head.length > MAX_HEAD) return null;
  const folded = fold(head);
  return HEADS.find(([, form]) => form.test(folded))?.[0] ?? null;
}
