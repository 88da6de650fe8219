import { isNameStart } from '../characters.ts';

/** Which prefixes are bound at the place of reading. Only names that are not plainly safe are asked about. */
export interface Namespaces {
  /**
   * Binds a prefix, `''` being that of elements without one, for the element whose start tag is being read. Returns what is
   * wrong with it, or `undefined`.
   */
  declare(prefix: string, uri: string): string | undefined;
  /** Opens the element that the declarations since the last call belong to; `depth` elements are open around it. */
  enter(depth: number): void;
  /** Closes the element around which `depth` elements are open. Costs nothing when it declared no prefix. */
  leave(depth: number): void;
  /** What is wrong with a name, or `undefined`. */
  problem(name: string, isElement: boolean): string | undefined;
  /** What an attribute's name means: the same for two prefixes that are bound to one URI. */
  meaning(name: string): string;
}

const boundByConfluence = ['ac', 'ri', 'at', 'xml'];
/** The two names that Namespaces in XML 1.0, section 3, reserves. */
const xmlUri = 'http://www.w3.org/XML/1998/namespace';
const xmlnsUri = 'http://www.w3.org/2000/xmlns/';

/** Confluence binds `ac`, `ri` and `at`; a document may declare others, which tools do and servers tolerate. */
export function createNamespaces(): Namespaces {
  // no document binds what is told from a URI by its NUL
  const bound = new Map<string, string[]>(boundByConfluence.map((prefix) => [prefix, [`\0${prefix}`]]));
  const declared: string[] = [];
  const scopes: { readonly depth: number; readonly from: number }[] = [];
  let waiting = 0;
  let innermost = -1;

  return {
    declare(prefix, uri) {
      if (prefix === '') return misbound(prefix, uri); // no name is looked up by it
      const uris = bound.get(prefix);
      if (uris) uris.push(uri);
      else bound.set(prefix, [uri]);
      declared.push(prefix);
      waiting++;
      return misbound(prefix, uri);
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
      for (const prefix of declared.splice(from)) bound.get(prefix)?.pop();
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
      if (prefix === 'xmlns') {
        return isElement ? `"${name}" is no name of an element: the prefix "xmlns" declares others.` : undefined;
      }
      if (bound.get(prefix)?.length) return undefined;
      const known = boundByConfluence.includes(prefix.toLowerCase()) ? ` Did you mean "${prefix.toLowerCase()}"?` : '';
      return `The prefix "${prefix}" of "${name}" is unknown; storage format has ac, ri and at.${known}`;
    },
    meaning(name) {
      const colon = name.indexOf(':');
      const uri = colon < 0 ? undefined : bound.get(name.slice(0, colon))?.at(-1);
      return uri === undefined ? name : `${uri}\0${name.slice(colon + 1)}`;
    },
  };
}

function misbound(prefix: string, uri: string): string | undefined {
  if (prefix === 'xmlns') return 'The prefix "xmlns" declares others and cannot be bound.';
  if (prefix === 'xml')
    return uri === xmlUri ? undefined : `The prefix "xml" is bound to "${xmlUri}" and to nothing else.`;
  if (uri === xmlUri || uri === xmlnsUri) return `"${uri}" is reserved by XML, no other prefix can be bound to it.`;
  return prefix !== '' && uri === '' ? `The prefix "${prefix}" is bound to nothing.` : undefined;
}
