// As much of VS Code as an extension needs that has one document open.
import Module, { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Whatever is not below: it can be called, made, extended and asked for anything. */
function anything() {
  class Thing {
    dispose() {}
  }
  return new Proxy(Thing, {
    get: (target, name) => (name in target || typeof name === 'symbol' ? target[name] : anything()),
    apply: () => new Thing(),
  });
}

function withAnything(known) {
  return new Proxy(known, {
    get: (target, name) => (name in target || typeof name === 'symbol' ? target[name] : anything()),
  });
}

class EventEmitter {
  listeners = new Set();
  event = listener => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(value) {
    return Promise.all([...this.listeners].map(listener => listener(value)));
  }
  dispose() {
    this.listeners.clear();
  }
}

class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: new EventEmitter().event };
  cancel() {
    this.token.isCancellationRequested = true;
  }
  dispose() {}
}

class Disposable {
  constructor(dispose) {
    this.dispose = dispose ?? (() => {});
  }
  static from(...all) {
    return new Disposable(() => all.forEach(one => one.dispose()));
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(...places) {
    const [start, end] =
      places.length === 4
        ? [new Position(places[0], places[1]), new Position(places[2], places[3])]
        : places;
    Object.assign(this, { start, end });
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

const uri = address => ({
  scheme: new URL(address).protocol.slice(0, -1),
  fsPath: new URL(address).pathname,
  toString: () => address,
});

/** A VS Code with settings of Guillemet, and an article that is open in it. */
export class StandIn {
  settings;
  errors = [];
  log = [];
  commands = new Map();
  #configured = new EventEmitter();
  #shown = new EventEmitter();

  constructor(settings, article) {
    this.settings = settings;
    this.document = {
      uri: uri(pathToFileURL(article.path).href),
      languageId: 'markdown',
      version: 1,
      isClosed: false,
      getText: () => article.text,
    };
  }

  /** Changes a setting as its user does, and waits until that has come of it what will. */
  async set(name, value) {
    this.settings[name] = value;
    await this.#configured.fire({ affectsConfiguration: section => section === 'guillemet' });
  }

  /** The diagnostics of the article that are shown next, once there are any. */
  next() {
    return new Promise(resolve => {
      const once = this.#shown.event(diagnostics => {
        if (diagnostics.length > 0) {
          once.dispose();
          resolve(diagnostics);
        }
      });
    });
  }

  /** Loads the extension; what it requires as "vscode" is this. */
  load(extension) {
    const load = Module._load;
    Module._load = (name, ...rest) => (name === 'vscode' ? this.#api() : load(name, ...rest));
    try {
      const require = createRequire(import.meta.url);
      delete require.cache[require.resolve(extension)];
      return require(extension);
    } finally {
      Module._load = load;
    }
  }

  #api() {
    const note = line => this.log.push(String(line));
    const channel = withAnything({
      appendLine: note, append: note, info: note, warn: note, error: note, debug() {}, trace() {},
      dispose() {}, show() {}, onDidChangeLogLevel: new EventEmitter().event,
    });
    return withAnything({
      version: '1.91.0',
      EventEmitter, CancellationTokenSource, Disposable, Position, Range, Diagnostic,
      DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
      Uri: { parse: uri, file: path => uri(pathToFileURL(path).href) },
      env: { language: 'en', appName: 'a test' },
      l10n: { t: (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => values[index]) },
      commands: withAnything({
        registerCommand: (name, run) => {
          this.commands.set(name, run);
          return new Disposable(() => this.commands.delete(name));
        },
      }),
      languages: withAnything({
        match: (selector, document) =>
          [selector].flat().some(one => one.language === document.languageId) ? 10 : 0,
        createDiagnosticCollection: () =>
          withAnything({
            set: (of, diagnostics) => {
              if (of?.toString() === this.document.uri.toString()) {
                this.#shown.fire(diagnostics);
              }
            },
            delete() {}, clear() {}, dispose() {},
          }),
      }),
      window: withAnything({
        createOutputChannel: () => channel,
        showErrorMessage: async message => void this.errors.push(message),
        visibleTextEditors: [],
        activeTextEditor: undefined,
        tabGroups: { all: [], onDidChangeTabs: new EventEmitter().event },
      }),
      workspace: withAnything({
        textDocuments: [this.document],
        notebookDocuments: [],
        workspaceFolders: undefined,
        getConfiguration: () => ({ get: (name, other) => this.settings[name] ?? other }),
        onDidChangeConfiguration: this.#configured.event,
      }),
    });
  }
}
