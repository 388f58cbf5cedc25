import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** @typedef {{ code: number, output: string }} Outcome */

/** Run a command to its end. Never throws: a command that cannot start has code 127.
 *  @param {string} file @param {string[]} args
 *  @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 *  @returns {Promise<Outcome>} */
export function command(file, args, options = {}) {
  return new Promise((done) => {
    const stdio = options.show ? 'inherit' : 'pipe';
    const child = spawn(file, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? process.env,
      stdio: ['ignore', stdio, stdio],
      shell: process.platform === 'win32' && /(^npm|\.cmd)$/.test(file),
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 127, output: String(error) }));
    child.on('close', (code, signal) => done({ code: code ?? (signal ? 130 : 1), output }));
  });
}

/** Run a tool that came with our dependencies, by the file its package names.
 *  @param {string} script path below node_modules @param {string[]} args
 *  @param {Parameters<typeof command>[2]} [options] */
export function tool(script, args, options) {
  return command(process.execPath, [`${ROOT}/node_modules/${script}`, ...args], options);
}
