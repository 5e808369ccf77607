import type { AgencyRegister } from '../model/agency-register.ts';
import type { AgenciesFile, AgencyEntry, GroupEntry } from '../model/file-types.ts';
import { dateOf, entriesOf, fieldsOf, textOf, textsOf } from './read-values.ts';

/** The form of an address; a test holds it to the schema. */
export const EMAIL = /^[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** The register as far as it can be read; an entry without an id names nobody and is left to the findings. */
export function buildRegister(data: unknown, file: string): AgencyRegister {
  const { agencies, groups } = fieldsOf<AgenciesFile>(data);
  return {
    file,
    agencies: entriesOf<AgencyEntry>(agencies).flatMap((entry, index) => {
      const id = textOf(entry.id);
      if (id === null) return [];
      const name = textOf(entry.name) ?? id;
      return {
        index,
        id,
        name,
        short: textOf(entry.short) ?? name,
        aliases: textsOf(entry.aliases),
        groups: textsOf(entry.groups),
        from: dateOf(entry.from),
        until: dateOf(entry.until),
        successors: textsOf(entry.successors),
        email: addressOf(entry.email),
        basis: textOf(entry.basis),
      };
    }),
    groups: entriesOf<GroupEntry>(groups).flatMap((entry, index) => {
      const id = textOf(entry.id);
      if (id === null) return [];
      return {
        index,
        id,
        name: textOf(entry.name) ?? id,
        aliases: textsOf(entry.aliases),
        unlisted: entry.members === 'unlisted',
      };
    }),
  };
}

/** What is no address is left to the findings: nothing is to be sent there. */
function addressOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && EMAIL.test(text) ? text : null;
}
