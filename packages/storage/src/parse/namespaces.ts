import { isNameStart } from '../characters.ts';

/** Which prefixes are bound at the place of reading. Only names that are not plainly safe are asked about. */
export interface Namespaces {
  /** Binds a prefix for the element whose start tag is being read. */
  declare(prefix: string): void;
  /** Opens the element that the declarations since the last call belong to; `depth` elements are open around it. */
  enter(depth: number): void;
  /** Closes the element around which `depth` elements are open. Costs nothing when it declared no prefix. */
  leave(depth: number): void;
  /** What is wrong with a name, or `undefined`. */
  problem(name: string, isElement: boolean): string | undefined;
}

const boundByConfluence = ['ac', 'ri', 'at', 'xml'];

/** Confluence binds `ac`, `ri` and `at`; a document may declare others, which tools do and servers tolerate. */
export function createNamespaces(): Namespaces {
  const bound = new Map<string, number>(boundByConfluence.map((prefix) => [prefix, 1]));
  const declared: string[] = [];
  const scopes: { readonly depth: number; readonly from: number }[] = [];
  let waiting = 0;
  let innermost = -1;

  return {
    declare(prefix) {
      bound.set(prefix, (bound.get(prefix) ?? 0) + 1);
      declared.push(prefix);
      waiting++;
    },
    enter(depth) {
      if (waiting === 0) return;
      scopes.push({ depth, from: declared.length - waiting });
      innermost = depth;
      waiting = 0;
    },
    leave(depth) {
      if (depth !== innermost) return;
      const from = scopes.pop()?.from ?? 0;
      for (const prefix of declared.splice(from)) bound.set(prefix, (bound.get(prefix) ?? 1) - 1);
      innermost = scopes.at(-1)?.depth ?? -1;
    },
    problem(name, isElement) {
      const colon = name.indexOf(':');
      if (colon < 0) return undefined;
      const prefix = name.slice(0, colon);
      if (prefix === '' || colon === name.length - 1 || name.indexOf(':', colon + 1) > 0) {
        return `"${name}" is no name: a name has one prefix at most.`;
      }
      if (!isNameStart(name.charCodeAt(colon + 1))) {
        return `"${name}" is no name: what follows the prefix begins with a letter or "_".`;
      }
      if (!isElement && prefix === 'xmlns') return undefined;
      if ((bound.get(prefix) ?? 0) > 0) return undefined;
      const known = boundByConfluence.includes(prefix.toLowerCase()) ? ` Did you mean "${prefix.toLowerCase()}"?` : '';
      return `The prefix "${prefix}" of "${name}" is unknown; storage format has ac, ri and at.${known}`;
    },
  };
}
