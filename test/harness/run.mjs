import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the child; this process's own by default
 * @property {'shown' | 'on-stderr' | 'captured'} [output] where the child's output goes: to this
 *   process's own streams, all of it to standard error (so that standard output stays clean), or
 *   into the result
 * @property {boolean} [group] the child gets a process group of its own, which signals are passed to
 *   as a whole: needed where it starts others that would outlive it
 * @property {string} [input] what the child reads on standard input; nothing by default, except
 *   that a child whose output is shown shares this process's
 */

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 128 + n when signal n ended it
 * @property {string} stdout only when captured
 * @property {string} stderr only when captured
 */

const signalNumbers = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 });

/**
 * Runs a command to its end; a signal that this process is sent meanwhile is passed on to it.
 * Rejects when the command cannot be started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd, env, output = 'shown', input, group = false } = {}) {
  return new Promise((resolve, reject) => {
    const out =
      output === 'captured' ? 'pipe' : output === 'on-stderr' ? process.stderr : 'inherit';
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      detached: group,
      stdio: [
        input !== undefined ? 'pipe' : output === 'shown' && !group ? 'inherit' : 'ignore',
        out,
        output === 'captured' ? 'pipe' : 'inherit',
      ],
    });
    const text = { stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      text.stdout += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk) => {
      text.stderr += chunk;
    });
    child.stdin?.end(input);
    const stopPassing = passSignals((signal) => pass(child, signal, group));
    child.once('error', (error) => {
      stopPassing();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopPassing();
      resolve({ code: code ?? 128 + signalNumber(signal), ...text });
    });
  });
}

/**
 * How npm is started: the very npm that runs this script, else the one on the path. (On Windows npm
 * is a batch file, which Node starts through a shell only.)
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && basename(cli) === 'npm-cli.js') return run(process.execPath, [cli, ...args], options);
  if (process.platform === 'win32')
    return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  return run('npm', args, options);
}

/**
 * Whether a program of that name is on the path. (Linux and macOS.)
 *
 * @param {string} program
 * @param {string} path folders, as in `PATH`
 */
export function isOnPath(program, path) {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

/**
 * @param {(signal: NodeJS.Signals) => void} listener
 * @returns {() => void} ends it
 */
function passSignals(listener) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @param {boolean} group
 */
function pass(child, signal, group) {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (group) process.kill(-child.pid, signal);
  // Ctrl+C has reached a child in this process's own group already.
  else if (signal !== 'SIGINT') child.kill(signal);
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal !== null && signal in signalNumbers
    ? signalNumbers[/** @type {keyof typeof signalNumbers} */ (signal)]
    : 0;
}
