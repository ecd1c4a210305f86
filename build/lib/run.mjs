import { spawn } from "node:child_process";
import { join } from "node:path";
import { nodeModules, root } from "./paths.mjs";

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @property {string} [cwd] the repository folder unless told
 * @property {"stdout" | "stderr"} [show] lets all output through to this stream instead of collecting it
 * @property {number} [limitSeconds] ends the program after this time
 *
 * @typedef {object} RunResult
 * @property {number} code exit code; 1 when the program could not start or was ended
 * @property {string} output standard output and error together, as they came; empty when shown
 */

/**
 * Runs a program to its end. Never throws: a program that cannot start answers code 1 with the reason.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(program, args, options = {}) {
  const { env, cwd = root, show, limitSeconds } = options;
  return new Promise((resolve) => {
    const stream = show === "stdout" ? 1 : 2;
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? ["ignore", stream, stream] : ["ignore", "pipe", "pipe"],
      timeout: limitSeconds === undefined ? undefined : limitSeconds * 1000,
    });
    let output = "";
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a JavaScript program with this node.
 * @param {readonly string[]} args the script and its arguments
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * The script behind a command of an installed package, so that it runs the same on every system without a shell.
 * @param {string} pathInModules for example `vitest/vitest.mjs`
 */
export function installed(pathInModules) {
  return join(nodeModules, ...pathInModules.split("/"));
}

/**
 * Runs npm: the one that started this process, or the one beside node.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith(".js")) return runNode([npmScript, ...args], options);
  return process.platform === "win32" ? run("cmd.exe", ["/d", "/c", "npm.cmd", ...args], options) : run("npm", args, options);
}
