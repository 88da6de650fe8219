import type { MacroDefinition } from './definition.ts';
import { nearest } from './nearest.ts';

/** The known macros. Looking one up takes constant time. */
export interface MacroRegistry {
  /** Finds a macro by its name, alias or wiki name. Case-sensitive. */
  get(name: string): MacroDefinition | undefined;
  /** Like `get`, but ignores case. */
  find(name: string): MacroDefinition | undefined;
  /** Whether `get` finds the name. */
  has(name: string): boolean;
  /** The names without aliases, in the order of the definitions. */
  names(): readonly string[];
  readonly definitions: readonly MacroDefinition[];
  /** Suggests a macro for an unknown name: the correct name for a common mistake, otherwise the nearest name. */
  suggest(name: string): string | undefined;
  /** Suggests a parameter in the same way, for a name that is not in `definition`. */
  suggestParameter(definition: MacroDefinition, name: string): string | undefined;
}

/** What a registry needs besides its definitions. */
export interface RegistryOptions {
  /** Macro names that people write by mistake, each with the correct name. Default: none. */
  readonly commonMistakes?: Readonly<Record<string, string>>;
}

/** Creates a registry. If two definitions have the same name, the later one wins. */
export function createRegistry(
  definitions: readonly MacroDefinition[],
  { commonMistakes = {} }: RegistryOptions = {},
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

  const mistakes = new Map(Object.entries(commonMistakes));
  const suggest = remembered((name) => {
    const fixed = mistakes.get(name) ?? mistakes.get(name.toLowerCase());
    if (fixed !== undefined && exact.has(fixed)) return fixed;
    return folded.get(name.toLowerCase())?.name ?? nearest(name, names);
  });
  const parameterSuggestions = new WeakMap<MacroDefinition, Suggest>();

  return {
    definitions: members,
    get: (name) => exact.get(name),
    find: (name) => exact.get(name) ?? folded.get(name.toLowerCase()),
    has: (name) => exact.has(name),
    names: () => names,
    suggest,
    suggestParameter(definition, name) {
      const known = parameterSuggestions.get(definition) ?? remembered(parameterSuggester(definition));
      parameterSuggestions.set(definition, known);
      return known(name);
    },
  };
}

type Suggest = (name: string) => string | undefined;

function parameterSuggester({ parameters, commonMistakes = {} }: MacroDefinition): Suggest {
  const names = Object.keys(parameters).filter((name) => name !== '');
  return (name) => (Object.hasOwn(commonMistakes, name) ? commonMistakes[name] : nearest(name, names));
}

/** Caches suggestions: unknown names recur across pages, and finding the nearest name is slow. A full cache is cleared. */
function remembered(suggest: Suggest, limit = 1000): Suggest {
  const suggestions = new Map<string, string | undefined>();
  return (name) => {
    if (suggestions.has(name)) return suggestions.get(name);
    if (suggestions.size >= limit) suggestions.clear();
    const suggestion = suggest(name);
    suggestions.set(name, suggestion);
    return suggestion;
  };
}

function otherNames({ aliases = [], wikiName }: MacroDefinition): readonly string[] {
  return wikiName === undefined ? aliases : [...aliases, wikiName];
}
