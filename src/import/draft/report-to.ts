import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import { readParties } from '../names/read-parties.ts';

/** Words right before whoever a report is sent to, the surest first: the agency through which it goes receives it. */
const CUES = [
  /(?:thông )?qua\s+/giu,
  /(?:về|tới|đến|cho)\s+(?:cơ quan (?:thường trực|đầu mối)[^(.;]{0,40}?(?:\(|là\s+))?/giu,
  /(?:gửi|nộp|trình|báo cáo|tham mưu)\s+/giu,
  /\((?:cơ quan thường trực\s*[-–:]\s*)?/giu,
];

/** The agency that a report goes to, as the sentence names it. */
export function reportTo(text: string, names: NameBook): Party | null {
  const from = Math.max(0, text.search(/báo cáo|kết quả|thông tin/iu));
  for (const cue of CUES)
    for (const match of text.slice(from).matchAll(cue)) {
      const [party] = readParties(text, from + match.index + match[0].length, names).parties;
      if (party?.kind === 'agency') return party;
    }
  return null;
}
