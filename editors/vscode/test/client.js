// An editor at the other end of "guillemet lsp", made of the library that VS Code uses.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;

export const uri = file => pathToFileURL(file).href;

export class Client {
  #connection;
  #ended;
  #wanted = [];

  constructor(program) {
    const server = spawn(program, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#ended = new Promise(resolve => server.on('exit', resolve));
    this.#connection = createProtocolConnection(
      new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    this.#connection.onNotification('textDocument/publishDiagnostics', shown => this.#take(shown));
    this.#connection.onNotification('window/logMessage', ({ message }) => console.error(message));
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.listen();
  }

  #take(shown) {
    const [met, others] = [true, false].map(is => this.#wanted.filter(w => w.of(shown) === is));
    this.#wanted = others;
    met.forEach(one => one.resolve(shown.diagnostics));
  }

  /** Introduces itself; folders are those that it has open. */
  async greet(...folders) {
    const greeting = await this.ask('initialize', {
      processId: process.pid,
      rootUri: null,
      locale: 'en',
      capabilities: {
        textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: { relatedInformation: true } },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      },
      workspaceFolders: folders.map(folder => ({ uri: uri(folder), name: 'articles' })),
    });
    await this.tell('initialized', {});
    return greeting;
  }

  ask(request, params) {
    return this.#connection.sendRequest(request, params);
  }

  tell(notification, params) {
    return this.#connection.sendNotification(notification, params);
  }

  /** What is shown of a file once it is as wanted. */
  shown(file, wanted) {
    return new Promise(resolve =>
      this.#wanted.push({ resolve, of: shown => shown.uri === uri(file) && wanted(shown) }));
  }

  /** Opens a file, and waits for what is shown of it. */
  async open(file, text) {
    const shown = this.shown(file, ({ version }) => version === 1);
    await this.tell('textDocument/didOpen', {
      textDocument: { uri: uri(file), languageId: 'markdown', version: 1, text },
    });
    return shown;
  }

  /** Writes at the start of a line, and waits for what is shown then. */
  async write(file, version, line, text) {
    const shown = this.shown(file, next => next.version === version);
    const place = { line, character: 0 };
    await this.tell('textDocument/didChange', {
      textDocument: { uri: uri(file), version },
      contentChanges: [{ range: { start: place, end: place }, text }],
    });
    return shown;
  }

  /** Leaves; the exit status of the server. */
  async leave() {
    await this.ask('shutdown');
    await this.tell('exit');
    return this.#ended;
  }
}
