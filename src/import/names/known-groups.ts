import type { AgencyRegister } from '../../model/agency-register.ts';
import { CLOSED_NOUNS, EACH_WORDS, FRONT_NOUNS, OPEN_NOUNS } from './group-words.ts';
import { POSTS } from './name-words.ts';
import { phraseSet } from './phrase-set.ts';
import { separatorAt } from './read-separator.ts';
import { textBetween } from './reading.ts';
import { nameKey } from './short-forms.ts';
import { type Tokens, tokensOf } from './token.ts';

/** What a class is made of, as far as the register has it. */
export interface ClassParts {
  /** Groups, and agencies named among them ("các sở, ban, ngành, MTTQ và đoàn thể"); in the text's order, each once. */
  readonly ids: readonly string[];
  /** Nouns for which the register has no group, as a class of their own; null where there are none. */
  readonly unknown: string | null;
}

export interface KnownGroups {
  readonly find: (text: string) => ClassParts;
}

/** Nouns for members of one kind: a document lists those of them that its province has. */
const KINDS: readonly (readonly string[])[] = [
  ['so', 'ban', 'nganh', 'so nganh', 'ban nganh'],
  ['huyen', 'thi xa', 'thanh pho', 'quan'],
  ['xa', 'phuong', 'thi tran', 'dac khu', 'xa phuong'],
  ['doan the', 'to chuc chinh tri xa hoi', 'hoi doan the', 'to chuc doan the'],
];

/** Before the nouns of a class: what each of its members has, so that the member itself is meant. */
const OWN_BODIES = phraseSet('UBND|Ủy ban nhân dân');
const OWN_COMMITTEE = /^ban (vi su tien bo|chi dao)/;
const OF_THE_PROVINCE = /^(thuoc |cua |trong |toan |cap |thuoc uy ban nhan dan )?tinh$|^tren dia ban( tinh)?$/;

/** @param findAgency the id of the agency that a front among the nouns is */
export function knownGroups(register: AgencyRegister, findAgency: (name: string) => string | null): KnownGroups {
  const groups = register.groups.map(({ id, name, aliases }) => ({
    id,
    key: new Set([name, ...aliases].map(nameKey)),
    forms: [name, ...aliases].flatMap((form) => {
      const nouns = nounsOf(tokensOf(form, 0), 0);
      return nouns === null ? [] : [nouns.map(({ key, narrowing }) => `${key} ${narrowing}`.trim())];
    }),
  }));
  const groupOf = ({ key, narrowing, isNarrow }: ClassNoun): string | null => {
    const whole = `${key} ${narrowing}`.trim();
    const kind = KINDS.find((each) => each.includes(key)) ?? [];
    const found =
      groups.find(({ forms }) => forms.some((form) => form.length === 1 && form[0] === whole)) ??
      (isNarrow ? undefined : groups.find(({ forms }) => forms.some((form) => form.length === 1 && form[0] === key))) ??
      (isNarrow ? undefined : groups.find(({ forms }) => forms.some((form) => form.includes(key)))) ??
      (isNarrow
        ? undefined
        : groups.find(({ forms }) => forms.some((form) => form.every((noun) => kind.includes(noun)))));
    return found?.id ?? null;
  };
  return {
    find: (text) => {
      const key = nameKey(text);
      const same = groups.find((group) => group.key.has(key));
      if (same) return { ids: [same.id], unknown: null };
      const tokens = tokensOf(text, 0);
      const nouns = nounsOf(tokens, membersFrom(tokens));
      if (nouns === null) return { ids: [], unknown: text };
      const ids = nouns.map((noun) => (noun.isFront ? findAgency(noun.text) : null) ?? groupOf(noun));
      const unknown = nouns.filter((_, index) => ids[index] === null).map((noun) => noun.text);
      return {
        ids: [...new Set(ids.filter((id) => id !== null))],
        unknown: unknown.length === 0 ? null : unknown.length === nouns.length ? text : `các ${unknown.join(', ')}`,
      };
    },
  };
}

interface ClassNoun {
  /** With the words that narrow it. */
  readonly text: string;
  readonly key: string;
  /** Folded; a place is none, since the class has it with others. */
  readonly narrowing: string;
  /** It leaves out members: "vùng cao", and no mere "thuộc tỉnh". */
  readonly isNarrow: boolean;
  readonly isFront: boolean;
}

/** The nouns of a text that consists of them; null where it has other words. */
function nounsOf(tokens: Tokens, position: number): readonly ClassNoun[] | null {
  const nouns: ClassNoun[] = [];
  for (let at = position; tokens.at(at).sort !== 'end'; ) {
    const start = EACH_WORDS.after(tokens, separatorAt(tokens, at)?.next ?? at) ?? separatorAt(tokens, at)?.next ?? at;
    const front = FRONT_NOUNS.after(tokens, start);
    const end = Math.max(OPEN_NOUNS.after(tokens, start) ?? 0, CLOSED_NOUNS.after(tokens, start) ?? 0, front ?? 0);
    if (end <= start) return null;
    let next = end;
    while (
      tokens.at(next).sort === 'word' &&
      separatorAt(tokens, next) === null &&
      EACH_WORDS.after(tokens, next) === null
    )
      next++;
    const isPlace = tokens.at(end).isCapital && CLOSED_NOUNS.after(tokens, start) === end;
    const narrowing = isPlace ? '' : nameKey(textBetween(tokens, end, next));
    nouns.push({
      text: textBetween(tokens, start, next),
      key: nameKey(textBetween(tokens, start, end)),
      narrowing,
      isNarrow: narrowing !== '' && !OF_THE_PROVINCE.test(narrowing),
      isFront: front === end,
    });
    at = next;
  }
  return nouns.length === 0 ? null : nouns;
}

/** Position after "Chủ tịch UBND", "Thủ trưởng", "Ban VSTBPN": whoever has it is meant. */
function membersFrom(tokens: Tokens): number {
  let at = 0;
  while (POSTS.after(tokens, at) !== null && CLOSED_NOUNS.after(tokens, at) === null) {
    const post = POSTS.after(tokens, at) as number;
    at = separatorAt(tokens, post)?.next ?? post;
  }
  at = OWN_BODIES.after(tokens, at) ?? at;
  let each = at;
  while (tokens.at(each).sort !== 'end' && EACH_WORDS.after(tokens, each) === null) each++;
  const isOwn = OWN_COMMITTEE.test(nameKey(textBetween(tokens, at, each)));
  return isOwn && tokens.at(each).sort !== 'end' ? each : at;
}
