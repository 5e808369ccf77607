import { anywhere } from '../word-edge.ts';
import { eat, marks, skip, words } from './at-words.ts';
import type { Passage } from './passage.ts';
import { COMRADE } from './role-words.ts';

/** Clauses that name agencies and verbs, and only tell: of boards, of deeds, of meetings. */

const COLON = marks(' ?: ?(?=[^ ])');
const OFFICE = words(
  '(?:tổ trưởng|tổ phó|(?:phó )?trưởng (?:ban|đoàn|tiểu ban)|(?:phó )?chủ tịch hội đồng|(?:các )?(?:thành viên|ủy viên)|thư ký)(?: thường trực)?(?= ?:)',
);

/** "Tổ trưởng: Giám đốc Sở Tư pháp; thành viên: …": who sits on a board. */
export function namesMembers({ text, listAt }: Passage, at: number): boolean {
  const colon = eat(COLON, text, eat(OFFICE, text, at) ?? text.length);
  return colon !== null && listAt(skip(COMRADE, text, colon)) !== null;
}

const JUDGES = words('(?:nhiệt liệt |nghiêm khắc )?(?:biểu dương|ghi nhận|đánh giá cao|hoan nghênh|phê bình)');
const WHAT_WAS_DONE = anywhere('đã|chưa|vì|về việc|do|còn');

const LONGEST_DEED = 400;

/** "UBND tỉnh biểu dương Sở Y tế đã hoàn thành sớm …": praise and blame for what was done. */
export function judges(text: string, at: number, end: number): boolean {
  const behind = eat(JUDGES, text, at);
  return behind !== null && WHAT_WAS_DONE.test(text.slice(behind, Math.min(end, behind + LONGEST_DEED)));
}

const AT_MEETING = words('(?:tại|trong|qua) (?:các )?(?:buổi|cuộc|phiên|hội nghị|tọa đàm|toạ đàm)');
const SAYS = words('(?:kính )?đề nghị|kiến nghị|đề xuất|báo cáo|cho biết|cho rằng|nhấn mạnh|phát biểu');

/** "Tại buổi làm việc, Sở Công Thương đề nghị UBND tỉnh …": what was said there. */
export function tellsOfMeeting(text: string, start: number, verbAt: number): boolean {
  return eat(AT_MEETING, text, start) !== null && eat(SAYS, text, verbAt) !== null;
}
