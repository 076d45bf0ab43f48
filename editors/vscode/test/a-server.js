#!/usr/bin/env node
// A server that finds every article too short, and ends as it should.
import { appendFileSync } from 'node:fs';
import protocol from 'vscode-languageserver-protocol/node';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;
const connection = createProtocolConnection(
  new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
const note = line => appendFileSync(process.env.GUILLEMET_TEST_LOG, line + '\n');

note('started with ' + process.argv.slice(2).join(' '));
connection.onRequest('initialize', () => ({ capabilities: { textDocumentSync: 1 } }));
connection.onNotification('textDocument/didOpen', ({ textDocument }) =>
  connection.sendNotification('textDocument/publishDiagnostics', {
    uri: textDocument.uri,
    diagnostics: [{
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
      message: 'too short', source: 'guillemet', severity: 2,
    }],
  }));
connection.onRequest('shutdown', () => null);
connection.onNotification('exit', () => {
  note('ended');
  process.exit(0);
});
connection.listen();
