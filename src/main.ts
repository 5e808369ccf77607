import { runCli } from './cli.ts';
import { nodeHost } from './host/node-host.ts';

// Never process.exit: it would cut off what a pipe has not taken yet.
void runCli(process.argv.slice(2), nodeHost()).then((exitCode) => {
  process.exitCode = exitCode;
});
