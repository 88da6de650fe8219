import type { Context } from 'hono';
import { HttpError } from '../http/errors.ts';

/** Names that were asked for, each with all that stands before its dots: `body.view` asks for `body` too. */
export type Expand = ReadonlySet<string>;

/** Expands nothing. */
export const nothing: Expand = new Set();

const mostNested = 8;

/**
 * The expansions of a request, or the standard ones. The parameter may repeat, and may page what it names
 * (`children.page[0:10]`), which changes nothing here. More than 8 nested names are refused.
 */
export function expansions(c: Context, standard = ''): Expand {
  return expandOf(c.req.queries('expand')?.join(',') ?? standard);
}

/** Reads a list of names. */
export function expandOf(list: string): Expand {
  if (list === '') return nothing;
  const paths = new Set(list.split(',').map((path) => path.trim().replaceAll(/\[[^\]]*\]/g, '')));
  if ([...paths].filter((path) => path.includes('.')).length > mostNested) {
    throw new HttpError(400, `There are more than ${mostNested} sub-expansions.`);
  }
  const names = new Set<string>();
  for (const path of paths) {
    const parts = path.split('.').filter(Boolean);
    if (parts.length > mostNested) continue;
    for (let depth = 1; depth <= parts.length; depth++) names.add(parts.slice(0, depth).join('.'));
  }
  return names;
}

/** The expansions below one name. */
export function below(expand: Expand, name: string): Expand {
  const inner = [...expand].filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
  return inner.length === 0 ? nothing : new Set(inner);
}
