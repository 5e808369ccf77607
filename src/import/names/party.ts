/** Who is named in a text. Texts are as the document writes them; only a shared head word is set before each of its members. */
export interface Party {
  /** `Sở Nội vụ`, `Giám đốc Sở Y tế`, `UBND các huyện, thị xã, thành phố`. */
  readonly text: string;
  /** A class is a closed set each member of which is meant; an open group ("các ngành có liên quan") is nobody in particular. */
  readonly kind: 'agency' | 'class' | 'open';
  /** Where it stands in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

/** A list of parties as far as it goes: "Sở Tài chính, Hội LHPN tỉnh và các ngành có liên quan". */
export interface PartyList {
  readonly parties: readonly Party[];
  /** Where the list ends and something else begins. */
  readonly end: number;
}

/**
 * What those named do. "Các sở, ban, ngành" owe a duty each as leads, and are nobody in particular beside a lead;
 * only with "liên quan" are they open in both places.
 */
export type PartyPosition = 'lead' | 'coordinating';
