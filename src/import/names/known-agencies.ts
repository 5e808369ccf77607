import { type Agency, type AgencyRegister, inForce } from '../../model/agency-register.ts';
import type { IsoDate } from '../../time/window.ts';
import { oneLine } from './reading.ts';
import { nameKey } from './short-forms.ts';

export interface KnownAgency {
  readonly id: string;
  /** The register has the name as it is written. */
  readonly isVerbatim: boolean;
}

/** Finds the agency of the register that a name means. */
export interface KnownAgencies {
  /** Null where none is meant, or where several may be. */
  readonly find: (name: string) => KnownAgency | null;
}

/** @param day agencies that existed then go before others of the same name */
export function knownAgencies(register: AgencyRegister, day: IsoDate | null): KnownAgencies {
  const names = register.agencies.flatMap((agency) =>
    [agency.name, agency.short, ...agency.aliases].map((name) => ({ agency, name: oneLine(name), key: nameKey(name) })),
  );
  // "tỉnh Lạng Sơn" may be left out where the register is that province's, no other's.
  const provinces = new Set(names.flatMap(({ key }) => / (tinh( .+)?)$/.exec(key)?.[1] ?? []).filter(isTail));
  const coreOf = (key: string) => {
    const tail = / (?:viet nam )?(tinh(?: .+)?)$/.exec(key);
    return tail && provinces.has(tail[1] as string) ? key.slice(0, tail.index) : key;
  };
  const chosen = (found: readonly { readonly agency: Agency }[]): Agency | null => {
    const all = [...new Set(found.map(({ agency }) => agency))];
    const then = all.filter((agency) => inForce(agency, day));
    return (then.length > 0 ? then : all).length === 1 ? ((then[0] ?? all[0]) as Agency) : null;
  };
  const cores = names.map((each) => ({ ...each, core: coreOf(each.key) }));
  return {
    find: (text) => {
      const name = oneLine(text);
      const key = nameKey(name);
      if (key === '') return null;
      const core = coreOf(key);
      const fits: readonly ((each: (typeof cores)[number]) => boolean)[] = [
        (each) => each.name === name,
        (each) => each.key === key,
        (each) => each.core === core,
        // "Sở Lao động": the beginning of one name only.
        (each) =>
          core.includes(' ') && each.core.startsWith(`${core} `) && !/ (tinh|huyen|xa|phuong|thanh pho)\b/.test(core),
      ];
      for (const [index, fit] of fits.entries()) {
        const found = cores.filter(fit);
        const agency = chosen(found);
        if (agency) return { id: agency.id, isVerbatim: index === 0 };
        if (found.length > 0) return null;
      }
      return null;
    },
  };
}

/** `tinh`, `tinh lang son`; but not `tinh uy`, `tinh doan`. */
function isTail(tail: string): boolean {
  return !/^tinh (uy|doan)/.test(tail);
}
