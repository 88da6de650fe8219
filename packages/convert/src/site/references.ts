import { attribute, childElements, isElement, type Macro, macroOf, textOf, walk } from '@macrowright/storage';
import type { AnyNode, Element } from 'domhandler';

/** A page by its title. Without a space it is in the space of the page that names it. */
export interface TitleReference {
  readonly type: 'page' | 'blogpost';
  readonly title: string;
  readonly spaceKey: string | undefined;
  readonly postingDay: string | undefined;
  /** Whether its body is needed, not only its address. */
  readonly body: boolean;
}

/** What a page asks of its site. Everything is listed once, in the order of the page. */
export interface References {
  readonly titles: readonly TitleReference[];
  /** Content ids. */
  readonly ids: readonly string[];
  /** Keys of spaces; `undefined` is the page's own. */
  readonly spaces: readonly string[];
  /** Account ids, user names and user keys. */
  readonly users: readonly string[];
  /** Pages whose files are needed; `undefined` is the page itself. */
  readonly files: readonly (TitleReference | undefined)[];
  /** Pages whose pages below are needed; `undefined` is the page itself. */
  readonly children: readonly (TitleReference | undefined)[];
  /** Searches that list macros need. */
  readonly searches: readonly SearchReference[];
}

/** A search, as a query, or as what the parameters of a list macro say. */
export interface SearchReference {
  readonly macro: string;
  readonly cql: string | undefined;
  readonly labels: readonly string[];
  /** Keys, or `@self` and the like; empty: what the macro takes when nothing is said. */
  readonly spaces: readonly string[];
  /** Whether bodies are needed. */
  readonly body: boolean;
}

/** Finds what a page will ask of its site when it is rendered. What included pages ask is known only when they are there. */
export function collectReferences(nodes: readonly AnyNode[]): References {
  const found = createCollector();
  walk(nodes, {
    enter(node) {
      if (!isElement(node)) return true;
      const macro = macroOf(node);
      if (macro) ofMacro(macro, found);
      else if (node.name.startsWith('ri:')) ofResource(node, found, isIncluding(node));
      return true;
    },
  });
  return found.all();
}

interface Collector {
  title(reference: TitleReference): void;
  id(id: string): void;
  space(key: string): void;
  user(id: string): void;
  files(page: TitleReference | undefined): void;
  children(page: TitleReference | undefined): void;
  search(search: SearchReference): void;
  all(): References;
}

function createCollector(): Collector {
  const lists = {
    titles: unique<TitleReference>(),
    ids: unique<string>(),
    spaces: unique<string>(),
    users: unique<string>(),
  };
  const pages = { files: unique<TitleReference | undefined>(), children: unique<TitleReference | undefined>() };
  const searches = unique<SearchReference>();
  return {
    title: lists.titles.add,
    id: lists.ids.add,
    space: lists.spaces.add,
    user: lists.users.add,
    files: pages.files.add,
    children: pages.children.add,
    search: searches.add,
    all: () => ({
      titles: lists.titles.list(),
      ids: lists.ids.list(),
      spaces: lists.spaces.list(),
      users: lists.users.list(),
      files: pages.files.list(),
      children: pages.children.list(),
      searches: searches.list(),
    }),
  };
}

function unique<T>() {
  const entries = new Map<string, T>();
  return {
    add: (value: T): void => {
      const key = JSON.stringify(value) ?? '';
      if (!entries.has(key)) entries.set(key, value);
    },
    list: (): readonly T[] => [...entries.values()],
  };
}

function ofResource(node: Element, found: Collector, body: boolean): void {
  const value = (name: string) => attribute(node, name);
  switch (node.name) {
    case 'ri:page':
    case 'ri:blog-post':
      found.title(titleOf(node, body));
      break;
    case 'ri:content-entity':
      found.id(value('ri:content-id') ?? '');
      break;
    case 'ri:space':
      found.space(value('ri:space-key') ?? '');
      break;
    case 'ri:user':
      found.user(value('ri:account-id') ?? value('ri:username') ?? value('ri:userkey') ?? '');
      break;
    case 'ri:attachment': {
      const owner = childElements(node).find(({ name }) => name === 'ri:page' || name === 'ri:blog-post');
      found.files(owner && titleOf(owner, false));
      break;
    }
  }
}

function titleOf(node: Element, body: boolean): TitleReference {
  return {
    type: node.name === 'ri:blog-post' ? 'blogpost' : 'page',
    title: attribute(node, 'ri:content-title') ?? '',
    spaceKey: attribute(node, 'ri:space-key'),
    postingDay: attribute(node, 'ri:posting-day'),
    body,
  };
}

/** Whether a reference stands in a macro that shows the page, not in a link to it. */
function isIncluding(node: Element): boolean {
  let parent = node.parent;
  if (isElement(parent, 'ac:link')) parent = parent.parent;
  if (!isElement(parent, 'ac:parameter') || !isElement(parent.parent)) return false;
  return including.has(attribute(parent.parent, 'ac:name') ?? '');
}

const including: ReadonlySet<string> = new Set(['include', 'excerpt-include']);

/** Macros that show files, pages below, or the result of a search. */
const withFiles: ReadonlySet<string> = new Set([
  'attachments',
  'gallery',
  'view-file',
  'viewdoc',
  'viewfile',
  'viewpdf',
  'viewppt',
  'viewxls',
  'multimedia',
  'drawio',
  'gliffy',
  'inc-drawio',
  'mermaid-cloud',
]);
const withChildren: ReadonlySet<string> = new Set(['children', 'pagetree', 'contributors', 'contributors-summary']);
const withBodies: ReadonlySet<string> = new Set([
  'detailssummary',
  'tasks-report-macro',
  'blog-posts',
  'contentbylabel',
  'decisionreport',
]);
const withSearch: ReadonlySet<string> = new Set([
  ...withBodies,
  ...['content-by-user', 'content-report-table', 'index', 'listlabels', 'navmap', 'popular-labels', 'recently-updated'],
  ...['recently-updated-dashboard', 'recently-used-labels', 'related-labels', 'search', 'space-attachments'],
]);

function ofMacro({ name, parameters }: Macro, found: Collector): void {
  const text = (...names: readonly string[]) =>
    parameters.findLast((entry) => names.includes(entry.name))?.value.trim() ?? '';
  const list = (...names: readonly string[]) =>
    text(...names)
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const page = text('page') === '' ? undefined : byText(text('page'), false);
  if (including.has(name)) {
    const title = text('', 'page');
    if (title !== '') found.title(byText(title, true));
  }
  if (withFiles.has(name)) found.files(page);
  if (withChildren.has(name)) found.children(page);
  if (name === 'profile' || name === 'profile-picture') for (const id of list('user', 'User')) found.user(id);
  if (!withSearch.has(name)) return;
  const spaces = list('spaces', 'space', 'spaceKey');
  const keys = parameters.flatMap(({ resources }) => resources).filter((resource) => resource.name === 'ri:space');
  found.search({
    macro: name,
    cql: text('cql') || undefined,
    labels: list('labels', 'label', ...(name === 'navmap' ? [''] : [])),
    spaces: [...spaces, ...keys.map((key) => attribute(key, 'ri:space-key') ?? textOf(key))],
    body: withBodies.has(name),
  });
}

/** `KEY:Title` or a title, as old macros write a page. */
function byText(words: string, body: boolean): TitleReference {
  const at = words.indexOf(':');
  const key = at > 0 && /^~?[\w.-]+$/.test(words.slice(0, at)) ? words.slice(0, at) : undefined;
  return {
    type: 'page',
    title: key === undefined ? words : words.slice(at + 1),
    spaceKey: key,
    postingDay: undefined,
    body,
  };
}
