import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const names = ['ts', 'js', 'mjs', 'json', 'jsonc'].map((ending) => `macrowright.config.${ending}`);

/** The configuration that lies in a folder itself. */
export function configIn(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/** The nearest configuration: in a folder or above it. */
export function configAbove(folder: string): string | undefined {
  const above = dirname(folder);
  return configIn(folder) ?? (above === folder ? undefined : configAbove(above));
}
