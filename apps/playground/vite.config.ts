import { defineConfig } from 'vite';
import { docsApartPlugin } from './docs-apart-plugin.ts';
import { previewHashPlugin } from './preview-hash-plugin.ts';
import { serviceWorkerPlugin } from './service-worker-plugin.ts';

/** Modules that the first view needs, in one file: many small files compress worse. */
const core = /packages[\\/](?:storage[\\/]src[\\/](?!vocabulary|diff|format)|macros[\\/]src[\\/](?!import|examples))/;

/** A relative base lets the build work at any path of a static host. */
export default defineConfig({
  base: './',
  plugins: [previewHashPlugin(), serviceWorkerPlugin()],
  worker: {
    format: 'es',
    plugins: () => [docsApartPlugin()],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: core, minShareCount: 2 }] } } },
  },
  build: { target: 'es2023', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
  optimizeDeps: {
    include: [
      'monaco-editor/editor',
      'monaco-editor/editor/editor.worker',
      'monaco-editor/languages/definitions/xml/register',
    ],
  },
});
