/** Why a time cannot be read, in Vietnamese. */
export function viTimeProblem({ found, reason }: { readonly found: string; readonly reason: string }): string {
  switch (reason) {
    case 'impossible-day':
      return `lịch không có "${found}"`;
    case 'year-missing':
      return `chưa rõ năm của "${found}"`;
    case 'backwards':
      return `ngày cuối đứng trước ngày đầu ở "${found}"`;
    default:
      return found === '' ? 'không đọc được' : `không đọc được "${found}"`;
  }
}
