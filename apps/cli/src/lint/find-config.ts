import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const names = ['ts', 'js', 'mjs', 'json', 'jsonc'].map((extension) => `macrowright.config.${extension}`);

/** The configuration file in a folder. */
export function configIn(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/** The closest configuration file, in a folder or one of its ancestors. */
export function configAbove(folder: string): string | undefined {
  const above = dirname(folder);
  return configIn(folder) ?? (above === folder ? undefined : configAbove(above));
}
