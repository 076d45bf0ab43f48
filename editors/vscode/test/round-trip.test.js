// Talks to the program that GUILLEMET names; scripts/try-editor does.
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Client, uri } from './client.js';
import { StandIn } from './stand-in.js';

const program = process.env.GUILLEMET;
const skip = program ? false : 'GUILLEMET names no program';

const TEXT = `# Ferry stays in port

“We will not close the north pier before May,” said Maria Lopez, the mayor of Granville.

“Nobody has told us,” Jean Brun, a fisherman, told the Harbour Gazette.

Critics say that the port has known since spring.
`;
const REPORT = `# North pier

“We will close the north pier before May,” said Maria Lopez, the mayor of Granville.
`;

describe('the program and an editor', { skip }, () => {
  let folder;
  let draft;
  let client;
  let opened;

  before(async () => {
    folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'guillemet '));
    draft = path.join(folder, 'draft.md');
    writeFileSync(draft, TEXT);
    client = new Client(program);
    assert.equal((await client.greet(folder)).serverInfo.name, 'Guillemet');
    opened = await client.open(draft, TEXT);
  });

  after(async () => {
    assert.equal(await client.leave(), 0);
    rmSync(folder, { recursive: true });
  });

  const textDocument = () => ({ textDocument: { uri: uri(draft) } });
  const rules = diagnostics => diagnostics.map(({ code }) => code);

  test('findings stand where the words are', () => {
    assert.deepEqual(rules(opened), ['vague-attribution']);
    assert.deepEqual(opened[0].range, { start: { line: 6, character: 0 }, end: { line: 6, character: 7 } });
    assert.equal(opened[0].source, 'guillemet');
  });

  test('they move when something is written before them', async () => {
    const shown = await client.write(draft, 2, 2, 'Some more words.\n\n');
    assert.deepEqual(rules(shown), ['vague-attribution']);
    assert.equal(shown[0].range.start.line, 8);
  });

  test('the mouse tells who says it, and to whom', async () => {
    const { contents } = await client.ask('textDocument/hover', {
      ...textDocument(), position: { line: 6, character: 5 },
    });
    assert.equal(contents.kind, 'markdown');
    assert.match(contents.value, /Jean Brun/);
    assert.match(contents.value, /Harbour Gazette/);
  });

  test('the outline has quotations by speaker', async () => {
    const symbols = await client.ask('textDocument/documentSymbol', textDocument());
    assert.deepEqual(symbols.slice(0, 2).map(({ name }) => name), ['Maria Lopez', 'Jean Brun']);
    assert.match(symbols[0].children[0].name, /north pier/);
  });

  test('a finding can be ignored, and its rule explained', async () => {
    const place = { line: 8, character: 2 };
    const actions = await client.ask('textDocument/codeAction', {
      ...textDocument(), range: { start: place, end: place }, context: { diagnostics: [] },
    });
    assert.deepEqual(actions.map(({ title }) => title),
      ['Ignore vague-attribution here: write why', 'Explain vague-attribution']);
  });

  test('what conflicts with another article of the folder is shown', async () => {
    const shown = client.shown(draft, ({ diagnostics }) => rules(diagnostics).includes('altered-quotation'));
    const report = path.join(folder, 'report.md');
    writeFileSync(report, REPORT);
    await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(report), type: 1 }] });
    const altered = (await shown).find(({ code }) => code === 'altered-quotation');
    assert.equal(altered.relatedInformation[0].location.uri, uri(report));
  });

  test('a configuration that changes holds at once', async () => {
    const config = path.join(folder, '.guillemet.yml');
    writeFileSync(config, 'rules:\n  vague-attribution: off\n  altered-quotation: off\n');
    const shown = client.shown(draft, ({ diagnostics }) => diagnostics.length === 0);
    await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(config), type: 1 }] });
    assert.deepEqual(await shown, []);
  });

  test('a wrong request is answered with an error', async () => {
    await assert.rejects(
      client.ask('workspace/executeCommand', { command: 'guillemet.explain', arguments: ['no-rule'] }));
  });
});

test('the extension shows what the program finds', { skip }, async () => {
  const article = { path: path.join(tmpdir(), 'draft.md'), text: TEXT };
  const editor = new StandIn({ path: program }, article);
  const extension = editor.load('../dist/extension.cjs');
  const shown = editor.next();
  await extension.activate({ subscriptions: [] });
  try {
    assert.deepEqual((await shown).map(({ source }) => source), ['guillemet']);
  } finally {
    await extension.deactivate();
  }
});
