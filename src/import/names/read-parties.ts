import type { NameBook } from './name-book.ts';
import type { PartyList } from './party.ts';

/** Reads the list of agencies that begins at a place of a text. No party where none is named there. */
export function readParties(_text: string, start: number, _names: NameBook): PartyList {
  return { parties: [], end: start };
}

/** All of a text as a list of agencies: a table cell, a heading ("1. Sở Y tế (cơ quan thường trực)"). Null where it is anything else. */
export function onlyParties(_text: string, _names: NameBook): PartyList | null {
  return null;
}
