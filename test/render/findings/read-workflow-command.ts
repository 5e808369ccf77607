/** A command as the runner of GitHub Actions understood it. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands that the runner knows. */
const REGISTERED = new Set(
  (
    'error warning notice debug group endgroup echo add-mask add-path add-matcher remove-matcher set-env set-output ' +
    'save-state stop-commands'
  ).split(' '),
);

/** How the runner reads a line: `::command key=value,…::data` at its start, or `##[command key=value;…]data` anywhere. */
export function readWorkflowCommand(line: string): WorkflowCommand | null {
  return modern(line.trimStart()) ?? legacy(line);
}

function modern(line: string): WorkflowCommand | null {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return null;
  return command(line.slice(2, end), ',', line.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

function legacy(line: string): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  return command(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

function command(
  info: string,
  separator: string,
  data: string,
  escapes: readonly (readonly [string, string])[],
): WorkflowCommand | null {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!REGISTERED.has(name.toLowerCase())) return null;
  const decoded = (text: string, only: readonly (readonly [string, string])[]) =>
    only.reduce((all, [escaped, sign]) => all.replaceAll(escaped, sign), text);
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
    .map(([key, value]) => [key, decoded(value, escapes)]);
  const inData = escapes.filter(([escaped]) => ['%0D', '%0A', '%25'].includes(escaped));
  return { command: name, properties: Object.fromEntries(properties), data: decoded(data, inData) };
}
