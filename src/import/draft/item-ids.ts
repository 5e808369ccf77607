/** Gives an id on the pattern of a place: the place itself, or with a letter where it is one of several or taken. */
export type IdGiver = (place: string, isOneOfMany?: boolean) => string;

/** @param places ids of paragraphs: a letter under one of them is not given to anything else */
export function idGiver(places: Iterable<string>): IdGiver {
  const known = new Set(places);
  const given = new Set<string>();
  return (place, isOneOfMany = false) => {
    let id = place;
    for (let turn = 0; given.has(id) || (id === place ? isOneOfMany : known.has(id)); turn += 1)
      id = `${place}.${letters(turn)}`;
    given.add(id);
    return id;
  };
}

/** a … z, aa … */
function letters(turn: number): string {
  const last = String.fromCharCode(97 + (turn % 26));
  return turn < 26 ? last : letters(Math.floor(turn / 26) - 1) + last;
}
