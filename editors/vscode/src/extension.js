import os from 'node:os';
import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn } from 'vscode-languageclient/node';
import { isThere, serverCommand } from './command.js';

const LANGUAGES = ['markdown', 'plaintext', 'html'];
const SCHEMES = ['file', 'untitled'];

let output;
let running;
let last = Promise.resolve();

export async function activate(context) {
  output = vscode.window.createOutputChannel('Guillemet', { log: true });
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand('guillemet.restart', () =>
      after(async () => {
        await stop();
        await follow();
      })),
    vscode.workspace.onDidChangeConfiguration(change =>
      change.affectsConfiguration('guillemet') ? after(follow) : undefined),
  );
  await after(follow);
}

export async function deactivate() {
  await after(stop);
}

/** Steps wait for each other, so that no two servers run. */
function after(step) {
  last = last.then(step, step);
  return last;
}

/** Runs the server that the settings want now, and no other. */
async function follow() {
  const settings = vscode.workspace.getConfiguration('guillemet');
  const wanted = settings.get('enable', true)
    ? serverCommand(settings.get('path', ''), {
        folder: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath,
        home: os.homedir(),
      })
    : undefined;
  if (wanted?.command === running?.command) {
    return;
  }
  await stop();
  if (wanted !== undefined) {
    await start(wanted);
  }
}

async function start(server) {
  if (!isThere(server.command, process.env.PATH ?? '')) {
    tell(server.command);
    return;
  }
  const client = new LanguageClient('guillemet', 'Guillemet', server, {
    documentSelector: SCHEMES.flatMap(scheme => LANGUAGES.map(language => ({ scheme, language }))),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
  running = { client, command: server.command };
  try {
    await client.start();
  } catch {
    running = undefined; // the client has told why
  }
}

async function stop() {
  const before = running;
  running = undefined;
  await before?.client.dispose();
}

async function tell(command) {
  const settings = vscode.l10n.t('Open settings');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t('Guillemet: there is no program "{0}". Is it installed, and is guillemet.path right?', command),
    settings,
  );
  if (chosen === settings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'guillemet.path');
  }
}
