import type { Context } from 'hono';
import { HttpError } from '../http/errors.ts';

/** The names to expand. A name with dots includes its prefixes: `body.view` also expands `body`. */
export type Expand = ReadonlySet<string>;

/** Nothing is expanded. */
export const nothing: Expand = new Set();

const maxNested = 8;

/**
 * The expansions of a request, or the default ones. The parameter may be repeated, and may contain paging
 * (`children.page[0:10]`), which is ignored. More than 8 levels of nesting are rejected.
 */
export function expansions(c: Context, defaults = ''): Expand {
  return expandOf(c.req.queries('expand')?.join(',') ?? defaults);
}

/** Parses a list of names. */
export function expandOf(list: string): Expand {
  if (list === '') return nothing;
  const paths = new Set(list.split(',').map((path) => path.trim().replaceAll(/\[[^\]]*\]/g, '')));
  if ([...paths].filter((path) => path.includes('.')).length > maxNested) {
    throw new HttpError(400, `There are more than ${maxNested} sub-expansions.`);
  }
  const names = new Set<string>();
  for (const path of paths) {
    const parts = path.split('.').filter(Boolean);
    if (parts.length > maxNested) continue;
    for (let depth = 1; depth <= parts.length; depth++) names.add(parts.slice(0, depth).join('.'));
  }
  return names;
}

/** The expansions below one name. */
export function below(expand: Expand, name: string): Expand {
  const inner = [...expand].filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
  return inner.length === 0 ? nothing : new Set(inner);
}
