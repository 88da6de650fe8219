// Bundles the command: one entry, one for threads of lint, one chunk a subcommand, everything of ours and of others inside, the playground and the documentation.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { noticesOf, shippedPackages } from '../../scripts/licenses.mjs';

const tools = ['@types/node', 'rolldown'];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
rmSync(here('dist'), { recursive: true, force: true });

/** Modules all of whose exports that we use are functions, and that a start need not load. */
const lazy = new Set(['node:fs/promises']);

/**
 * Takes Node's own modules from `process.getBuiltinModule`. An import statement reads every export of such a module to make
 * bindings of them, and some of those load half of Node: that is a quarter of the time of a start.
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
    // what is loaded only for what a call does, such as the other half of `fs`, is loaded by the call
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
 * Writes what is beyond ASCII as escapes: a source of which one character is beyond Latin takes twice the memory, and longer to
 * read. All of it stands in strings, templates and expressions, where an escape is the same.
 */
const ascii = {
  name: 'ascii',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (/String\.raw`[^`]*[^\0-\x7f]/.test(chunk.code)) {
        this.error(`String.raw in ${chunk.fileName} would keep an escape as it is written.`);
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
  // Each file that a start loads costs a millisecond, so what is always loaded together is one file.
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
        test: /packages[\\/]lint[\\/]src|apps[\\/]cli[\\/]src[\\/](?:commands[\\/]lint|lint[\\/](?:checker|config-files|file-kinds|help|ignore-rules|jsonc|options|output|progress|queue|work|work-through))\.ts$/,
      },
    ],
  },
});
await bundle.close();

// `macrowright serve` serves the playground and the documentation, so the package carries them.
for (const [app, lack] of [
  ['playground', 'no playground'],
  ['docs', 'no documentation'],
]) {
  const built = here(`../${app}/dist`);
  if (existsSync(built)) cpSync(built, here(`dist/${app}`), { recursive: true });
  else console.warn(`apps/${app} is not built: macrowright serve will have ${lack}.`);
}

// The licenses of what was bundled ask for their text to go along.
const bundled = ({ name, devDependencies }) =>
  name === 'macrowright' ? Object.keys(devDependencies).filter((dependency) => !tools.includes(dependency)) : [];
writeFileSync(
  here('dist/third-party-licenses.txt'),
  noticesOf(shippedPackages([here('.'), here('../playground')], bundled)),
);
