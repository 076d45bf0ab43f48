import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { StandIn } from './stand-in.js';

const EXTENSION = '../dist/extension.cjs';
const SERVER = path.join(import.meta.dirname, 'a-server.js');
const TEXT = '“They kept it from us for half a year.”\n';

let folder;
let article;
let running;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guillemet '));
  article = { path: path.join(folder, 'draft.md'), text: TEXT };
  process.env.GUILLEMET_TEST_LOG = path.join(folder, 'log');
});

afterEach(async () => {
  await running?.deactivate();
  running = undefined;
  rmSync(folder, { recursive: true });
});

function vscode(settings) {
  const standIn = new StandIn(settings, article);
  running = standIn.load(EXTENSION);
  return standIn;
}

const activate = () => running.activate({ subscriptions: [] });
const log = () => readFileSync(process.env.GUILLEMET_TEST_LOG, 'utf8').trim().split('\n');

test('what the server finds is shown', async () => {
  const editor = vscode({ path: SERVER });
  const shown = editor.next();
  await activate();

  const [diagnostic] = await shown;
  assert.equal(diagnostic.message, 'too short');
  assert.equal(diagnostic.source, 'guillemet');
  assert.match(log()[0], /^started with lsp/);
});

test('switched off it starts nothing', async () => {
  const editor = vscode({ enable: false, path: path.join(folder, 'missing') });
  await activate();

  assert.deepEqual(editor.errors, []);
});

test('the switch ends the server and starts it again', async () => {
  const editor = vscode({ path: SERVER });
  await activate();
  await editor.set('enable', false);
  const shown = editor.next();
  await editor.set('enable', true);
  await shown;

  assert.deepEqual(log().map(line => line.split(' ')[0]), ['started', 'ended', 'started']);
});

test('other settings leave the server alone', async () => {
  const editor = vscode({ path: SERVER });
  await activate();
  await editor.set('trace', 'messages');

  assert.equal(log().length, 1);
});

test('a program that is not there is named', async () => {
  const missing = path.join(folder, 'missing');
  const editor = vscode({ path: missing });
  await activate();

  assert.equal(editor.errors.length, 1);
  assert.ok(editor.errors[0].includes(`"${missing}"`), editor.errors[0]);
});

test('the server can be started again', async () => {
  const editor = vscode({ path: SERVER });
  await activate();
  await editor.commands.get('guillemet.restart')();

  assert.deepEqual(log().map(line => line.split(' ')[0]), ['started', 'ended', 'started']);
});

test('what is said is there in French', () => {
  const french = JSON.parse(readFileSync(new URL('../l10n/bundle.l10n.fr.json', import.meta.url)));
  const source = readFileSync(new URL('../src/extension.js', import.meta.url), 'utf8');
  const said = [...source.matchAll(/l10n\.t\('([^']+)'/g)].map(([, text]) => text);

  assert.deepEqual(said.sort(), Object.keys(french).sort());
  assert.deepEqual(keys('package.nls.fr.json'), keys('package.nls.json'));
});

function keys(file) {
  return Object.keys(JSON.parse(readFileSync(new URL('../' + file, import.meta.url))));
}
