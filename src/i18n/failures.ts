interface Failure {
  readonly vi: string;
  readonly en: string;
}

/** What systems say by a code, in words: those that an office can do something about. */
const FAILURES: Readonly<Record<string, Failure>> = {
  EACCES: { vi: 'không có quyền', en: 'no permission' },
  EPERM: { vi: 'không có quyền', en: 'no permission' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã hết dung lượng được cấp', en: 'the disk quota is used up' },
  EFBIG: { vi: 'tệp quá lớn', en: 'the file is too large' },
  EISDIR: { vi: 'đây là thư mục', en: 'it is a folder' },
  ENOTDIR: { vi: 'có tệp ở chỗ phải là thư mục', en: 'a file is in place of a folder' },
  EBUSY: { vi: 'chương trình khác đang mở tệp', en: 'another program has it open' },
};

/** `: ổ đĩa đã đầy (ENOSPC)`, to stand behind what could not be done; ` (EIO)` for a code that has no words. */
export function failureText(code: string, lang: keyof Failure): string {
  const known = FAILURES[code];
  return known ? `: ${known[lang]} (${code})` : ` (${code})`;
}
