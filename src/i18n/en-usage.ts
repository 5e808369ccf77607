import { failureText } from './failures.ts';
import { list, named, quoted } from './phrases.ts';
import type { UsageArgs } from './usage-args.ts';
import type { Worded } from './worded.ts';

const meant = (word: string | null) => (word === null ? '' : `; did you mean "${word}"?`);
const known = (ids: readonly string[]) => (ids.length === 0 ? 'there is no plan yet' : `there are: ${list(ids)}`);

export const enUsage: Worded<UsageArgs> = {
  'usage/prefix': ({ message, help }) => `vstbcpn: ${message}${/[?.]$/.test(message) ? '' : '.'} See: ${help}`,
  'usage/unknown-command': ({ found, nearest, known: commands }) =>
    `there is no command "${found}"${nearest === null ? `; commands: ${list(commands)}` : meant(nearest)}`,
  'usage/unknown-option': ({ found, nearest }) => `there is no option "${found}"${meant(nearest)}`,
  'usage/missing-argument': ({ name }) => `${name} is missing`,
  'usage/missing-value': ({ option }) => `option ${option} needs a value`,
  'usage/too-many-arguments': ({ found }) => `${quoted(found)} is too much; put words with spaces in quotes`,
  'usage/bad-value': ({ option, found, allowed, nearest }) =>
    `${option} does not take "${found}"; use ${list(allowed)}${meant(nearest)}`,
  'usage/bad-number': ({ option, found, min, max }) =>
    `${option} does not take "${found}"; use a whole number from ${min} to ${max}`,
  'usage/bad-date': ({ option, found }) =>
    `${option} does not take "${found}"; write a day like 2016-06-10 or 10/6/2016`,
  'usage/both': ({ first, second }) => `${first} and ${second} cannot be used together`,
  'usage/day-needed': ({ year }) => `the plan is of ${year}, which is over: give the day with --date`,
  'usage/backwards': ({ from, to }) => `--from ${from} is after --to ${to}`,
  'usage/unknown-agency': ({ found, nearest }) =>
    `the register has no agency "${found}"${nearest.length === 0 ? '; the whole register: vstbcpn agencies' : `; nearest: ${named(nearest)}`}`,
  'usage/many-agencies': ({ found, candidates }) =>
    `"${found}" may be: ${named(candidates.slice(0, 8))}${candidates.length > 8 ? ` and ${candidates.length - 8} others (vstbcpn agencies)` : ''}`,
  'usage/unknown-section': ({ found, nearest }) =>
    `the plan has no section "${found}"${nearest === null ? '; all ids: vstbcpn list' : meant(nearest)}`,
  'usage/group': ({ found, name }) =>
    `"${found}" is a group (${name}); name one agency here, those of the group: vstbcpn agencies --agency ${found}`,
  'usage/section': ({ found, activities }) =>
    `${found} is a section of ${list(activities.slice(0, 8))}${activities.length > 8 ? '…' : ''}; name one activity`,
  'usage/unknown-activity': ({ found, plan, nearest }) =>
    `plan ${plan} has no activity "${found}"${nearest === null ? '; all ids: vstbcpn list' : meant(nearest)}`,
  'usage/unknown-plan': ({ found, known: ids }) => `there is no plan "${found}"; ${known(ids)}`,
  'usage/no-plan-yet': ({ asOf, known: ids }) => `there was no plan by ${asOf}; ${known(ids)}; choose one with --plan`,
  'usage/same-plan': ({ id, files }) =>
    `plan id "${id}" is written in several files: ${list(files)}; each needs its own`,
  'usage/many-plans': ({ year, known: ids }) =>
    `there are several plans of ${year}: ${list(ids)}; choose one with --plan`,
  'usage/checklist-of-whom': () => 'name an agency, or use --all for all of them',
  'usage/no-plan-file': ({ path }) =>
    `"${path}" is no plan file or folder; the files are plans/agencies.yaml, plans/<year>/plan.yaml, plans/<year>/progress/<agency>.yaml`,
  'usage/outside-workspace': ({ path, root }) => `"${path}" lies outside the workspace "${root}"; name it with -C`,
  'usage/unknown-revision': ({ found }) => `git knows no revision "${found}"`,
  'usage/unknown-rule': ({ found, nearest, isFixed }) =>
    isFixed
      ? `the severity of "${found}" cannot be set; faults of reading and of form are errors`
      : `there is no rule "${found}"${nearest === null ? '; all rules: vstbcpn rules' : meant(nearest)}`,
  'usage/unknown-code': ({ found, nearest }) =>
    `there is no code "${found}"${nearest === null ? '; all codes: vstbcpn rules' : meant(nearest)}`,
  'usage/rule-form': ({ found }) =>
    `--rule does not take "${found}"; write RULE=severity, one of ignore, info, warning, error`,
  'usage/empty': ({ option }) => `${option} is empty; give it a value, or leave ${option} out`,
  'usage/needs': ({ option, needed }) => `${option} goes with ${needed} only`,
  'usage/stdin-name': () => 'reading from stdin (-) takes one file, named with --stdin-filename',
  'usage/two-to-stdout': ({ first, second }) =>
    `${first} and ${second} cannot be printed to the same place; write one to a file, as in --format ${second}=FILE`,
  'usage/binary': ({ format, extension }) =>
    `${format} cannot be read on a screen; write it to a file with -o FILE${extension}`,
  'usage/unknown-extension': ({ file, known: extensions }) =>
    `the format of "${file}" is not known; use one of ${list(extensions)}, or --format`,
  'host/no-workspace': ({ folder }) =>
    `no plans/agencies.yaml in "${folder}" or above; name the folder with -C, or start one: vstbcpn init`,
  'host/no-folder': ({ folder }) => `there is no folder "${folder}"`,
  'host/no-plan': ({ folder }) => `no plan.yaml under "${folder}"; start the first plan: vstbcpn init`,
  'host/plan-unreadable': ({ file }) => `nothing of ${file} can be read`,
  'host/init-exists': ({ files }) =>
    `${list(files)} exists; init is for a folder without plans, choose another with -C`,
  'host/plan-exists': ({ files }) =>
    `${list(files)} exists and is not overwritten. For a document issued again add --update (corrections are kept); --force drops all corrections`,
  'host/file-exists': ({ files }) => `${list(files)} exists and is not overwritten (overwrite: --force)`,
  'host/no-git': () => 'there is no git on this machine',
  'host/no-repository': ({ folder, detail }) =>
    `"${folder}" is in no git repository that can be read${detail === '' ? '' : ` (${detail})`}`,
  'host/unmerged': ({ files }) => `a merge is not settled: ${list(files)}; settle it, then git add`,
  'host/git-failed': ({ detail }) => `git could not do it (${detail})`,
  'host/hook-exists': ({ file, folder, isOurs }) =>
    isOurs
      ? `${file} was installed by another vstbcpn, or has been edited; write it anew with --force`
      : `${file} is there and stays as it is; add this line to it: vstbcpn validate --staged${folder === '' ? '' : ` -C "${folder}"`} || exit 1`,
  'host/cannot-read': ({ file, detail }) => `cannot read "${file}"${failureText(detail, 'en')}`,
  'host/cannot-write': ({ file, detail }) => `cannot write "${file}"${failureText(detail, 'en')}`,
};
