import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isThere, serverCommand } from '../src/command.js';

const PLACES = { folder: '/news', home: '/home/lea' };
const program = (configured, places = PLACES) => serverCommand(configured, places).command;

test('without a setting the program is found on the path', () => {
  assert.deepEqual(serverCommand('', PLACES), { command: 'guillemet', args: ['lsp'] });
  assert.equal(program('  '), 'guillemet');
});

test('a name alone is found on the path, too', () => {
  assert.equal(program('guillemet-next'), 'guillemet-next');
});

test('an absolute path is taken as it is, with blanks in it', () => {
  assert.equal(program('/opt/my tools/guillemet'), '/opt/my tools/guillemet');
});

test('a tilde is the own folder', () => {
  assert.equal(program('~/bin/guillemet'), '/home/lea/bin/guillemet');
});

test('a relative path is below the folder that is open', () => {
  assert.equal(program('./scripts/guillemet'), '/news/scripts/guillemet');
  assert.equal(program('scripts/guillemet'), '/news/scripts/guillemet');
  assert.equal(program('./guillemet', { home: '/home/lea' }), './guillemet');
});

test('a program is there when it can be run', () => {
  assert.ok(isThere(process.execPath, ''));
  assert.ok(isThere('sh', '/nowhere:/bin'));
  assert.ok(!isThere('sh', '/nowhere'));
  assert.ok(!isThere('/nowhere/sh', '/bin'));
  assert.ok(!isThere(import.meta.filename, ''));
});
