/**
 * The title of a plan as other papers cite it: its form and its subject in one line, `Kế hoạch hoạt động …`.
 *
 * @param form `KẾ HOẠCH`, in capitals as printed
 * @param subject `Hoạt động … năm 2016`
 */
export function planTitle(form: string | null, subject: string | null): string | null {
  if (subject === null || form === null) return subject;
  const name = form.charAt(0).toUpperCase() + form.slice(1).toLowerCase();
  const isNamed = subject.toLowerCase().startsWith(`${form.toLowerCase()} `);
  return isNamed ? subject : `${name} ${beginsWithName(subject) ? subject : uncapitalised(subject)}`;
}

/** Of a name the second word is a capital too, or all of the first: `Yên Bái …`, `HĐND …`, `VÌ SỰ TIẾN BỘ …`. */
function beginsWithName(subject: string): boolean {
  return /^(?:\p{Lu}\p{Ll}*[\s-]+["“']?\p{Lu}|\p{L}*\p{Lu}\p{L}*\p{Lu}|["“'])/u.test(subject);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
