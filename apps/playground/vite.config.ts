import { defineConfig } from 'vite';

/** A relative base, so that the build works below any path of any static host. */
export default defineConfig({
  base: './',
  worker: { format: 'es' },
  build: { target: 'es2023', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
  optimizeDeps: {
    include: [
      'monaco-editor/editor',
      'monaco-editor/editor/editor.worker',
      'monaco-editor/languages/definitions/xml/register',
    ],
  },
});
