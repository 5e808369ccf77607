import { fold } from '../../i18n/fold.ts';

/** Words that may stand before "báo cáo" where reporting is all that a sentence demands. */
const LEADING = new Set(
  (
    'dinh ky hang thang quy nam dau cuoi tuan sau ca hoc truoc ngay cham nhat co trach nhiem phai can thuc hien nghiem tuc ' +
    'tot day du che do thong tin nop gui lap tong hop tinh hinh ket qua cac so lieu danh gia tu va khi dot xuat yeu cau xay ' +
    'dung viec theo quy dinh kip thoi chu dong kem ban vao trong duoc i ii iii iv la moi cong tac bang van tung'
  ).split(' '),
);

/** "Tham mưu UBND xã báo cáo Sở Nội vụ": somebody else signs the report. */
const ON_BEHALF =
  /^(?:tham mưu|giúp)(?: cho| giúp)? (?:UBND|[UỦ][YỶ] ban|chủ tịch|ban chỉ đạo|trưởng ban|hiệu trưởng|lãnh đạo)(?: [^\s,;.:]+){0,8}? (?:để )?(?=báo cáo)/iu;

/** "căn cứ Phụ lục, gửi báo cáo": a ground, which demands nothing. */
const GROUND = /^(?:căn cứ|trên cơ sở|dựa trên|theo|từ)(?: [^\s,;.:]+){1,16},\s*/iu;

/** Whether reporting is all that these words demand: who owes it is taken off already. */
export function isReporting(sentence: string): boolean {
  const task = sentence.replace(GROUND, '').replace(ON_BEHALF, '');
  const at = /báo cáo/iu.exec(task)?.index ?? -1;
  if (at < 0) return false;
  return fold(task.slice(0, at))
    .split(' ')
    .every((word) => word === '' || /^\d+$/.test(word) || LEADING.has(word));
}
