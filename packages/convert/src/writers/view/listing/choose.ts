import type { Site, SitePage } from '../../../site/site.ts';

/** Says of one page whether it is meant. */
export type Choice<T = SitePage> = (entry: T) => boolean;

/**
 * The spaces that a parameter names: keys, `@self`, `@all`, `@personal`, `@global`, each with `-` in front to leave it out.
 * `own` is the key of the page's space.
 */
export function spaceChoice(values: readonly string[], own: string | undefined): Choice<string> {
  const tests = values.map((value) => ({
    wanted: !value.startsWith('-'),
    test: spaceTest(value.replace(/^[+-]/, ''), own),
  }));
  const anyWanted = tests.some(({ wanted }) => wanted);
  return (key) => {
    let chosen = !anyWanted;
    for (const { wanted, test } of tests) if (test(key)) chosen = wanted;
    return chosen;
  };
}

function spaceTest(name: string, own: string | undefined): Choice<string> {
  switch (name.toLowerCase()) {
    case '@self':
      return (key) => key === own;
    case '@all':
    case '*':
      return () => true;
    case '@personal':
      return (key) => key.startsWith('~');
    case '@global':
      return (key) => !key.startsWith('~');
    default:
      return (key) => key === name;
  }
}

/** The labels that a parameter names: one of them, with `all` every one; `+a` must be there, `-a` must not. */
export function labelChoice(values: readonly string[], all = false): Choice {
  const bare = (sign: string) => values.filter((value) => value.startsWith(sign)).map((value) => value.slice(1));
  const [must, not] = [bare('+'), bare('-')];
  const some = values.filter((value) => !/^[+-]/.test(value));
  return ({ labels = [] }) => {
    const has = new Set(labels);
    if (must.some((label) => !has.has(label)) || not.some((label) => has.has(label))) return false;
    if (some.length === 0) return true;
    return all ? some.every((label) => has.has(label)) : some.some((label) => has.has(label));
  };
}

/** `page, blogpost`, or with `-` in front those that are left out. No values: all. */
export function typeChoice(values: readonly string[]): Choice<string> {
  const [not, wanted] = [new Set<string>(), new Set<string>()];
  for (const value of values) (value.startsWith('-') ? not : wanted).add(typeName(value.replace(/^[+-]/, '')));
  return (type) => !not.has(type) && (wanted.size === 0 || wanted.has(type));
}

const typeNames: Readonly<Record<string, string>> = {
  pages: 'page',
  news: 'blogpost',
  blogposts: 'blogpost',
  blog: 'blogpost',
};

function typeName(name: string): string {
  const lower = name.toLowerCase();
  return (Object.hasOwn(typeNames, lower) ? typeNames[lower] : undefined) ?? lower;
}

/** Pages by one of these people, under whatever name. No values: all. */
export function authorChoice(values: readonly string[], site: Site | undefined): Choice {
  if (values.length === 0) return () => true;
  const wanted = new Set(values.flatMap((value) => identities(value, site)));
  return ({ createdBy, lastModifiedBy }) =>
    (createdBy !== undefined && wanted.has(createdBy)) || (lastModifiedBy !== undefined && wanted.has(lastModifiedBy));
}

/** All the names under which a site knows a person. */
export function identities(value: string, site: Site | undefined): string[] {
  const user = site?.user(value);
  return [value, user?.accountId, user?.username, user?.userKey].filter((name) => name !== undefined);
}
