let collator: Intl.Collator | undefined;

/** Vietnamese dictionary order (A Ă Â B … D Đ …), with numbers inside words by value. For `Array.sort`. */
export function collate(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}
