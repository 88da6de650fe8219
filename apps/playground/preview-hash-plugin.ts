import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Allows the script of the preview in a frame with inlined files. The preview uses such a frame offline, because the service
 * worker does not serve sandboxed frames. The policy contains the hash of the script, so no other script can run.
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
