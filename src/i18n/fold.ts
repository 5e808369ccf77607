/**
 * Text for comparing without regard to accents, case, dashes and spacing: `Sở Lao động - Thương binh` → `so lao dong thuong binh`.
 * `đ` does not decompose, hence its own line.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
