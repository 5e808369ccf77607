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
  '(?:co quan|don vi|cq|dv|d v|bo phan|nguoi|can bo|giao vien|ca nhan|tap the|to chuc|to|phong|ban|nganh|so|cap|gv|luc luong|doan the|dong chi|d c|thanh vien|uy vien)';
/** Several of them in one head, or one: "Cơ quan, đơn vị", "Bộ phận, cá nhân". */
const BODIES = `(?:cac |ten )?${BODY}(?: (?:va )?${BODY})*`;

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
  ['lead-and-coordinating', /(?:chu tri|thuc hien|phu trach).*phoi (?:ket )?hop|phoi (?:ket )?hop.*chu tri/],
  [
    'time',
    /thoi gian|thoi han|thoi diem|tien do|lo trinh|^han(?: |$)|ky han|^(?:thang|quy|nam|ngay|tuan)$|^(?:thang|ngay) (?:thuc hien|hoan thanh)|^hoan thanh truoc|^du kien hoan thanh|^moc |^lich (?:thuc hien|trien khai)|^(?:ngay|thang) (?:thang|nam)$|^(?:t gian|tg|tght)$/,
  ],
  [
    'product',
    /^(?:cac )?(?:san pham|ket qua|dau ra|chi so|minh chung|hinh thuc van ban|ten san pham|du kien ket qua)|(?:san pham|dau ra)/,
  ],
  [
    'coordinating',
    new RegExp(
      `^(?:thanh phan )?phoi (?:ket )?hop|^${BODIES} (?:.*)?(?:phoi (?:ket )?hop|lien quan)|^${BODIES} (?:cung |ho tro|tham gia)|^(?:cung )?(?:thuc hien cung|tham gia|ho tro)$|^cung (?:thuc hien|tham gia|lam)`,
    ),
  ],
  ['lead', /(?:^| )chu tri(?: |$)/],
  [
    'content',
    /^(?:cac |ten |danh muc |nhom |phan |mang )*(?:noi dung|nhiem vu|cong viec|cong tac(?: trong tam| chinh| chu yeu)?$|hoat dong|dau viec|viec |de an|chuyen de|nhung viec|ten goi|ten van ban|trich yeu|danh muc)/,
  ],
  ['lead', /^(?:thuc hien|phu trach|phan cong|trach nhiem|chiu trach nhiem|dau moi|to chuc thuc hien|giao )/],
  [
    'lead',
    new RegExp(
      `^${BODIES}(?:$| .*(?:thuc hien|phu trach|trach nhiem|dau moi|phan cong|soan thao|tham muu|duoc giao|xay dung|bao cao|to chuc|dang cai)| lam$)`,
    ),
  ],
  [
    'lead',
    /^(?:cac )?(?:huyen|xa|phuong|thon|truong|lop|chi bo|chi doan|dia phuong) .*(?:thuc hien|phu trach|trach nhiem|dang cai)/,
  ],
  [
    'content',
    /^(?:giai phap|bien phap|chuong trinh|yeu cau|muc tieu|linh vuc|chi tieu|tieu chi|hang muc|chu de|chu diem|ten (?:chuong trinh|du an|de tai|su kien))/,
  ],
];

/** What a column is by its head, whatever its case, accents, dashes and line breaks; null where the head says nothing. */
export function columnRole(head: string): ColumnRole | null {
  if (head.length > MAX_HEAD) return null;
  const folded = fold(head);
  return HEADS.find(([, form]) => form.test(folded))?.[0] ?? null;
}
