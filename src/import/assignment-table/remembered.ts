/** Asks once for each text and kind: in a table the same few stand in many cells. */
export function remembered<K extends string, V>(read: (text: string, kind: K) => V): (text: string, kind: K) => V {
  const known = new Map<K, Map<string, V>>();
  return (text, kind) => {
    const ofKind = known.get(kind) ?? new Map<string, V>();
    known.set(kind, ofKind);
    const found = ofKind.get(text);
    if (found !== undefined) return found;
    const value = read(text, kind);
    ofKind.set(text, value);
    return value;
  };
}
