import { eat, words } from './at-words.ts';

const BODY = '(?:cơ quan|đơn vị|tổ chức|cá nhân|bộ phận|địa phương|ngành|người|thành viên)';
const BODIES = `(?:(?:các|mỗi|từng|những) )?${BODY}(?:(?:,| và|, các| và các) ${BODY})*(?: (?:có )?liên quan)?`;
const LEADING = '(?:(?:các|mỗi|từng|những) )?(?:[^ ,]{1,20}, )?(?:cơ quan|đơn vị|tổ chức|bộ phận|người)';

/** Nobody in particular: "Cơ quan được phân công chủ trì có trách nhiệm …", "Các đơn vị chủ trì báo cáo …". */
const ANYBODY = words(
  `${BODIES} (?:(?:nào )?được|nhận nhiệm vụ|phối hợp (?:có|chịu|phải|cử))` +
    `|${BODIES} (?:phải |cần |có trách nhiệm )+(?:chủ động |tích cực |thường xuyên )*phối hợp(?: chặt chẽ| đồng bộ| nhịp nhàng)*(?= ?(?:[,.;]|$))` +
    `|${LEADING} chủ trì(?! ?:|,? (?:và )?phối hợp (?:với|cùng))`,
);

/** Ends the document, or tells what was. */
const TELLS = words(
  '(?:qua|sau) (?:hơn |gần )?(?:\\d+|một|hai|ba|bốn|năm|mười) năm (?:triển khai |tổ chức )?thực hiện|trên đây là|(?:trong )?(?:thời gian|(?:những |các )?năm) (?:vừa )?qua',
);
const WHILE_DOING = words('(?:trong )?quá trình|nếu|trường hợp|khi|trong khi|mọi|những');
/** "nếu có khó khăn, vướng mắc, các đơn vị phản ánh về …": stands at the end of every document. */
const TROUBLE =
  /(?<![A-Za-zÀ-ỹ])(?:nếu|có|gặp|phát sinh|mọi|những)(?: (?:có|gặp|phát sinh|những|các|thêm))? (?:khó khăn|vướng mắc|vấn đề|nội dung (?:mới )?phát sinh)/iu;

/** Whether a general rule begins here, which speaks of agencies and gives none of them work. */
export function generalRuleAt(text: string, at: number, end: number): boolean {
  if (eat(ANYBODY, text, at) !== null || eat(TELLS, text, at) !== null) return true;
  return eat(WHILE_DOING, text, at) !== null && TROUBLE.test(text.slice(at, end));
}
