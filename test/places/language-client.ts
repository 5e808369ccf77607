import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environment } from './start.ts';

const require = createRequire(import.meta.url);

/** What the tests read of the messages of the language server protocol. Lines and characters count from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LanguageDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

export interface CompletionItem {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Everything that would ask the network is off. */
const SETTINGS = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
  redhat: { telemetry: { enabled: false } },
};

/** The YAML language server that editors start, and as much of an editor as the tests need. */
export class LanguageClient {
  private readonly server: ChildProcessWithoutNullStreams;
  private received = Buffer.alloc(0);
  private lastId = 0;
  private readonly answers = new Map<number, (message: Message) => void>();
  private readonly found = new Map<string, (diagnostics: readonly LanguageDiagnostic[]) => void>();
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    const home = dirname(require.resolve('yaml-language-server/package.json'));
    // A proxy that nobody listens at: a request to the network fails at once.
    const env = environment({ http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' });
    this.server = spawn(process.execPath, [join(home, 'bin/yaml-language-server'), '--stdio'], { cwd: folder, env });
    this.server.stdout.on('data', (chunk: Buffer) => this.read(chunk));
  }

  async initialize(): Promise<void> {
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: 'thử' }],
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: {
          hover: { contentFormat: ['markdown', 'plaintext'] },
          completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'], snippetSupport: true } },
        },
      },
    });
    this.send({ method: 'initialized', params: {} });
    this.send({ method: 'workspace/didChangeConfiguration', params: { settings: SETTINGS } });
  }

  /** Opens a file that may look different on disk. */
  open(file: string, text: string): Promise<readonly LanguageDiagnostic[]> {
    const uri = this.uri(file);
    const found = new Promise<readonly LanguageDiagnostic[]>((resolve) => this.found.set(uri, resolve));
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return found;
  }

  async complete(file: string, position: Position): Promise<readonly CompletionItem[]> {
    const params = { textDocument: { uri: this.uri(file) }, position };
    const list = (await this.ask('textDocument/completion', params)) as { readonly items: readonly CompletionItem[] };
    return list.items;
  }

  async hover(file: string, position: Position): Promise<string> {
    const params = { textDocument: { uri: this.uri(file) }, position };
    const answer = (await this.ask('textDocument/hover', params)) as { readonly contents: { readonly value: string } };
    return answer.contents.value;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.server.once('exit', resolve));
    await this.ask('shutdown', null);
    this.send({ method: 'exit' });
    await gone;
  }

  private uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  private ask(method: string, params: unknown): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.answers.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      this.send({ id, method, params });
    });
  }

  private send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private read(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.subarray(0, end).toString())?.[1]);
      if (this.received.length < end + 4 + length) return;
      const body = this.received.subarray(end + 4, end + 4 + length).toString();
      this.received = this.received.subarray(end + 4 + length);
      this.take(JSON.parse(body));
    }
  }

  private take(message: Message): void {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly LanguageDiagnostic[] };
      this.found.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section: string }[] };
      const settings: Readonly<Record<string, unknown>> = SETTINGS;
      this.send({ id: id as number, result: items.map(({ section }) => settings[section] ?? {}) } as Message);
    } else if (method !== undefined && id !== undefined) {
      this.send({ id, result: null });
    } else if (id !== undefined) {
      this.answers.get(id)?.(message);
      this.answers.delete(id);
    }
  }
}
