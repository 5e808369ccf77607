const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * A number as a list prints it. Forms that no Vietnamese document uses, and numbers that a form has no sign for, come out
 * in digits.
 *
 * @param form `lowerLetter`, `upperRoman`…
 * @source ECMA-376-1, 17.18.59
 */
export function numberText(number: number, form: string): string {
  if (form === 'none') return '';
  if (form === 'decimalZero') return String(number).padStart(2, '0');
  const lower = form.replace(/^(upper|lower)/, 'lower');
  const text = lower === 'lowerRoman' ? roman(number) : lower === 'lowerLetter' ? letter(number) : null;
  if (text === null) return String(number);
  return form.startsWith('upper') ? text.toUpperCase() : text;
}

function roman(number: number): string | null {
  if (number < 1 || number > 3999) return null;
  let [text, rest] = ['', number];
  for (const [value, sign] of ROMAN)
    for (; rest >= value; rest -= value) {
      text += sign;
    }
  return text;
}

/** 26 → z, 27 → aa, 28 → bb. */
function letter(number: number): string | null {
  if (number < 1 || number > 26 * 9) return null;
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
