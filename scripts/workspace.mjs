// Shared by `npm start` and `npm test`: checks the Node version, installs dependencies, builds the apps.
// Plain JavaScript for Node 20.19 and later, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const minNode = [20, 19];

/** Ends the process with an error message. */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Ends the process if the system's Node is too old to run the installer. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > minNode[0] || (major === minNode[0] && minor >= minNode[1])) return;
  fail(
    `Macrowright needs Node ${minNode.join('.')} or newer; this is Node ${process.versions.node}.\nInstall a current version from https://nodejs.org and run the command again.`,
  );
}

/** Runs a command with the workspace's Node 24 first on the path. Resolves to its exit code. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['inherit', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path, ...env },
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs the pnpm version in `packageManager`, through the npm that started this process. */
export function pnpm(args, options) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const npmCli = process.env.npm_execpath;
  const npx = ['exec', '--yes', '--', packageManager, ...args];
  return npmCli?.endsWith('.js') ? run(process.execPath, [npmCli, ...npx], options) : run('npm', npx, options);
}

/** Installs the dependencies in the lockfile, unless they are already installed. */
export async function install() {
  const key = hashOf(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]);
  if (existsSync(join(root, 'node_modules', '.bin', 'macrowright')) && stamp('install') === key) return;
  console.log('Installing dependencies…');
  const code = await pnpm(['install', '--frozen-lockfile', '--config.confirmModulesPurge=false']);
  if (code !== 0)
    fail(
      'Installing dependencies failed; see the error above. Check that the npm registry is reachable, then run the command again.',
    );
  setStamp('install', key);
}

/** The apps in the order in which they are built, each with files that its build must produce. */
const apps = [
  ['@macrowright/playground', 'apps/playground', ['index.html']],
  ['@macrowright/docs', 'apps/docs', ['index.html']],
  // includes the two above
  ['macrowright', 'apps/cli', ['macrowright.js', 'playground/index.html', 'docs/index.html']],
  // includes the command's language server
  ['macrowright-vscode', 'apps/vscode', ['extension.cjs', 'server.cjs', 'grammars']],
];

/** Builds the apps in order and fails if a part is missing. By default, skips an app if none of its inputs has changed. */
export async function build({ skipUnchanged = true } = {}) {
  const libraries = list('packages').filter((file) => file.includes('/src/') && !file.includes('.test.'));
  const common = ['pnpm-lock.yaml', 'tsconfig.base.json', ...libraries];
  const inputs = [];
  const texts = [...list('docs'), ...readdirSync(root), ...['packages', 'apps'].flatMap(readmes)].filter((file) =>
    /\.(?:md|png)$/.test(file),
  );
  for (const [app, folder, outputs] of apps) {
    inputs.push(...list(folder), ...(folder === 'apps/docs' ? texts : []));
    const key = hashOf([...common, ...inputs]);
    const name = `build-${folder.replace('/', '-')}`;
    const missing = () => outputs.filter((output) => !existsSync(join(root, folder, 'dist', output)));
    if (skipUnchanged && missing().length === 0 && stamp(name) === key) continue;
    console.log(`Building ${folder}…`);
    const code = await pnpm(['--filter', app, 'run', 'build']);
    if (code !== 0) fail(`Building ${folder} failed; see the error above.`);
    if (missing().length > 0) fail(`Building ${folder} did not produce ${missing().join(', ')}.`);
    setStamp(name, key);
  }
}

function manifests() {
  return ['packages', 'apps'].flatMap((group) => inEach(group, 'package.json'));
}

function readmes(group) {
  return inEach(group, 'README.md');
}

function inEach(group, name) {
  return readdirSync(join(root, group))
    .map((folder) => `${group}/${folder}/${name}`)
    .filter((file) => existsSync(join(root, file)));
}

/** Every file in a folder except build output, sorted, with forward slashes. */
function list(folder) {
  const files = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      if (['node_modules', 'dist', '.cache'].includes(entry.name)) continue;
      const path = `${next}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else files.push(path);
    }
  }
  return files.sort();
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.platform).update(process.arch);
  for (const file of files) {
    const path = join(root, file);
    hash.update(file).update('\0');
    if (existsSync(path) && statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

function stamp(name) {
  const file = join(cache, `${name}.stamp`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function setStamp(name, key) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, `${name}.stamp`), key);
}
