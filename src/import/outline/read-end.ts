import type { Signatory } from '../../model/plan.ts';
import type { SourceBlock } from '../source/source-document.ts';
import { nameCase } from './name-case.ts';
import { blockLines, isPersonName, isSign, RECIPIENTS, saysRank } from './signature-line.ts';
import { splitLabel } from './split-label.ts';
import { isCapitals, isRule, wordCount } from './wording.ts';

export interface DocumentEnd {
  readonly signatory: Signatory;
  readonly recipients: readonly string[];
  /** For each block whether it belongs to Nơi nhận. */
  readonly isRecipient: readonly boolean[];
}

/** Reads who signs and who receives from the blocks at the end, also where both stand in one table. */
export function readEnd(blocks: readonly SourceBlock[]): DocumentEnd {
  const recipients: string[] = [];
  const signers: string[] = [];
  let isList = false;
  const read = (line: string, isNumbered: boolean): boolean => {
    if (RECIPIENTS.test(line)) {
      isList = true;
      recipients.push(...entriesOf(line.replace(RECIPIENTS, '')));
      return true;
    }
    if (isCapitals(line) && saysRank(line)) {
      signers.push(line);
      return false;
    }
    const entry = isNumbered ? line : (splitLabel(line, new Map())?.rest ?? null);
    const isEntry = isList && (entry !== null || (!isSigner(line) && !isOver(recipients)));
    if (isEntry) recipients.push(...entriesOf(entry ?? line));
    else signers.push(line);
    return isEntry;
  };
  const isRecipient = blocks.map((block) => {
    const isNumbered = block.kind === 'paragraph' && block.label !== null;
    return blockLines(block)
      .flatMap(columnsApart)
      .map((line) => read(line, isNumbered))
      .includes(true);
  });
  return { recipients, isRecipient, signatory: signatoryOf(signers) };
}

const isSigner = (line: string): boolean =>
  isRule(line) || isSign(line) || isPersonName(line) || (isCapitals(line) && wordCount(line) > 1);

/** "Lưu: VT" is the last of the list. */
const isOver = (recipients: readonly string[]): boolean => /^lưu(?!\p{L})/iu.test(recipients.at(-1) ?? '');

/** The entries of one line; several stand on it where the line breaks of a cell were lost. */
function entriesOf(line: string): readonly string[] {
  return line
    .split(/[;.,]\s+[-–+]\s*(?=\S)/)
    .map((entry) => entry.replace(/^[-–+*•\s]+/, '').replace(/[\s;,.]+$/, ''))
    .filter((entry) => entry !== '');
}

/** "Nơi nhận:      CHỦ TỊCH", "- Lưu: VT.      Hoàng Thị A": both columns on one line. */
function columnsApart(line: string): readonly string[] {
  if (isCapitals(line)) return [line];
  const rank = /^(.*?[:;,.])\s+(\p{Lu}[\p{Lu}./]+(?:\s\p{Lu}[\p{Lu}./]*)*)$/u.exec(line);
  if (rank?.[1] !== undefined && rank[2] !== undefined && saysRank(rank[2])) return [rank[1], rank[2]];
  const name = /^(\W*[Ll]ưu.*[.;])\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})$/u.exec(line);
  return name?.[1] !== undefined && name[2] !== undefined ? [name[1], name[2]] : [line];
}

/** Where a new line began before the breaks of a cell were lost. */
const LOST_BREAK =
  /\s(?=(?:TM|KT|TL|TUQ|T\/M|K\/T)[.\s])|(?<!PHÓ|QUYỀN|HIỆU|VIỆN|CỤC|TỔ|ĐỘI|HUY|[PQ]\.|(?:TM|KT|TL|TUQ|T\/M|K\/T)\.?)\s(?=(?:PHÓ |QUYỀN )?(?:TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|KHOA|CÔNG AN|NGÀNH)|CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ)(?!\p{L}))|(?<=\p{Lu}{2})\s(?=\((?:Đã|đã|ký|Ký))|(?<=\))\s(?=\p{Lu})|(?<=\p{Lu}{2})\s(?=\p{Lu}\p{Ll})/u;

function signatoryOf(printed: readonly string[]): Signatory {
  const lines = printed.flatMap((line) => line.split(LOST_BREAK)).filter((line) => !isRule(line) && !isSign(line));
  const nameAt = lines.findLastIndex((line) => isPersonName(line));
  const capsName =
    nameAt === -1 && lines.length > 1 && isCapitalsName(lines.at(-1) as string) ? lines.length - 1 : nameAt;
  const ranks = lines.slice(0, capsName === -1 ? lines.length : capsName).filter((line) => isCapitals(line));
  const start = ranks.findIndex((line) => saysRank(line));
  const said = start === -1 ? [] : ranks.slice(start);
  const acting = said.findLastIndex((line) => /^(?:KT|TL|TUQ|K\/T|T\/L)[.\s]/.test(line));
  // Behind the body in whose name is signed stands the office, also where nobody is signed for.
  const count = acting !== -1 ? acting + 2 : /^(?:TM|T\/M)[.\s]/.test(said[0] ?? '') ? 2 : 1;
  const written = (from: number, to: number): string | null => said.slice(from, to).map(nameCase).join(' / ') || null;
  return {
    capacity: written(0, count),
    post: written(count, said.length),
    name:
      capsName === -1
        ? null
        : isCapitals(lines[capsName] as string)
          ? nameOf(lines[capsName] as string)
          : (lines[capsName] as string),
  };
}

/** A name printed in capitals: two to five words that say no rank. */
const isCapitalsName = (line: string): boolean =>
  /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u.test(line) &&
  !saysRank(line) &&
  !/(?:SỞ|TỈNH|HUYỆN|UBND|BAN|PHÒNG)(?!\p{L})/u.test(line);

const nameOf = (line: string): string =>
  line
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
