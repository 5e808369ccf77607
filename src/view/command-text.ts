/** A command as one may paste it into a shell. */
export function commandText(...words: readonly string[]): string {
  return ['vstbcpn', ...words]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`))
    .join(' ');
}
