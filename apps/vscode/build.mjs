// Bundles client and server into one file each, and writes the grammars as JSON.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { grammars } from './src/grammar/grammars.ts';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
for (const output of ['dist/extension.cjs', 'dist/server.cjs', 'dist/grammars', 'dist/macrowright.vsix']) {
  rmSync(here(output), { recursive: true, force: true });
}

for (const name of ['extension', 'server']) {
  const bundle = await rolldown({
    input: here(`src/${name}.ts`),
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warn',
  });
  await bundle.write({ file: here(`dist/${name}.cjs`), format: 'cjs', minify: true, codeSplitting: false });
  await bundle.close();
}

mkdirSync(here('dist/grammars'), { recursive: true });
for (const [name, grammar] of Object.entries(grammars)) {
  writeFileSync(here(`dist/grammars/${name}`), JSON.stringify(grammar));
}
