import { fold } from '../../i18n/fold.ts';
import type { ReportKind } from '../../model/plan.ts';

/** Words that name a report or its period, as folded text has them; the first that fits a place counts. */
const NAMES =
  /dot xuat|khi co yeu cau|trong vong \w+ (?:gio|ngay)|so ket(?: (?:6|06|sau) thang)?(?: dau nam)?|(?:6|06|sau) thang(?: dau nam)?|giua (?:nam|ky)|hoc ky (?:i|1)\b|tong ket(?: (?:nam|cuoi nam|ca nam))?|(?:ca|cuoi|hang|moi|ket qua|bao cao) nam(?: hoc)?|\b(?:va|hoac) nam\b|hoc ky (?:ii|2)\b|12 thang|(?:hang|moi|bao cao|va) (?:thang|quy|tuan)|theo (?:thang|quy)|dinh ky/g;

/** The kinds of report that a text names, in its order. */
export function reportKinds(text: string): readonly ReportKind[] {
  return [...fold(text).matchAll(NAMES)].map(([name]) => kindOf(name));
}

function kindOf(name: string): ReportKind {
  if (/dot xuat|yeu cau|vong/.test(name)) return 'adhoc';
  if (/so ket|thang dau|(?:6|06|sau) thang|giua|hoc ky (?:i|1)$/.test(name)) return 'interim';
  return /tong ket|nam|hoc ky|12 thang/.test(name) ? 'final' : 'periodic';
}

const REPORT =
  /báo cáo\s+(?:sơ kết|tổng kết|(?:0?6|sáu) tháng|(?:cả |cuối |hằng |hàng )?năm|(?:hằng |hàng )?quý|(?:hằng |hàng )?tháng|học kỳ|đột xuất|định kỳ)(?:\s+(?:(?:0?6|sáu) tháng|đầu năm|cuối năm|năm học|cả năm|năm|I{1,3}(?!\p{L})|\d{4}))*/giu;

const PERIOD =
  /sơ kết(?: (?:0?6|sáu) tháng)?|tổng kết(?: (?:cuối )?năm)?|(?:0?6|sáu) tháng(?: đầu năm| cuối năm)?|cả năm|năm học|năm/giu;

/** `Báo cáo 6 tháng đầu năm`, as words name one report; empty where they do not. */
export function reportName(words: string): string {
  const named = [...words.matchAll(REPORT)].at(-1)?.[0];
  const period = [...words.matchAll(PERIOD)].at(-1)?.[0];
  return named ?? (period ? `Báo cáo ${period}` : '');
}
