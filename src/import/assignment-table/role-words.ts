/** A stretch of a cell of agencies, with what it says of its role. */
export interface RoleChunk {
  readonly text: string;
  /** Null where no word tells. */
  readonly role: 'lead' | 'coordinating' | null;
  /** The word stands in brackets behind a name: it speaks of that name alone. */
  readonly ofLast: boolean;
}

const WORD = [
  String.raw`(?:là )?(?:cơ quan |đơn vị |bộ phận )?chủ trì(?:,? (?:thực hiện|tham mưu|tổ chức|triển khai)(?! \p{L}))?`,
  `(?:là )?(?:cơ quan |đơn vị |bộ phận )?(?:và )?phối hợp(?: thực hiện| triển khai)?(?: (?:với|cùng|và)(?= ))?`,
  String.raw`(?<!\p{L})(?:CT|PH)(?= ?[:)])`,
].join('|');
const MARK = new RegExp(String.raw`(\()? ?(?<!\p{L})(${WORD})(?!\p{L}) ?(\)|:)?`, 'giu');
const LINKS_ON = /(?:với|cùng|và)$/i;

/**
 * Divides a cell by its words for roles: "Sở A chủ trì, phối hợp với Sở B", "Chủ trì: Sở A; phối hợp: Sở B",
 * "Sở A (chủ trì), Sở B". Without such words it is one stretch.
 */
export function roleChunks(cell: string): readonly RoleChunk[] {
  const chunks: RoleChunk[] = [];
  let from = 0;
  let pending: RoleChunk['role'] = null;
  const add = (text: string, role: RoleChunk['role'], ofLast = false) => {
    const words = trimmed(text);
    if (words !== '') chunks.push({ text: words, role, ofLast });
  };
  for (const mark of cell.matchAll(MARK)) {
    const role = /chủ trì|ct/i.test(mark[2] ?? '') ? 'lead' : 'coordinating';
    const before = cell.slice(from, mark.index);
    const isBracketed = mark[1] !== undefined && mark[3] === ')';
    const leadsOn = !isBracketed && (mark[3] === ':' || LINKS_ON.test(mark[2] ?? '') || trimmed(before) === '');
    if (leadsOn) add(before, pending);
    else {
      // "Sở A; Sở B phối hợp": the first has not been spoken of.
      const cut = role === 'coordinating' && pending === null ? lastLine(before) : 0;
      add(before.slice(0, cut), null);
      add(before.slice(cut), pending ?? role, isBracketed && pending === null);
    }
    pending = leadsOn ? role : null;
    from = mark.index + mark[0].length;
  }
  add(cell.slice(from), pending);
  return chunks;
}

function lastLine(list: string): number {
  return Math.max(list.lastIndexOf(';'), list.lastIndexOf('\n')) + 1;
}

/** Without the commas and words that joined it to its neighbours. */
function trimmed(text: string): string {
  let words = text.trim();
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(/^(?:[;,.:+–-]|(?:và|giao|đề nghị)(?= ))/i, '').trim();
    if (/[;,:]$/.test(words)) words = words.slice(0, -1).trim();
  }
  return words;
}
