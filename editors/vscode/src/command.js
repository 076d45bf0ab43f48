import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Found on the path when the settings name no program. */
const PROGRAM = 'guillemet';

/**
 * How the language server is started.
 *
 * @param {string} configured the setting guillemet.path
 * @param {{folder?: string, home: string}} places the folder that is open, and the user's own
 * @returns {{command: string, args: string[]}}
 */
export function serverCommand(configured, { folder, home }) {
  return { command: program(configured.trim(), folder, home), args: ['lsp'] };
}

function program(named, folder, home) {
  if (named === '') {
    return PROGRAM;
  }
  if (/^~[\\/]/.test(named)) {
    return path.join(home, named.slice(2));
  }
  const isOnThePath = !/[\\/]/.test(named);
  if (isOnThePath || path.isAbsolute(named) || folder === undefined) {
    return named;
  }
  return path.resolve(folder, named);
}

/**
 * Whether there is such a program.
 *
 * @param {string} command a path, or a name that is looked for on the path
 * @param {string} searched the folders of the path, as PATH has them
 */
export function isThere(command, searched) {
  return /[\\/]/.test(command)
    ? runs(command)
    : searched.split(path.delimiter).some(folder => runs(path.join(folder, command)));
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
