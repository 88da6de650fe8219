import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of real documents next to some checkouts; `undefined` if it does not exist. */
export function sharedFolder(): string | undefined {
  const folder = join(fileURLToPath(new URL('..', import.meta.url)), '..', 'shared');
  return existsSync(join(folder, 'corpus')) ? folder : undefined;
}
