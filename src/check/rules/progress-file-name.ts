import { agencyById } from '../../model/agency-register.ts';
import type { Rule } from '../rule.ts';

/** One file an agency, named after it, so that two agencies never edit the same file. */
export const progressFileName: Rule<'progress/file-name'> = {
  id: 'progress/file-name',
  severity: 'error',
  spoilsLists: true,
  *check({ progressFiles, register }) {
    for (const { file, agency } of progressFiles) {
      if (file.endsWith(`/${agency}.yaml`)) continue;
      // An agency misspelt in the file is a finding of its own: the name of the file may well be right.
      if (register.agencies.length > 0 && !agencyById(register, agency)) continue;
      yield { file, path: ['agency'], args: { agency, wanted: `${agency}.yaml` } };
    }
  },
};
