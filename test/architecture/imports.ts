import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the workspace. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** One import, export-from or dynamic import in a file. */
export interface ImportStatement {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All TypeScript files below a folder of the workspace, except tests. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|test-d|bench)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The import statements of a file, matched by their syntax at the start of a line. */
export function importsOf(file: string): ImportStatement[] {
  const code = withoutComments(readFileSync(join(root, file), 'utf8'));
  const found: ImportStatement[] = [];
  for (const [, type, specifier = ''] of code.matchAll(statement))
    found.push({ file, specifier, typeOnly: type !== undefined });
  for (const [, specifier = ''] of code.matchAll(dynamic)) found.push({ file, specifier, typeOnly: false });
  return found;
}

/** The package in a specifier: `@scope/name` for `@scope/name/deep`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function withoutComments(code: string): string {
  return code.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '');
}
