import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets the page run the preview's script inside a frame without an address of its own: the way it is shown offline, where
 * a sandboxed frame gets nothing from the service worker. The script is named by its hash, so no other one may run.
 */
export function previewHashPlugin(): Plugin {
  let script = '';
  return {
    name: 'preview-hash',
    configResolved(config) {
      script = join(config.publicDir, 'preview.js');
    },
    transformIndexHtml(html) {
      const hash = createHash('sha256').update(readFileSync(script)).digest('base64');
      return html.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
    },
  };
}
