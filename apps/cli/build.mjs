// Bundles the command with all dependencies: an entry for the command, one for the worker threads of `lint`, and a chunk per subcommand.
// Copies the playground and the documentation into the output.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { noticesOf, shippedPackages } from '../../scripts/licenses.mjs';

const tools = ['@types/node', 'rolldown'];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
rmSync(here('dist'), { recursive: true, force: true });

/** Modules loaded on the first call. The command uses only their functions. */
const lazy = new Set(['node:fs/promises']);

/**
 * Loads built-in modules with `process.getBuiltinModule`. An import statement would read every export of a module, and some of
 * them load large parts of Node, which takes a quarter of the start-up time.
 */
const builtins = {
  name: 'builtins',
  resolveId: (id, _importer, { kind }) =>
    id.startsWith('node:') && kind === 'import-statement' ? { id: `\0${id}`, moduleSideEffects: false } : null,
  load(id) {
    if (!id.startsWith('\0node:')) return null;
    const name = id.slice(1);
    const names = Object.keys(process.getBuiltinModule(name)).filter(
      (key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default',
    );
    // each function loads its module when it is called
    if (lazy.has(name)) {
      return names
        .map((key) => `export const ${key} = (...input) => process.getBuiltinModule('${name}').${key}(...input);`)
        .join('\n');
    }
    return [
      `const builtin = process.getBuiltinModule('${name}');`,
      'const $read = (key) => builtin[key];',
      'export default builtin;',
      ...names.map((key) => `export const ${key} = /* @__PURE__ */ $read('${key}');`),
    ].join('\n');
  },
};

/**
 * Replaces non-ASCII characters with escapes, because V8 stores source code with characters outside Latin-1 in two bytes per
 * character. All of them are in strings, templates and regular expressions, where an escape has the same meaning.
 */
const ascii = {
  name: 'ascii',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (/String\.raw`[^`]*[^\0-\x7f]/.test(chunk.code)) {
        this.error(`String.raw in ${chunk.fileName} contains a non-ASCII character, which cannot be escaped.`);
      }
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

const bundle = await rolldown({
  input: { macrowright: here('src/bin.ts'), 'lint-worker': here('src/lint-worker.ts') },
  platform: 'node',
  // its UMD entry, which Node would load, hides its modules from a bundler
  resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
  plugins: [builtins, ascii],
  logLevel: 'warn',
});
await bundle.write({
  dir: here('dist'),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minify: true,
  // Loading a file takes about a millisecond, so modules that are always loaded together share one.
  codeSplitting: {
    groups: [
      {
        name: 'base',
        test: /apps[\\/]cli[\\/]src[\\/](?:command-error|version|files|options|print)\.ts$|node:(?:os|module|fs\/promises)$|rolldown[\\/:]runtime/,
      },
      {
        name: 'core',
        test: /packages[\\/](?:storage[\\/]src|macros[\\/]src[\\/](?!import[\\/]|examples[\\/]))|domhandler|domelementtype/,
      },
      {
        name: 'check',
        test: /packages[\\/]lint[\\/]src[\\/](?!config[\\/](?:config-|closed-))|apps[\\/]cli[\\/]src[\\/](?:commands[\\/]lint|lint[\\/](?:checker|config-files|file-kinds|help|ignore-rules|jsonc|options|output|progress|queue|work|work-through))\.ts$/,
      },
    ],
  },
});
await bundle.close();

// The package includes the playground and the documentation for "macrowright serve".
for (const app of ['playground', 'docs']) {
  const built = here(`../${app}/dist`);
  if (existsSync(built)) cpSync(built, here(`dist/${app}`), { recursive: true });
  else
    console.warn(
      `apps/${app} is not built, so "macrowright serve" will not serve it. Run "npx -y pnpm@12 run build" to build everything.`,
    );
}

// The licenses of bundled packages require their texts to be included.
const bundled = ({ name, devDependencies }) =>
  name === 'macrowright' ? Object.keys(devDependencies).filter((dependency) => !tools.includes(dependency)) : [];
writeFileSync(
  here('dist/third-party-licenses.txt'),
  noticesOf(shippedPackages([here('.'), here('../playground')], bundled)),
);
