import type { Rule } from '../rule.ts';

/** One file an agency, named after it, so that two agencies never edit the same file. */
export const progressFileName: Rule<'progress/file-name'> = {
  id: 'progress/file-name',
  severity: 'error',
  *check({ progress }) {
    const reported = new Set<string>();
    for (const records of progress.values())
      for (const { file, agency } of records) {
        if (reported.has(file) || file.endsWith(`/${agency}.yaml`)) continue;
        reported.add(file);
        yield { file, path: ['agency'], args: { agency, wanted: `${agency}.yaml` } };
      }
  },
};
