import { fold } from '../../i18n/fold.ts';

/** How a paragraph that assigns nothing reads. All comparisons are on folded words, so accents and marks do not matter. */

/** It closes or regulates, or says where money comes from: nobody is given any work by it. */
export function isRule(text: string): boolean {
  const words = fold(text);
  return RULES.some((rule) => rule.test(words)) || (OPENING.test(words) && !announces(text));
}

/** "Chế độ báo cáo được quy định như sau." says only that something follows. */
const OPENING = /^(che do|noi dung|hinh thuc|viec|thoi gian) [^,;]*(nhu sau|sau day)$/;

const RULES = [
  /^tren day la /,
  /^(trong )?(qua trinh|khi) (to chuc |trien khai |thuc hien |va )+/,
  /^trong qua trinh /,
  /^neu (co|phat sinh|gap) /,
  /^co quan( don vi)? (duoc )?(giao|phan cong)( nhiem vu)? chu tri /,
  /^(cac )?(co quan|don vi|nganh|bo phan)( (co quan|don vi|nganh|bo phan))* (duoc )?(giao |phan cong )?(nhiem vu )?chu tri .*\b(phai|co trach nhiem|chiu trach nhiem|chu dong)\b/,
  /^(nguon )?kinh phi .*\b(nguon|ngan sach|bo tri|dam bao|bao dam|quy dinh|cap|du toan|xa hoi hoa|tu)\b/,
  /^(ke hoach|quyet dinh|chi thi|cong van|thong bao) nay (co hieu luc|thay the|duoc|thay cho)/,
  /^(nay )?(ban hanh|phe duyet|thong qua) (kem theo|.{0,200}\bkem theo (quyet dinh|cong van|nghi quyet|thong bao) nay)\b/,
  /\bchiu trach nhiem thi hanh (quyet dinh|chi thi|ke hoach) nay\b/,
  /^(de nghi|yeu cau|nhan duoc) (cac )?(co quan|don vi|dia phuong|dong chi|thu truong)( .*)? (nghiem tuc|khan truong|phoi hop|quan tam)( to chuc| chi dao)?( trien khai| thuc hien| phoi hop)+/,
  /^noi nhan\b/,
  /^dia chi (nhan|lien he|gui)\b/,
];

/** It only asks once more, at the end, that all of it be done: `Yêu cầu các đơn vị nghiêm túc triển khai thực hiện`. */
export function isAppeal(text: string): boolean {
  const words = fold(text);
  return /^(nhan duoc [^:]*?)?(de nghi|yeu cau) /.test(words) && APPEAL_END.test(words);
}

const APPEAL_END =
  / (nghiem tuc|khan truong|phoi hop|quan tam|chi dao|to chuc|trien khai|thuc hien)( (to chuc|trien khai|thuc hien|chi dao|nghiem tuc|hieu qua|co|tot|day du|theo|dung|ke hoach|cong van|chi thi|noi dung|cac|tren|nay|va))*$/;

/** It speaks of the state of things or of a goal: `Đến năm 2020, 90% …`, `Mỗi xã có …`. */
export function isStatement(text: string): boolean {
  return STATEMENT.test(fold(text));
}

const STATEMENT =
  /^(\d+ |100|it nhat |tren \d|den (nam|cuoi|het|thang|ngay) |trong (nam|thang|quy|giai doan|thoi gian|nhung) |giai doan |moi |nhung |viec |cac |noi dung |kinh phi|thoi gian |dia diem |doi tuong |thanh phan |nguon |ty le |so |can cu |theo |tai |qua |tren |truong hop |neu |khi |do |vi |day |co quan |don vi |phan dau |toan |tat ca |hau het |nham |voi |ngoai ra |nam \d|hien nay|hien |sau |truoc |nguoi |to |cap |ban |hoi (?!thi |nghi |thao |dien |trai |cho |giang |khoe |dam )|so |tinh |huyen |xa |co )/;

/** Verbs that begin a duty. One word where that word begins nothing else. */
const VERBS =
  /^(tiep tuc |tich cuc |chu dong |thuong xuyen |khan truong |kip thoi |dong thoi |tap trung |trong do )*(to chuc|xay dung|trien khai|thuc hien|tham muu|phoi hop|chu tri|ban hanh|tuyen truyen|day manh|tang cuong|ra soat|kiem|giam sat|theo doi|don doc|khao sat|danh gia|tong hop|tong ket|so ket|bien|in an|in |cap |lap |mo |duy tri|phat |tap huan|boi duong|dao tao|huong dan|chi dao|cung co|kien toan|nang |nhan rong|bo tri|can doi|dam bao|bao dam|bao ve|quan triet|pho bien|tham |trinh |de xuat|kien nghi|nghien cuu|soan|hoan thien|hoan thanh|sua |bo sung|dieu |thong ke|thong bao|thu |ket hop|bieu duong|khen thuong|gap mat|ho tro|tu van|tiep nhan|cham soc|chon|van |huy dong|phan |giai quyet|xu ly|thanh tra|thanh lap|dua |cung cap|lua chon|quan ly|su dung|tao |ung dung|chuyen |chuan bi|khai |gan |long ghep|dang |tien hanh|giao |gioi thieu|trung bay|trang bi|lap dat|trong |don dep|mua |dau tu|xet |cong nhan|cong khai|bao cao|gui |nop |quy hoach|tuyen |sap xep|cu |tang |giam |phong |han che|khac phuc|giu |ky |tiep |dong vien|quan tam|khuyen khich|ngan chan|gop |lam |so hoa|thuc day|rut |ke |hop |trao |dien |doi |hoc |don |don vi tu|nam bat|nam |gin giu|giao luu|tri an|dang ky|cam |chinh |ap dung|kham |tiem |bao tri|ve sinh|cai |nuoi|khoi|vay|cho vay)/;

export function beginsWithVerb(text: string): boolean {
  return VERBS.test(`${fold(text)} `);
}

/** It only announces what follows: `… thực hiện các nhiệm vụ sau:`. */
export function announces(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

/** What is announced is work in general, so each thing that follows is a duty of its own. */
export function announcesDuties(task: string | null): boolean {
  return task === null || GENERAL.test(fold(task));
}

const GENERAL =
  /^((tap trung|to chuc|trien khai|thuc hien|chi dao|vao|lam|tot|hieu qua|nghiem tuc|va|co|luc luong|truc thuoc|nhiem vu|chuc nang|theo|cong tac) ?)*((mot so|cac|nhung|cu the) ?)*((noi dung|nhiem vu|cong viec|viec|hoat dong|giai phap|bien phap|cong tac|trong tam|chu yeu|chinh|cu the|va|phan viec) ?)*(sau|sau day|duoi day|nhu sau|sau cu the|cu the|cu the nhu sau|gom|nay)?$/;

/** The work is what stands above, all of it: `thực hiện các nội dung trên`. */
export function refersAbove(text: string): boolean {
  return /\b(noi dung|nhiem vu|hoat dong|cong viec|viec|muc|phan|giai phap) (tren|neu tren|noi tren|o tren|da neu|tai muc nay|cua muc nay|nay)\b/.test(
    fold(text),
  );
}

/** The place that a sentence assigns as a whole: `mục 2`, `mục II.3`, `phần II`, `điểm a mục 2`; null where it names none. */
export function sectionMeant(text: string): string | null {
  const match =
    /(?:nội dung|nhiệm vụ|hoạt động|công việc|việc)[^.;:]{0,40}?\b(?:tại|ở|của|trong|thuộc)\s+(?:mục|khoản|phần|điểm)\s+((?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){0,3})(?![0-9A-Za-zÀ-ỹ/])/u.exec(
      text,
    );
  return match?.[1] ?? null;
}

/** Words that make a paragraph worth a person's look where it became nothing. */
export function isSuspect(text: string): boolean {
  return (
    /chủ trì|phối hợp|(?<!\p{L})(?:giao|hạn)(?!\p{L})/iu.test(text) ||
    /(?<!\d)(?:[0-2]?\d|3[01])[/.-](?:0?\d|1[0-2])(?!\d)|ngày \d{1,2} tháng/u.test(text)
  );
}
