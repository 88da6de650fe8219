import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { type ImportStatement, importsOf, packageOf, root, sourceFiles } from './imports.ts';
import { type PackageRow, packageTable } from './table.ts';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
}

const manifestOf = (row: PackageRow): Manifest =>
  JSON.parse(readFileSync(join(root, row.folder, 'package.json'), 'utf8'));
const ownNames = new Set(packageTable.map((row) => row.name));

/** The boundaries between packages: see docs/architecture.md. Each failure names the file that crosses one. */
describe.each(packageTable)('$name', (row) => {
  const manifest = manifestOf(row);
  const files = sourceFiles(`${row.folder}/src`);
  const imports = files.flatMap(importsOf);
  const outside = imports.filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'));

  it('has the name, README and entry point of the table', () => {
    expect(manifest.name).toBe(row.name);
    expect(files.length).toBeGreaterThan(0);
    expect(existsSync(join(root, row.folder, 'README.md'))).toBe(true);
  });

  it('declares only workspace packages that the table allows', () => {
    const declared = Object.keys(manifest.dependencies ?? {});
    expect(declared.filter((name) => ownNames.has(name) && !row.uses.includes(name))).toEqual([]);
    expect(declared.filter((name) => !ownNames.has(name) && !row.libraries.includes(name))).toEqual([]);
  });

  it('imports only packages that the table allows', () => {
    const allowed = new Set([...row.uses, ...row.libraries]);
    const typesOnly = new Set(row.typesOf ?? []);
    const broken = outside.filter(({ specifier, typeOnly }) => {
      const name = packageOf(specifier);
      return name !== row.name && !allowed.has(name) && !(typeOnly && typesOnly.has(name));
    });
    expect(broken).toEqual([]);
  });

  it('imports other packages only through their exports', () => {
    const deep = outside.filter(({ specifier }) => {
      const owner = packageTable.find(({ name }) => name === packageOf(specifier));
      if (!owner) return false;
      const entry = `.${specifier.slice(owner.name.length)}`;
      return !Object.hasOwn(manifestOf(owner).exports ?? {}, entry);
    });
    expect(deep).toEqual([]);
  });

  it('has no relative import that leaves its folder', () => {
    const escaped = imports.filter(
      ({ file, specifier }) => specifier.startsWith('.') && !target(file, specifier).startsWith(`${row.folder}/src/`),
    );
    expect(escaped.filter(({ specifier }) => !/\.(css|json|html)(\?\w+)?$/.test(specifier))).toEqual([]);
  });

  it('has no import cycle between its files, not even through type imports', () => {
    expect(cyclesIn(imports.filter(({ specifier }) => specifier.startsWith('.')))).toEqual([]);
  });

  it.runIf(row.runs === 'anywhere')('imports no module of Node.js', () => {
    expect(imports.filter(({ specifier }) => specifier.startsWith('node:'))).toEqual([]);
  });

  it.runIf(row.runs === 'anywhere')('compiles without the types of Node.js and browsers', () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(root, row.folder, 'tsconfig.json'), 'utf8'));
    expect(compilerOptions.types).toBeUndefined();
    expect(compilerOptions.lib).toBeUndefined();
  });

  it.runIf(row.runs === 'anywhere')('bundles for the browser', async () => {
    const bundle = await rolldown({
      input: join(root, row.folder, 'src/index.ts'),
      platform: 'browser',
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'esm' });
    await bundle.close();
    expect(output[0].imports.concat(output[0].dynamicImports.filter((name) => name.startsWith('node:')))).toEqual([]);
  });
});

it('has no cycle between packages', () => {
  const arrows = packageTable.flatMap((row) => row.uses.map((used) => [row.name, used] as const));
  const open = new Map(packageTable.map((row) => [row.name, new Set(row.uses)]));
  while (open.size > 0) {
    const free = [...open].filter(([, uses]) => [...uses].every((used) => !open.has(used)));
    if (free.length === 0) expect.fail(`cycle among ${[...open.keys()].join(', ')} in ${JSON.stringify(arrows)}`);
    for (const [name] of free) open.delete(name);
  }
});

function target(file: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file), specifier));
}

/** The groups of files that import each other, directly or indirectly (Tarjan's strongly connected components). */
function cyclesIn(imports: readonly ImportStatement[]): string[][] {
  const uses = new Map<string, string[]>();
  for (const { file, specifier } of imports) {
    const targets = uses.get(file) ?? [];
    targets.push(target(file, specifier));
    uses.set(file, targets);
  }

  const order = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  for (const file of uses.keys()) if (!order.has(file)) visit(file);
  return cycles;

  /** Returns the earliest file on the stack that `file` reaches. */
  function visit(file: string): number {
    const index = order.size;
    order.set(file, index);
    stack.push(file);
    let earliest = index;
    for (const used of uses.get(file) ?? []) {
      if (!order.has(used)) earliest = Math.min(earliest, visit(used));
      else if (stack.includes(used)) earliest = Math.min(earliest, order.get(used) ?? index);
    }
    if (earliest < index) return earliest;

    const members = stack.splice(stack.indexOf(file));
    if (members.length > 1 || uses.get(file)?.includes(file)) cycles.push(members.sort());
    return earliest;
  }
}
