import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The functions to compare, whatever the packages and exports of a checkout were called at the time. */
export interface Checkout {
  readonly folder: string;
  parse(storage: string): unknown;
  /** Changes every hundredth element, and returns a function that prints the document. */
  changedPrinter(storage: string): () => string;
  convert(value: string, from: string, to: string): string;
  /** Parses and lints with the default rules, and returns the number of diagnostics. */
  lint(storage: string): number;
}

type Exports = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: the types of another version are unknown
type AnyFunction = (...parameters: any[]) => any;

/**
 * Imports the packages of a checkout through the entry points in their manifests. Dependencies must be installed, and packages
 * whose entry points are in `dist` must be built.
 */
export async function importCheckout(path: string): Promise<Checkout> {
  const folder = resolve(path);
  const packages = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'packages'))) packages.set(name, entryOf(join(folder, 'packages', name)));
  const load = async (name: string): Promise<Exports> => {
    const entry = packages.get(name);
    if (entry === undefined) throw new Error(`${folder} has no package "${name}".`);
    return import(pathToFileURL(entry).href);
  };
  const [storage, convert, lint] = [await load('storage'), await load('convert'), await load('lint')];
  const parse = functionOf(storage, 'parseStorage');
  const print = functionOf(storage, 'serializeFrom');
  const findAll = functionOf(storage, 'findAll');
  const convertBody = functionOf(convert, 'convertBody');
  const lintDocument = functionOf(lint, 'lint');
  return {
    folder,
    parse,
    changedPrinter(source) {
      const document = parse(source);
      const elements: { attribs: Record<string, string> }[] = findAll(document.root, () => true);
      for (const [index, element] of elements.entries()) if (index % 100 === 0) element.attribs.title = 'x';
      return () => print(document);
    },
    convert(value, from, to) {
      const result = convertBody({ value, from, to });
      if (!result.ok) throw new Error(`${folder}: ${from} to ${to} failed: ${result.error.message}`);
      return result.value;
    },
    lint: (source) => lintDocument(parse(source)).length,
  };
}

function entryOf(folder: string): string {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports?: Exports };
  const main = exports?.['.'];
  const path = typeof main === 'string' ? main : ((main as Exports | undefined)?.default ?? './dist/index.js');
  const entry = join(folder, String(path));
  if (!existsSync(entry)) throw new Error(`${entry} does not exist: build the checkout first.`);
  return entry;
}

function functionOf(exports: Exports, ...names: readonly string[]): AnyFunction {
  for (const name of names) {
    const value = exports[name];
    if (typeof value === 'function') return value as AnyFunction; // checked above; its parameters are unknown
  }
  throw new Error(`None of these is exported: ${names.join(', ')}.`);
}
