import type { DraftHead, DraftParty, Inference } from '../../model/draft.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import { readParties } from '../names/read-parties.ts';
import type { Resolver } from '../names/resolve-parties.ts';
import type { Outline } from '../outline/outline.ts';

/** A party and the line that names it. */
interface Named {
  readonly party: Party;
  readonly line: number;
}

/** The head of the plan, and the standing agency and the secretariat as the text names them. */
export function draftHead(outline: Outline, names: NameBook, parties: Resolver): DraftHead {
  const { head } = outline;
  const inferred: Inference[] = [];
  const resolve = (field: 'issuer' | 'standing' | 'secretariat', named: Named | null): DraftParty | null => {
    if (named === null) return null;
    const { party, why } = parties.resolve(named.party, named.line);
    if (why !== null) inferred.push({ field, line: named.line, why });
    if (field !== 'issuer') inferred.push({ field, line: named.line, why: 'from-text' });
    return party;
  };
  const issuerLine = head.issuerLine ?? 1;
  const issuer = head.issuer === null ? null : { party: asAgency(head.issuer), line: issuerLine };
  if (head.yearFrom !== null) inferred.push({ field: 'year', line: yearLine(outline), why: head.yearFrom });
  if (head.issuerFrom !== null) inferred.push({ field: 'issuer', line: issuerLine, why: head.issuerFrom });
  return {
    number: head.number,
    issued: head.issued,
    place: head.place,
    form: head.form,
    title: head.title,
    year: head.year,
    issuer: resolve('issuer', issuer),
    superior: head.superior,
    standing: resolve('standing', standingOf(outline, names)),
    secretariat: resolve('secretariat', secretariatOf(outline)),
    signatory: head.signatory,
    inferred,
  };
}

/** The line that names the year: of the title, or of the date. */
function yearLine({ nodes, head }: Outline): number {
  const isDate = /ngày\s.*tháng\s/iu;
  const naming = nodes.filter(({ role, text }) => role === 'head' && text.includes(String(head.year)));
  const line = naming.find(({ text }) => isDate.test(text) === (head.yearFrom === 'from-issued'))?.line;
  return line ?? naming[0]?.line ?? 1;
}

function asAgency(text: string): Party {
  return { text, kind: 'agency', start: 0, end: text.length };
}

const AFTER_CUE =
  /(?:cơ quan thường trực(?: [^().;:]{0,60}?)?|thường trực ban(?: [^().;:]{0,40}?)?)\s*(?:\(\s*(?:thông )?(?:qua\s+)?|\s+là\s+)/giu;

/** "Sở X (cơ quan thường trực của Ban)", "cơ quan thường trực (Sở X)", "Thường trực Ban (qua Sở X)". */
function standingOf({ nodes }: Outline, names: NameBook): Named | null {
  for (const { text, line } of nodes) {
    if (!/thường trực/iu.test(text)) continue;
    for (const match of text.matchAll(AFTER_CUE)) {
      const [party] = readParties(text, match.index + match[0].length, names).parties;
      if (party?.kind === 'agency') return { party, line };
    }
    const before =
      /\(\s*(?:là )?cơ quan thường trực/iu.exec(text)?.index ??
      /[\s:,]+(?:là|-|–) cơ quan thường trực/iu.exec(text)?.index;
    const party = before === undefined ? null : partyEndingAt(text, before, names);
    if (party !== null) return { party, line };
  }
  return null;
}

/** The agency whose name ends right before a place: the longest of those that a word before it begins. */
function partyEndingAt(text: string, end: number, names: NameBook): Party | null {
  const from = Math.max(0, end - 200);
  const stretch = text.slice(from, end).trimEnd();
  for (const match of stretch.matchAll(/(?<![0-9A-Za-zÀ-ỹ])\p{Lu}/gu)) {
    const { parties } = readParties(stretch, match.index, names);
    const last = parties.at(-1);
    if (last?.kind === 'agency' && last.end >= stretch.length) return last;
  }
  return null;
}

/** The secretariat by its name; whose it is stands after it. */
function secretariatOf({ nodes }: Outline): Named | null {
  for (const { text, line, role } of nodes) {
    if (role !== 'body' && role !== 'heading') continue;
    const name =
      /(?:Tổ thư ký|Tổ giúp việc|Ban thư ký|Bộ phận giúp việc)(?: (?:của )?(?:Ban|Hội đồng)(?: \p{Lu}[\p{L}]*)*(?: tỉnh| huyện| thành phố| thị xã)?)?/u.exec(
        text,
      )?.[0];
    if (name) return { party: asAgency(name), line };
  }
  return null;
}
