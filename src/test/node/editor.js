// Talks to "guillemet lsp" as VS Code does, with the library that VS Code uses, and measures how long findings take after an edit.
//
//   npm install && node editor.js ../../../scripts/guillemet ARTICLE
//
// Ends with 1 when an answer is not what it should be.
import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;
const EDITS = 20;
const PAUSE = 300;

const [program, file] = process.argv.slice(2);
if (!program || !file) {
  console.error('usage: node editor.js GUILLEMET ARTICLE');
  process.exit(2);
}
const path = realpathSync(file);
const uri = pathToFileURL(path).href;
const text = readFileSync(path, 'utf8');

const server = spawn(program, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const ended = new Promise(resolve => server.on('exit', resolve));
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const waiting = new Map();
connection.onNotification('textDocument/publishDiagnostics', shown => {
  if (shown.uri === uri && waiting.has(shown.version)) {
    waiting.get(shown.version)(shown.diagnostics);
    waiting.delete(shown.version);
  }
});
connection.onNotification('window/logMessage', message => console.error(message.message));
connection.onRequest('client/registerCapability', () => null);
connection.listen();

const shown = version => new Promise(resolve => waiting.set(version, resolve));
const check = (what, holds) => {
  if (!holds) {
    console.error('not so: ' + what);
    process.exitCode = 1;
  }
};

const folder = { uri: pathToFileURL(process.env.FOLDER ?? dirname(path)).href, name: 'articles' };
const greeting = await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  locale: 'en',
  capabilities: {
    textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: { relatedInformation: true } },
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  },
  workspaceFolders: process.env.ALONE ? [] : [folder],
});
check('it says what it is', greeting.serverInfo.name === 'Guillemet');
await connection.sendNotification('initialized', {});

let start = performance.now();
let next = shown(1);
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'markdown', version: 1, text },
});
const first = await next;
console.log(`opened: ${first.length} findings after ${Math.round(performance.now() - start)} ms`);
check('findings come from guillemet', first.every(finding => finding.source === 'guillemet'));

const lines = text.split('\n');
const times = [];
for (let edit = 0; edit < EDITS; edit++) {
  const version = edit + 2;
  const line = Math.floor((lines.length * (edit + 0.5)) / EDITS);
  next = shown(version);
  start = performance.now();
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: 'So ' }],
  });
  await next;
  times.push(performance.now() - start - PAUSE);
}
const sorted = [...times].sort((a, b) => a - b).map(Math.round);
console.log('after each edit, without the pause: ' + times.map(Math.round).join(' ') + ' ms');
console.log(`median ${sorted[EDITS / 2]} ms, slowest ${sorted[EDITS - 1]} ms`);

const textDocument = { uri };
const symbols = await connection.sendRequest('textDocument/documentSymbol', { textDocument });
console.log('outline: ' + symbols.map(symbol => `${symbol.name} (${symbol.children.length})`).join(', '));
if (symbols.length > 0) {
  const hover = await connection.sendRequest('textDocument/hover', {
    textDocument, position: symbols[0].children[0].selectionRange.start,
  });
  check('the mouse tells who speaks', hover.contents.kind === 'markdown' && hover.contents.value.length > 0);
  console.log('hover: ' + hover.contents.value.replaceAll(/\s+/g, ' '));
}
const wrong = await connection.sendRequest('workspace/executeCommand', { command: 'guillemet.explain', arguments: ['no-rule'] })
  .then(() => false, () => true);
check('a wrong request is answered with an error', wrong);
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
check('it ends as it should', (await ended) === 0);
