import { runCli } from './cli.ts';
import { nodeHost } from './host/node-host.ts';

// Never process.exit: it would cut off what a pipe has not taken yet.
void runCli(process.argv.slice(2), nodeHost()).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error) => {
    // A bug, with its stack. Node's own 1 would say that a plan has faults.
    console.error(error);
    process.exitCode = 3;
  },
);
