/** Spaces that look like a space, or like nothing, and are none to YAML. For use inside `[…]`. */
export const ODD_SPACES = '\\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u3000\\ufeff';
