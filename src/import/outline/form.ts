const FORMS = [
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'QUYẾT ĐỊNH',
  'CHỈ THỊ',
  'THÔNG BÁO',
  'HƯỚNG DẪN',
  'NGHỊ QUYẾT',
  'CÔNG VĂN',
  'CÔNG ĐIỆN',
  'ĐỀ ÁN',
  'DỰ ÁN',
  'PHƯƠNG ÁN',
  'TỜ TRÌNH',
  'BÁO CÁO',
  'KẾT LUẬN',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'QUI ĐỊNH',
] as const;

/** The form that a line prints in capitals, and what follows it on the line. */
export interface Form {
  readonly form: string;
  readonly subject: string;
}

/** "KẾ HOẠCH", "KẾ HOẠCH CÔNG TÁC NĂM 2019", "K Ế  H O Ạ C H", "KẾ HOẠCH Công tác …"; null where no form is printed. */
export function findForm(text: string): Form | null {
  const line = /^(?:\p{L} )+\p{L}$/u.test(text) ? spacedOut(text) : text;
  const form = FORMS.find(
    (name) => line === name || /^[\s:(–-]/u.test(line.startsWith(name) ? line.slice(name.length) : 'x'),
  );
  if (form !== undefined) return { form, subject: line.slice(form.length).replace(/^[\s:–-]+/, '') };
  const whole = FORMS.find((name) => line.toUpperCase() === name);
  return whole === undefined ? null : { form: whole, subject: '' };
}

/** Letters set apart one by one: the form that has them in this order. */
function spacedOut(text: string): string {
  const letters = text.replace(/ /g, '').toUpperCase();
  return FORMS.find((name) => name.replace(/ /g, '') === letters) ?? text;
}
