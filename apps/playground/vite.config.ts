import { defineConfig } from 'vite';
import { docsApartPlugin } from './docs-apart-plugin.ts';
import { previewHashPlugin } from './preview-hash-plugin.ts';
import { serviceWorkerPlugin } from './service-worker-plugin.ts';

/** A relative base lets the build work at any path of a static host. */
export default defineConfig({
  base: './',
  plugins: [previewHashPlugin(), serviceWorkerPlugin()],
  worker: { format: 'es', plugins: () => [docsApartPlugin()] },
  build: { target: 'es2023', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
  optimizeDeps: {
    include: [
      'monaco-editor/editor',
      'monaco-editor/editor/editor.worker',
      'monaco-editor/languages/definitions/xml/register',
    ],
  },
});
