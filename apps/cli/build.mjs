// Bundles the command: one entry, one chunk a subcommand, everything of ours and of others inside.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
rmSync(here('dist'), { recursive: true, force: true });

const bundle = await rolldown({
  input: { macroscope: here('src/bin.ts') },
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
