/** One known finding, as the baseline file lists it. */
export interface BaselineEntry {
  readonly file: string;
  readonly rule: string;
  readonly at: string;
  readonly fingerprint: string;
}

/** The text of `plans/baseline.yaml`: findings that an office takes over from before. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  // A JSON text is a YAML text in double quotes.
  const quoted = (text: string) => JSON.stringify(text.normalize('NFC'));
  const items = entries.map(
    ({ file, rule, at, fingerprint }) =>
      `  - file: ${quoted(file)}\n    rule: ${rule}\n    at: ${quoted(at)}\n    fingerprint: "${fingerprint}"\n`,
  );
  return `# yaml-language-server: $schema=../schemas/baseline.schema.json
#
# Những chỗ sai có từ trước, validate không báo lại. Ghi bằng: vstbcpn validate --write-baseline
# Sửa xong chỗ nào thì bỏ mục đó; không thêm mục bằng tay.
findings:${items.length === 0 ? ' []\n' : `\n${items.join('')}`}`;
}
