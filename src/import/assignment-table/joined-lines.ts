const BULLET = /^[-–—+*•▪●○◦]+\s*(?=\S)/;
/** A dash before a head word of a name begins the next one: its line break was lost. */
const INLINE_BULLET =
  /\s[-–+•]\s+(?=(?:Sở|UBND|Ủy ban|Uỷ ban|Hội|Phòng|Ban|Trung tâm|Công an|Văn phòng|Bộ|Cục|Chi cục|Đoàn|Tỉnh đoàn|Trường|Các|Đài|Báo|Liên)(?!\p{L}))/gu;

/** "1. Sở A 2. Sở B" */
const NUMBER = /^\d{1,2}[.)]\s+(?=\p{Lu})/u;
const INLINE_NUMBER = /\s(?=[2-9][.)]\s+\p{Lu})/gu;

/** The lines of a cell of names; a name that was broken over two lines is whole again. */
export function joinedLines(cell: string, isName: (line: string) => boolean): readonly string[] {
  const bulleted = BULLET.test(cell) ? cell.replace(INLINE_BULLET, '\n- ') : cell;
  const text = NUMBER.test(cell) ? bulleted.replace(INLINE_NUMBER, '\n') : bulleted;
  const lines: string[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim();
    const above = lines.at(-1);
    if (line === '') continue;
    const isCounted = NUMBER.test(line);
    if (above !== undefined && !isCounted && goesOn(above, line, isName)) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line.replace(isCounted ? NUMBER : BULLET, ''));
  }
  return lines;
}

function goesOn(above: string, line: string, isName: (line: string) => boolean): boolean {
  if (/(?:[-–,(]|(?<!\p{L})(?:và|các|của))$/iu.test(above)) return !BULLET.test(line);
  if (/^(?:các|một số|mọi)(?!\p{L})/u.test(line)) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  return !isName(line.replace(BULLET, '')) && isName(`${above} ${line}`);
}
