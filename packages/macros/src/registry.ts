import type { MacroDefinition } from './definition.ts';
import { nearest } from './nearest.ts';

/** The macros that one run knows. Look-ups take constant time, `suggest` aside. */
export interface MacroRegistry {
  /** By name, alias or wiki name, in exactly this case. */
  get(name: string): MacroDefinition | undefined;
  /** As `get`, whatever the case. */
  find(name: string): MacroDefinition | undefined;
  has(name: string): boolean;
  /** The names, without aliases, in the order in which they were given. */
  names(): readonly string[];
  readonly definitions: readonly MacroDefinition[];
  /** The name somebody probably meant: a known misnomer, else the nearest one. */
  suggest(name: string): string | undefined;
}

/** What a registry may know beside its definitions. */
export interface RegistryOptions {
  /** Wrong macro names that people write, to the right one. Default none. */
  readonly misnomers?: Readonly<Record<string, string>>;
}

/** Makes a registry; of two definitions with one name the later wins. */
export function createRegistry(
  definitions: readonly MacroDefinition[],
  { misnomers = {} }: RegistryOptions = {},
): MacroRegistry {
  const byName = new Map<string, MacroDefinition>();
  for (const definition of definitions) byName.set(definition.name, definition);
  const members = Object.freeze([...byName.values()]);
  const names = Object.freeze([...byName.keys()]);

  const exact = new Map<string, MacroDefinition>();
  for (const definition of members) {
    for (const other of otherNames(definition)) exact.set(other, definition);
  }
  for (const [name, definition] of byName) exact.set(name, definition);

  const folded = new Map<string, MacroDefinition>();
  for (const [name, definition] of exact) {
    const key = name.toLowerCase();
    if (!folded.has(key) || definition.name === name) folded.set(key, definition);
  }
  const wrong = new Map(Object.entries(misnomers));

  return {
    definitions: members,
    get: (name) => exact.get(name),
    find: (name) => exact.get(name) ?? folded.get(name.toLowerCase()),
    has: (name) => exact.has(name),
    names: () => names,
    suggest(name) {
      const meant = wrong.get(name) ?? wrong.get(name.toLowerCase());
      if (meant !== undefined && exact.has(meant)) return meant;
      return folded.get(name.toLowerCase())?.name ?? nearest(name, names);
    },
  };
}

function otherNames({ aliases = [], wikiName }: MacroDefinition): readonly string[] {
  return wikiName === undefined ? aliases : [...aliases, wikiName];
}
