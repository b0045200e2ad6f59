// What the commands share. Plain JavaScript without a package, since it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a program and shows what it prints; resolves to its exit code. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program quietly; resolves to its exit code and everything that it printed. */
export function capture(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A program of an installed package. */
export function bin(name) {
  return `${root}/node_modules/.bin/${name}`;
}

/** Installs what package-lock.json names, unless that has been done since it last changed. */
export async function install() {
  const mark = `${root}/node_modules/.package-lock.json`;
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) === 0) return;
  console.log('npm ci did not succeed; trying npm install …');
  if ((await run('npm', ['install', '--no-audit', '--no-fund'])) !== 0) {
    console.error('The packages could not be installed. Is the npm registry in reach? See the messages above.');
    process.exit(1);
  }
}

/** Runs one step after the other; stops with its exit code at the first that fails. */
export async function inOrder(steps) {
  for (const [title, program, args] of steps) {
    console.log(`\n${title} …`);
    const code = await run(program, args);
    if (code !== 0) process.exit(code);
  }
}

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
