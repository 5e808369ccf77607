import { Command, CommanderError, Help, type Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import type { ExitCode } from './commands/global-options.ts';
import type { RawOptions } from './commands/read-options.ts';
import { resolveLang } from './commands/resolve-lang.ts';
import { type Failure, HostError, type Typed, UsageError } from './diagnostics/errors.ts';
import type { Host } from './host/host.ts';
import { nearest } from './i18n/nearest.ts';
import { loadWords, type Words } from './i18n/words.ts';
import { FILE_KINDS } from './load/file-kind.ts';
import type { RecordStatus } from './model/progress-record.ts';
import { FINDING_FORMATS } from './render/finding-formats.ts';
import { FORMATS, GENERAL_FORMATS } from './render/formats.ts';
import { STATUSES } from './tracking/obligation.ts';
import { FIELDS } from './tracking/where/fields.ts';
import { plainLine } from './view/plain-line.ts';

/**
 * Runs one command line: `argv` without the program's own name.
 *
 * @returns the exit code; a bug is thrown
 */
export async function runCli(argv: readonly string[], host: Host): Promise<ExitCode> {
  let words = await loadWords('vi');
  let command = '';
  try {
    words = await loadWords(await resolveLang(host, argv));
    let exitCode: ExitCode = 0;
    let help = '';
    const program = defineProgram(host, words, {
      print: (text) => {
        help += text;
      },
      start: async (name, run) => {
        command = name;
        exitCode = await run();
      },
    });
    try {
      await program.parseAsync(argv, { from: 'user' });
    } catch (error) {
      // Help and version were printed; everything else that commander has to say is said by `Cli`.
      if (!(error instanceof CommanderError)) throw error;
    }
    if (help !== '') await host.stdout.write(help);
    return exitCode;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof HostError)) throw error;
    const { code, args }: Failure = error;
    const message = words(code, args as never);
    if (error instanceof HostError) {
      await host.stderr.write(`vstbcpn: ${message}\n`);
      return 3;
    }
    // What was typed may come from anywhere: it is quoted, never obeyed.
    const lines = [usageLine(words, plainLine(message), command || commandOf(argv))];
    if (error.typed !== null) lines.push(await typedLines(error.typed, host.stderr.columns ?? 80));
    await host.stderr.write(`${lines.join('\n')}\n`);
    return 2;
  }
}

interface Running {
  readonly print: (text: string) => void;
  readonly start: (command: string, run: () => Promise<ExitCode>) => Promise<void>;
}

/** An option that a command has of its own is not shown a second time among those of all commands. */
class CliHelp extends Help {
  override visibleGlobalOptions(command: Command): Option[] {
    return super.visibleGlobalOptions(command).filter(({ long }) => !command.options.some((own) => own.long === long));
  }
}

/** Commander, with its English replaced: what it would print on a wrong use is thrown as a UsageError. */
class Cli extends Command {
  override createCommand(name?: string): Cli {
    return new Cli(name);
  }
  override createHelp(): Help {
    return Object.assign(new CliHelp(), this.configureHelp());
  }
  unknownOption(found: string): never {
    const known = [this, this.parent].flatMap(
      (command) => command?.options.map(({ long, short }) => long ?? short ?? '') ?? [],
    );
    throw new UsageError('usage/unknown-option', { found, nearest: nearest(found, [...known, '--help'])[0] ?? null });
  }
  unknownCommand(): never {
    const known = this.commands.map((command) => command.name());
    const found = this.args[0] ?? '';
    throw new UsageError('usage/unknown-command', { found, nearest: nearest(found, known)[0] ?? null, known });
  }
  _dispatchHelpCommand(name?: string): void {
    const command = name === undefined ? this : this.commands.find((each) => each.name() === name);
    if (!command) {
      this.args = [String(name)];
      this.unknownCommand();
    }
    command.help();
  }
  missingArgument(name: string): never {
    const argument = this.registeredArguments.find((registered) => registered.name() === name);
    throw new UsageError('usage/missing-argument', { name: `${name} (${argument?.description ?? ''})` });
  }
  optionMissingArgument(option: Option): never {
    throw new UsageError('usage/missing-value', { option: option.long ?? option.flags });
  }
  _excessArguments(found: readonly string[]): never {
    throw new UsageError('usage/too-many-arguments', { found: found.slice(this.registeredArguments.length) });
  }
}

async function typedLines({ text, from, to }: Typed, width: number): Promise<string> {
  const { typedFrame } = await import('./render/typed-frame.ts');
  return typedFrame(text, from, to, width);
}

function usageLine(words: Words, message: string, command: string): string {
  return words('usage/prefix', { message, help: ['vstbcpn', command, '--help'].filter(Boolean).join(' ') });
}

const COMMANDS = [
  'due',
  'overdue',
  'next',
  'calendar',
  'list',
  'show',
  'history',
  'agencies',
  'agency',
  'checklist',
  'progress',
  'matrix',
  'timeline',
  'record',
  'remind',
  'report',
  'when',
  'validate',
  'explain',
  'rules',
  'schema',
  'hook',
  'init',
  'new',
  'import',
  'done',
  'start',
  'reschedule',
  'cancel',
  'reopen',
  'note',
  'undo',
] as const;
type CommandName = (typeof COMMANDS)[number];

/** The first word that is a command, for the help that a wrong use points to. */
function commandOf(argv: readonly string[]): string {
  return argv.find((word) => COMMANDS.some((name) => name === word)) ?? '';
}

/** An option that may be given several times. */
function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function defineProgram(host: Host, words: Words, { print, start }: Running): Cli {
  type Listed =
    | 'option/format'
    | 'option/finding-format'
    | 'option/import-format'
    | 'option/lang'
    | 'option/role'
    | 'option/status';
  const allowed = (key: Listed, values: readonly string[]) => `${words(key, {})} ${words('help/allowed', { values })}`;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words('help/usage', {}),
    'Arguments:': words('help/arguments', {}),
    'Options:': words('help/options', {}),
    'Global Options:': words('help/global-options', {}),
    'Commands:': words('help/commands', {}),
  };
  const help = {
    showGlobalOptions: true,
    minWidthToWrap: 20,
    styleTitle: (title: string) => titles[title] ?? title,
    subcommandTerm: (command: Command) =>
      [
        command.name(),
        ...command.registeredArguments.map((argument) =>
          argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
        ),
      ].join(' '),
  };
  const program = new Cli('vstbcpn')
    .description(words('help/description', {}))
    .usage(`${words('help/command-word', {})} ${words('help/option-word', {})}`)
    .version(packageJson.version, '--version', words('option/version', {}))
    .helpOption('-h, --help', words('option/help', {}))
    .helpCommand(`help [${words('help/command-word', {})}]`, words('command/help', {}))
    .option('-C <DIR>', words('option/folder', {}))
    .option('--plan <ID>', words('option/plan', {}))
    .option('--as-of <DATE>', words('option/as-of', {}))
    .option('--lang <LANG>', allowed('option/lang', ['vi', 'en']))
    .option('--format <F>', allowed('option/format', Object.keys(FORMATS)), several)
    .option('-o, --output <FILE>', words('option/output', {}))
    .option('--bom', words('option/bom', {}))
    .option('--force', words('option/force', {}))
    .option('--no-color', words('option/no-color', {}))
    .option('--width <N>', words('option/width', {}))
    .configureHelp(help)
    .configureOutput({
      writeOut: print,
      // Without a command, help: all that commander still says on this side.
      writeErr: print,
      getOutHelpWidth: () => host.stdout.columns ?? 80,
    })
    .exitOverride()
    .addHelpText('after', ({ command }) => {
      const text = (key: 'help/exit-codes' | 'help/more') =>
        command.createHelp().boxWrap(words(key, {}), host.stdout.columns ?? 80);
      return `\n${text('help/exit-codes')}\n${text('help/more')}`;
    }) as Cli;

  const define = (
    key: CommandName,
    given: readonly (readonly [term: string, description: string])[],
    examples: readonly [string, string],
    run: (raw: RawOptions, given: readonly unknown[]) => Promise<ExitCode>,
  ): Command => {
    const command = program.command(key).description(words(`command/${key}`, {}));
    for (const [term, description] of given) command.argument(term, description);
    return command
      .usage([words('help/option-word', {}), ...given.map(([term]) => term)].join(' '))
      .helpOption('-h, --help', words('option/help', {}))
      .addHelpText(
        'after',
        `\n${words('help/examples', {})}\n${examples.map((line) => `  vstbcpn ${line}`).join('\n')}`,
      )
      .action((...values) => start(key, () => run({ ...command.optsWithGlobals(), ...command.opts() }, values)));
  };
  type Within = 'option/within' | 'option/next-within';
  const withFilters = (command: Command, within: Within = 'option/within'): Command =>
    withOtherFilters(command, within)
      .option('--agency <A>', words('option/agency', {}))
      .option('--role <ROLE>', allowed('option/role', ['lead', 'each', 'coordinating', 'any']));
  /** Those of a command that says itself whose work it shows. */
  const withOtherFilters = (command: Command, within: Within = 'option/within'): Command =>
    command
      .option('--month <M>', words('option/month', {}))
      .option('--quarter <Q>', words('option/quarter', {}))
      .option('--from <DATE>', words('option/from', {}))
      .option('--to <DATE>', words('option/to', {}))
      .option('--within <DAYS>', words(within, {}))
      .option('--status <S>', allowed('option/status', STATUSES))
      .option('--section <ID>', words('option/section', {}))
      .option('--open', words('option/open', {}))
      .option('--where <EXPR>', words('option/where', {}))
      .addHelpText('after', ({ command: asked }) => {
        const text = words('help/where', { fields: Object.keys(FIELDS) });
        return `\n${asked.createHelp().boxWrap(text, host.stdout.columns ?? 80)}`;
      });
  // Loaded only when a command runs, not for help or version.
  const commands = () => import('./commands/commands.ts');
  type Commands = Awaited<ReturnType<typeof commands>>;
  const filters = (raw: RawOptions, { readFilterOptions }: Commands) => readFilterOptions(host, words, raw);
  const globals = (raw: RawOptions, { readGlobalOptions }: Commands) => readGlobalOptions(host, words, raw);

  withFilters(
    define('due', [], ['due --month 6', 'due --within 15 --agency "Sở Nội vụ" --open'], async (raw) => {
      const all = await commands();
      return all.due(host, { ...filters(raw, all), expand: raw.expand === true });
    }),
  ).option('--expand', words('option/expand', {}));
  withFilters(
    define('overdue', [], ['overdue --as-of 10/6/2016', 'overdue --agency so-ldtbxh --fail'], async (raw) => {
      const all = await commands();
      return all.overdue(host, { ...filters(raw, all), expand: raw.expand === true, fail: raw.fail === true });
    }),
  )
    .option('--expand', words('option/expand', {}))
    .option('--fail', words('option/fail', {}));
  const morning = ['next', 'next --within 15 --agency "Sở Nội vụ"'] as const;
  withFilters(
    define('next', [], morning, async (raw) => {
      const all = await commands();
      return all.next(host, { ...filters(raw, all), expand: raw.expand === true });
    }),
    'option/next-within',
  ).option('--expand', words('option/expand', {}));
  const calendars = ['calendar -o ke-hoach.ics', 'calendar --agency "Sở Nội vụ" --role any -o so-noi-vu.ics'] as const;
  withFilters(
    define('calendar', [], calendars, async (raw) => {
      const all = await commands();
      return all.calendar(host, { ...filters(raw, all), expand: raw.expand === true });
    }),
  ).option('--expand', words('option/expand', {}));
  withFilters(
    define('list', [], ['list --section II.6', 'list -o ke-hoach.csv'], async (raw) => {
      const all = await commands();
      return all.list(host, filters(raw, all));
    }),
  );
  const activity = ['<ID>', words('argument/activity', {})] as const;
  define('show', [activity], ['show II.3.a', 'show III.3.a --as-of 10/6/2016'], async (raw, [id]) => {
    const all = await commands();
    return all.show(host, { ...globals(raw, all), activity: String(id) });
  });
  const past = ['history II.1', 'history III.3.a --git --agency so-noi-vu'] as const;
  define('history', [activity], past, async (raw, [id]) => {
    const all = await commands();
    const agency = typeof raw.agency === 'string' ? raw.agency : null;
    return all.history(host, { ...globals(raw, all), activity: String(id), agency, git: raw.git === true });
  })
    .option('--agency <A>', words('option/agency', {}))
    .option('--git', words('option/git', {}));
  withFilters(
    define('agencies', [], ['agencies', 'agencies --agency huyen-thanh-pho --status overdue'], async (raw) => {
      const all = await commands();
      return all.agencies(host, filters(raw, all));
    }),
  );
  const named = words('argument/agency', {});
  define(
    'agency',
    [['<A>', named]],
    ['agency so-ldtbxh', 'agency "hoi lhpn" --as-of 1/6/2016'],
    async (raw, [name]) => {
      const all = await commands();
      return all.agency(host, { ...globals(raw, all), agency: String(name) });
    },
  );
  const papers = ['checklist so-noi-vu', 'checklist --all -o danh-muc/'] as const;
  withOtherFilters(
    define('checklist', [['[A]', named]], papers, async (raw, [name]) => {
      const all = await commands();
      const agency = typeof name === 'string' ? name : null;
      return all.checklist(host, { ...filters(raw, all), agency, all: raw.all === true });
    }),
  )
    .option('--all', words('option/all', {}))
    .option('-o, --output <PATH>', words('option/checklists', {}));
  withFilters(
    define('progress', [], ['progress', 'progress --section II --as-of 1/7/2016'], async (raw) => {
      const all = await commands();
      return all.progress(host, filters(raw, all));
    }),
  );
  withFilters(
    define('matrix', [], ['matrix --as-of 10/6/2016', 'matrix --section III.3.a --open'], async (raw) => {
      const all = await commands();
      return all.matrix(host, filters(raw, all));
    }),
  );
  withFilters(
    define('timeline', [], ['timeline --as-of 10/6/2016', 'timeline --agency so-ldtbxh --width 120'], async (raw) => {
      const all = await commands();
      return all.timeline(host, filters(raw, all));
    }),
  );
  type OfRecord = 'evidence' | 'when' | 'approved-by' | 'note';
  const values: Readonly<Record<OfRecord, string>> = {
    evidence: '<NUMBER>',
    when: '<TEXT>',
    'approved-by': '<NUMBER>',
    note: '<TEXT>',
  };
  const recordable = ['<ID>', words('argument/recordable', {})] as const;
  const withRecord = (command: Command, own: readonly OfRecord[]): Command => {
    command.option('--agency <A>', words('option/record-agency', {}));
    if (own.length > 0) command.option('--date <DATE>', words('option/date', {}));
    for (const name of own) command.option(`--${name} ${values[name]}`, words(`option/${name}`, {}));
    return command.option('--dry-run', words('option/dry-run', {}));
  };
  const recording = (
    key: CommandName,
    status: RecordStatus,
    own: readonly OfRecord[],
    examples: readonly [string, string],
  ) =>
    withRecord(
      define(key, [recordable], examples, async (raw, [id]) => {
        const all = await commands();
        return all.recordProgress(host, all.readRecordOptions(host, words, raw, id, status));
      }),
      own,
    );
  recording(
    'done',
    'done',
    ['evidence', 'note'],
    ['done II.1 --date 20/6/2016 --evidence 215/BC-SNV', 'done III.3.a --agency "Sở Y tế" --dry-run'],
  );
  recording('start', 'started', ['evidence', 'note'], ['start II.1', 'start II.4.1 --date 2/5/2016']);
  recording(
    'reschedule',
    'rescheduled',
    ['when', 'approved-by', 'evidence', 'note'],
    [
      'reschedule II.3.b --when "Quý IV/2016" --approved-by 45/BVSTBCPN',
      'reschedule II.1 --when "trước ngày 30/9" --approved-by 46/BVSTBCPN --date 15/6/2016',
    ],
  );
  recording(
    'cancel',
    'cancelled',
    ['approved-by', 'evidence', 'note'],
    ['cancel II.3.a --approved-by 47/BVSTBCPN', 'cancel II.3.a --note "gộp vào lớp của Trung ương" --dry-run'],
  );
  recording('reopen', 'reopened', ['approved-by', 'note'], ['reopen II.1', 'reopen II.1 --note "bổ sung số liệu"']);
  recording(
    'note',
    'note',
    ['evidence', 'note'],
    ['note II.1 --note "đã mời báo cáo viên"', 'note II.1 --note "bổ sung văn bản" --evidence 215/BC-SNV'],
  );
  withRecord(
    define('undo', [recordable], ['undo II.1', 'undo III.3.a --agency so-y-te --dry-run'], async (raw, [id]) => {
      const all = await commands();
      return all.undo(host, all.readUndoOptions(host, words, raw, id));
    }),
    [],
  );
  const tables = [
    'record --template --agency so-noi-vu -o so-noi-vu.xlsx',
    'record --from so-noi-vu-da-dien.csv --dry-run',
  ] as const;
  define('record', [], tables, async (raw) => {
    const all = await commands();
    const bulk = all.readBulkOptions(host, words, raw);
    return bulk.task === 'read' ? all.recordFrom(host, bulk.options) : all.recordTemplate(host, bulk.options);
  })
    .option('--from <FILE>', words('option/record-from', {}))
    .option('--template', words('option/template', {}))
    .option('--agency <A>', words('option/table-agency', {}))
    .option('--all', words('option/table-all', {}))
    .option('--dry-run', words('option/dry-run', {}));
  const letters = ['remind --as-of 10/6/2016 -o don-doc', 'remind --within 15 --agency so-noi-vu'] as const;
  withFilters(
    define('remind', [], letters, async (raw) => {
      const all = await commands();
      return all.remind(host, all.readRemindOptions(host, words, raw));
    }),
  )
    .option('--overdue', words('option/remind-overdue', {}))
    .option('--all', words('option/remind-all', {}))
    .option('--mail', words('option/mail', {}))
    .option('-o, --output <PATH>', words('option/letters-folder', {}));
  const paper = ['<KIND>', words('argument/report', {})] as const;
  const reports = ['report interim --as-of 30/6/2016', 'report final --agency so-noi-vu -o bao-cao.md'] as const;
  define('report', [paper], reports, async (raw, [found]) => {
    const all = await commands();
    const agency = typeof raw.agency === 'string' ? raw.agency : null;
    return all.report(host, { ...globals(raw, all), report: all.readReportKind(found), agency });
  }).option('--agency <A>', words('option/report-agency', {}));
  const times = ['when "trước ngày 5/6" --year 2016', 'when "Quý III/2016" "hằng quý" --format json'] as const;
  define('when', [['<TEXT...>', words('argument/expressions', {})]], times, async (raw, [expressions]) => {
    const all = await commands();
    return all.when(host, { ...all.readWhenOptions(host, words, raw), expressions: expressions as string[] });
  })
    .option('--year <Y>', words('option/year', {}))
    .option('--issued <DATE>', words('option/issued', {}));
  const checks = ['validate', 'validate --fix --dry-run'] as const;
  define('validate', [['[PATHS...]', words('argument/paths', {})]], checks, async (raw, [paths]) => {
    const all = await commands();
    return all.validate(host, { ...all.readValidateOptions(host, words, raw), paths: paths as string[] });
  })
    .option('--format <F>', allowed('option/finding-format', Object.keys(FINDING_FORMATS)), several)
    .option('--changed [REV]', words('option/changed', {}))
    .option('--staged', words('option/staged', {}))
    .option('--stdin-filename <FILE>', words('option/stdin-filename', {}))
    .option('--max-warnings <N>', words('option/max-warnings', {}))
    .option('--quiet', words('option/quiet', {}))
    .option('--rule <ID=S>', words('option/rule', {}), several)
    .option('--watch', words('option/watch', {}))
    .option('--fix', words('option/fix', {}))
    .option('--dry-run', words('option/dry-run', {}))
    .option('--write-baseline', words('option/write-baseline', {}));
  const code = ['[CODE]', words('argument/code', {})] as const;
  define('explain', [code], ['explain plan/lead-unstated', 'explain yaml/tab --lang en'], async (raw, [found]) => {
    const all = await commands();
    return all.explain(host, { ...globals(raw, all), code: typeof found === 'string' ? found : null });
  });
  define('rules', [], ['rules', 'rules --format json'], async (raw) => {
    const all = await commands();
    return all.rules(host, globals(raw, all));
  });
  const kind = ['<KIND>', words('argument/kind', { kinds: FILE_KINDS })] as const;
  define('schema', [kind], ['schema plan', 'schema progress -o progress.schema.json'], async (raw, [found]) => {
    const all = await commands();
    return all.schema(host, { ...globals(raw, all), kind: all.readSchemaKind(found) });
  });
  const action = ['<ACTION>', words('argument/hook-action', {})] as const;
  define('hook', [action], ['hook install', 'hook install -C ke-hoach-moi'], async (raw, [found]) => {
    const all = await commands();
    all.readHookAction(found);
    return all.hook(host, globals(raw, all));
  });
  define('init', [], ['init', 'init -C ke-hoach-moi --as-of 1/1/2017'], async (raw) => {
    const all = await commands();
    return all.init(host, globals(raw, all));
  });
  const newYear = ['<YEAR>', words('argument/new-year', {})] as const;
  define('new', [newYear], ['new 2017 --from 2016', 'new 2018 --from 2016'], async (raw, [year]) => {
    const all = await commands();
    return all.newPlan(host, all.readNewPlanOptions(host, words, raw, year));
  }).option('--from <PLAN>', words('option/new-from', {}));
  const document = ['<FILE>', words('argument/document', {})] as const;
  const drafts = [
    'import ke-hoach-2017.docx -o plans/2017/plan.yaml --report doi-chieu.html',
    'import ke-hoach-2017.docx --format json',
  ] as const;
  define('import', [document], drafts, async (raw, [file]) => {
    const all = await commands();
    return all.importPlan(host, all.readImportOptions(host, words, raw, String(file)));
  })
    .option('-o, --output <FILE>', words('option/import-output', {}))
    .option('--format <F>', allowed('option/import-format', ['yaml', ...GENERAL_FORMATS]), several)
    .option('--report <FILE>', words('option/import-report', {}))
    .option('--update', words('option/import-update', {}));
  return program;
}
