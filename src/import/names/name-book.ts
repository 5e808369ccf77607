import type { AgencyRegister } from '../../model/agency-register.ts';
import type { IsoDate } from '../../time/window.ts';

/** What names are known while a document is read. */
export interface NameBook {
  readonly register: AgencyRegister;
  /** The day as of which names are understood; null where the document has none. */
  readonly day: IsoDate | null;
}

export function nameBook(register: AgencyRegister, day: IsoDate | null): NameBook {
  return { register, day };
}
