// Bundles the command: one entry, one for threads of lint, one chunk a subcommand, everything of ours and of others inside, and the playground.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
rmSync(here('dist'), { recursive: true, force: true });

const bundle = await rolldown({
  input: { macroscope: here('src/bin.ts'), 'lint-worker': here('src/lint-worker.ts') },
  platform: 'node',
  logLevel: 'warn',
});
await bundle.write({
  dir: here('dist'),
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minify: true,
});
await bundle.close();

// `macroscope serve` serves the playground, so the package carries it.
const playground = here('../playground/dist');
if (existsSync(playground)) cpSync(playground, here('dist/playground'), { recursive: true });
else console.warn('The playground is not built: macroscope serve will have the REST API only.');
