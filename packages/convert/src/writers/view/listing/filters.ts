import type { Site, SitePage } from '../../../site/site.ts';

/** Whether an entry is in a list. */
export type Filter<T = SitePage> = (entry: T) => boolean;

/**
 * The spaces that a parameter selects: keys, `@self`, `@all`, `@personal`, `@global`; a leading `-` excludes. `currentKey` is the
 * key of the page's space.
 */
export function spaceFilter(values: readonly string[], currentKey: string | undefined): Filter<string> {
  const tests = values.map((value) => ({
    includes: !value.startsWith('-'),
    matches: spaceTest(value.replace(/^[+-]/, ''), currentKey),
  }));
  const includesOnlyNamed = tests.some(({ includes }) => includes);
  return (key) => {
    let included = !includesOnlyNamed;
    for (const { includes, matches } of tests) if (matches(key)) included = includes;
    return included;
  };
}

function spaceTest(name: string, currentKey: string | undefined): Filter<string> {
  switch (name.toLowerCase()) {
    case '@self':
      return (key) => key === currentKey;
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

/**
 * The labels that a parameter selects: a page must have one of them, or `all` of them. `+a` is always required, and `-a`
 * excludes a page.
 */
export function labelFilter(values: readonly string[], all = false): Filter {
  const withSign = (sign: string) => values.filter((value) => value.startsWith(sign)).map((value) => value.slice(1));
  const [required, excluded] = [withSign('+'), withSign('-')];
  const others = values.filter((value) => !/^[+-]/.test(value));
  return ({ labels = [] }) => {
    const has = new Set(labels);
    if (required.some((label) => !has.has(label)) || excluded.some((label) => has.has(label))) return false;
    if (others.length === 0) return true;
    return all ? others.every((label) => has.has(label)) : others.some((label) => has.has(label));
  };
}

/** The types that a parameter selects: `page, blogpost`; a leading `-` excludes. An empty value selects all types. */
export function typeFilter(values: readonly string[]): Filter<string> {
  const [excluded, included] = [new Set<string>(), new Set<string>()];
  for (const value of values) (value.startsWith('-') ? excluded : included).add(typeName(value.replace(/^[+-]/, '')));
  return (type) => !excluded.has(type) && (included.size === 0 || included.has(type));
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['pages', 'page'],
  ['news', 'blogpost'],
  ['blogposts', 'blogpost'],
  ['blog', 'blogpost'],
]);

function typeName(name: string): string {
  const lower = name.toLowerCase();
  return typeNames.get(lower) ?? lower;
}

/** The pages created or changed by one of these users. An empty value selects all pages. */
export function authorFilter(values: readonly string[], site: Site | undefined): Filter {
  if (values.length === 0) return () => true;
  const ids = new Set(values.flatMap((value) => userIds(value, site)));
  return ({ createdBy, lastModifiedBy }) =>
    (createdBy !== undefined && ids.has(createdBy)) || (lastModifiedBy !== undefined && ids.has(lastModifiedBy));
}

/** All ids of a user: the given one, and the account id, username and user key in the site data. */
export function userIds(id: string, site: Site | undefined): string[] {
  const user = site?.user(id);
  return [id, user?.accountId, user?.username, user?.userKey].filter((value) => value !== undefined);
}
