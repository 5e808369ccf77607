/** `"a", "b"` */
export const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
export const list = (words: readonly string[]) => words.join(', ');
/** `so-y-te (Sở Y tế), so-gddt (Sở Giáo dục và Đào tạo)` */
export const named = (agencies: readonly { readonly id: string; readonly name: string }[]) =>
  agencies.map(({ id, name }) => `${id} (${name})`).join(', ');
