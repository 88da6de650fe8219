import { isNameStart } from '../characters.ts';

/** The prefixes that are bound at the current position. Only used for names that are not valid in every document. */
export interface Namespaces {
  /**
   * Binds a prefix (`''` for the default namespace) for the element whose start tag is being read. Returns an error message,
   * or `undefined`.
   */
  declare(prefix: string, uri: string): string | undefined;
  /** Opens the element to which the declarations since the last call belong. `depth` elements are open around it. */
  enter(depth: number): void;
  /** Closes the element around which `depth` elements are open. Costs nothing when it declared no prefix. */
  leave(depth: number): void;
  /** Returns an error message for a name, or `undefined` when it is valid. */
  problem(name: string, isElement: boolean): string | undefined;
  /** An attribute name with its URI, which is the same for two prefixes that are bound to one URI. */
  expandedName(name: string): string;
}

const confluencePrefixes = ['ac', 'ri', 'at', 'xml'];
/** The URIs that Namespaces in XML 1.0, section 3, reserves. */
const xmlUri = 'http://www.w3.org/XML/1998/namespace';
const xmlnsUri = 'http://www.w3.org/2000/xmlns/';

/** Confluence binds `ac`, `ri` and `at`; a document may declare others, which tools do and servers tolerate. */
export function createNamespaces(): Namespaces {
  // the URIs of Confluence are unknown; a document cannot contain NUL, so these differ from every URI it can declare
  const bound = new Map<string, string[]>(confluencePrefixes.map((prefix) => [prefix, [`\0${prefix}`]]));
  const declared: string[] = [];
  const scopes: { readonly depth: number; readonly from: number }[] = [];
  let pending = 0;
  let innermost = -1;

  return {
    declare(prefix, uri) {
      if (prefix === '') return bindingProblem(prefix, uri); // nothing looks up the default namespace
      const uris = bound.get(prefix);
      if (uris) uris.push(uri);
      else bound.set(prefix, [uri]);
      declared.push(prefix);
      pending++;
      return bindingProblem(prefix, uri);
    },
    enter(depth) {
      if (pending === 0) return;
      scopes.push({ depth, from: declared.length - pending });
      innermost = depth;
      pending = 0;
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
        return `Invalid name "${name}": a name has at most one prefix.`;
      }
      if (!isNameStart(name.charCodeAt(colon + 1))) {
        return `Invalid name "${name}": a letter or "_" must follow the prefix.`;
      }
      if (prefix === 'xmlns') {
        return isElement
          ? `Invalid element name "${name}": the prefix "xmlns" is reserved for declarations.`
          : undefined;
      }
      if (bound.get(prefix)?.length) return undefined;
      const suggestion = confluencePrefixes.includes(prefix.toLowerCase())
        ? ` Did you mean "${prefix.toLowerCase()}"?`
        : ' Storage format uses ac, ri and at.';
      return `Unknown prefix "${prefix}" in "${name}".${suggestion}`;
    },
    expandedName(name) {
      const colon = name.indexOf(':');
      const uri = colon < 0 ? undefined : bound.get(name.slice(0, colon))?.at(-1);
      return uri === undefined ? name : `${uri}\0${name.slice(colon + 1)}`;
    },
  };
}

function bindingProblem(prefix: string, uri: string): string | undefined {
  if (prefix === 'xmlns') return 'The prefix "xmlns" is reserved and cannot be bound.';
  if (prefix === 'xml') return uri === xmlUri ? undefined : `The prefix "xml" can only be bound to "${xmlUri}".`;
  if (uri === xmlUri || uri === xmlnsUri) return `"${uri}" is reserved by XML and cannot be bound to another prefix.`;
  return prefix !== '' && uri === '' ? `The prefix "${prefix}" cannot be bound to an empty URI.` : undefined;
}
