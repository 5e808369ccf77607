import type { Signatory } from '../model/plan.ts';
import { upperFirst } from './agency-names.ts';

/** How lines of a capacity are written on one line: `TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch`. */
const BETWEEN_LINES = ' / ';
/** Who stands behind it is signed for by somebody else: in their place, by their order, with their authority. */
const FOR_ANOTHER = /^(?:KT|TL|TUQ|K\/T|T\/L)[.\s]\s*/i;
/** What stands behind it is the body in whose name is signed. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
const FOR_BODY = /^(?:TM|T\/M)[.\s]\s*/i;
/** `Phó Trưởng Ban thường trực`: also the head's office, without these words. */
const DEPUTY = /^(?:phó |p\. ?)(.+?)(?: thường trực)?$/iu;
const CHAIR = 'Chủ tịch';
/** What a chair presides over. */
const PRESIDED = /^(?:(?:ủy|uỷ) ban|UBND|hội đồng|HĐND)(?!\p{L})/iu;
/** The part of a party or a union that leads it speaks for itself, whoever signs. */
const LEADING = /thường (?:vụ|trực)|^ban chấp hành|^đảng ủy/iu;
/** `Ủy ban nhân dân tỉnh Quảng Trị`, whose own papers leave the name of the place out. */
const COMMITTEE =
  /^(?:(?:ủy|uỷ) ban nhân dân|UBND)(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?!\p{L}))?/iu;

/** The lines in which a capacity is printed. */
export function capacityLines(capacity: string): readonly string[] {
  return capacity.split(BETWEEN_LINES).map((line) => line.trim());
}

/**
 * The office of the head of the body that issued the plan, as it stands behind `TL.`: `Chủ tịch`, also where a deputy
 * signed the plan; null where the plan names nobody.
 */
export function headOffice({ capacity, post }: Signatory): string | null {
  if (capacity === null) return null;
  const lines = capacityLines(capacity);
  const body = bodyOf(lines);
  if (body !== null && LEADING.test(body)) return upperFirst(body);
  const office = officeIn(lines) ?? officeIn(capacityLines(post ?? ''));
  if (office !== null) return upperFirst(office);
  return body === null ? capacity : COMMITTEE.test(body) ? CHAIR : upperFirst(body);
}

/**
 * The head as a sentence speaks of them: a chair with the body, `Chủ tịch Ủy ban nhân dân tỉnh`.
 *
 * @param issuer the full name of the body that issued the plan
 */
export function headInProse(signatory: Signatory, issuer: string | null): string | null {
  const office = headOffice(signatory);
  if (!office?.endsWith(CHAIR)) return office;
  const body = COMMITTEE.exec(issuer ?? '')?.[0] ?? bodyOf(capacityLines(signatory.capacity ?? ''));
  return body !== null && PRESIDED.test(body) ? `${office} ${body}` : office;
}

/** Whom somebody signs for, else who signs. */
function officeIn(lines: readonly string[]): string | null {
  const line =
    lines.find((each) => FOR_ANOTHER.test(each)) ?? lines.find((each) => each !== '' && !FOR_BODY.test(each));
  return line?.replace(FOR_ANOTHER, '').replace(DEPUTY, '$1') ?? null;
}

function bodyOf(lines: readonly string[]): string | null {
  return lines.find((line) => FOR_BODY.test(line))?.replace(FOR_BODY, '') ?? null;
}
