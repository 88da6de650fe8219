/** Which prefixes are bound at the place of reading. */
export interface Namespaces {
  /** Binds a prefix for the element whose start tag is being read. */
  declare(prefix: string): void;
  /** Opens an element that declared this many prefixes. */
  enter(declared: number): void;
  leave(): void;
  /** Whether any attribute name needs a check. */
  hasPrefixed(attribs: Readonly<Record<string, string>>): boolean;
  /** What is wrong with a name, or `undefined`. */
  problem(name: string, isElement: boolean): string | undefined;
}

const boundByConfluence = ['ac', 'ri', 'at', 'xml'];

/** Confluence binds `ac`, `ri` and `at`; a document may declare others, which tools do and servers tolerate. */
export function createNamespaces(): Namespaces {
  const bound = new Map<string, number>(boundByConfluence.map((prefix) => [prefix, 1]));
  const declaredStack: string[] = [];
  const counts: number[] = [];
  const good = new Set<string>();

  return {
    declare(prefix) {
      bound.set(prefix, (bound.get(prefix) ?? 0) + 1);
      declaredStack.push(prefix);
    },
    enter(declared) {
      counts.push(declared);
    },
    leave() {
      for (let left = counts.pop() ?? 0; left > 0; left--) {
        const prefix = declaredStack.pop() ?? '';
        bound.set(prefix, (bound.get(prefix) ?? 1) - 1);
        good.clear();
      }
    },
    hasPrefixed(attribs) {
      for (const name in attribs) if (name.includes(':') && !good.has(name)) return true;
      return false;
    },
    problem(name, isElement) {
      if (good.has(name)) return undefined;
      const colon = name.indexOf(':');
      if (colon < 0 || (!isElement && name.startsWith('xmlns:') && name.length > 6)) {
        good.add(name);
        return undefined;
      }
      const prefix = name.slice(0, colon);
      if (prefix === '' || colon === name.length - 1 || name.indexOf(':', colon + 1) > 0) {
        return `"${name}" is no name: a name has one prefix at most.`;
      }
      if ((bound.get(prefix) ?? 0) > 0) {
        good.add(name);
        return undefined;
      }
      const known = boundByConfluence.includes(prefix.toLowerCase()) ? ` Did you mean "${prefix.toLowerCase()}"?` : '';
      return `The prefix "${prefix}" of "${name}" is unknown; storage format has ac, ri and at.${known}`;
    },
  };
}
