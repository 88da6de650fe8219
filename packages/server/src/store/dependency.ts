type Id = string | number;

/** The names of what a view may depend on. The store reports changes by these names. */
export const dependency = {
  content: (id: Id) => `content ${id}`,
  title: (space: Id, type: string, title: string) => `title ${space} ${type} ${title}`,
  children: (parent: Id) => `children ${parent}`,
  files: (owner: Id) => `files ${owner}`,
  pages: (space: Id) => `pages ${space}`,
  /** Any page or blog post in any space. */
  anyPage: 'any page',
  spaces: 'spaces',
  users: 'users',
  /** The restrictions. Every view depends on them. */
  restrictions: 'restrictions',
} as const;
