/** What tells our hook from anybody else's. */
export const HOOK_MARK = 'vstbcpn hook install';

/**
 * A git hook that checks what the next commit holds.
 *
 * @param program the program that installed it, for those who have no `vstbcpn` on their path
 * @param folder the workspace, from the top of the repository: `.` or `ke-hoach`
 */
export function hookScript(program: string, folder: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh
# Do lệnh "${HOOK_MARK}" ghi: kiểm tra kế hoạch trước khi commit. Bỏ qua một lần: git commit --no-verify
program=${quoted(program)}
set -- validate --staged -C ${quoted(folder)}
# Nhánh không có kế hoạch thì không có gì để kiểm tra.
[ -d ${quoted(`${folder}/plans`)} ] || exit 0
if command -v vstbcpn >/dev/null 2>&1; then
  exec vstbcpn "$@"
elif [ -f "$program" ]; then
  exec node "$program" "$@"
fi
echo "vstbcpn: không thấy chương trình, chưa kiểm tra được kế hoạch (program not found); --no-verify để bỏ qua" >&2
exit 1
`;
}
